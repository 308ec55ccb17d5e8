#!/usr/bin/env bash
# Drives the API with requests made up from its own description and checks what comes back: no failure of the server,
# nothing undescribed, no bad input taken. Needs python3 with venv. Arguments go to schemathesis.
set -euo pipefail
cd "$(dirname "$0")/.."

VERSION=4.32.5
EXAMPLES=${SCHEMATHESIS_EXAMPLES:-20}
venv=.cache/schemathesis-$VERSION
if [ ! -x "$venv/bin/schemathesis" ]; then
  rm -rf "$venv"
  python3 -m venv "$venv"
  "$venv/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$VERSION"
fi

mailuo=(node --import tsx --conditions=mailuo-source ingest/cli.ts)
folder=$(mktemp -d)
"${mailuo[@]}" token new --role admin >"$folder/tokens" 2>"$folder/said"
token=$(sed -n 's/^Token, .*: //p' "$folder/said")
"${mailuo[@]}" start --port 0 --store "embedded:$folder/graph" --tokens "$folder/tokens" --rate-limit 0 \
  >"$folder/out" 2>"$folder/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT

# The server says where it is once the samples are read.
address=
for _ in $(seq 600); do
  address=$(sed -n 's/.*Mailuo is at \(http[^ ]*\).*/\1/p' "$folder/out")
  if [ -n "$address" ]; then break; fi
  if ! kill -0 "$server" 2>/dev/null; then cat "$folder/log" >&2; exit 1; fi
  sleep 0.2
done
if [ -z "$address" ]; then echo 'schemathesis: the server did not start' >&2; exit 1; fi

# Left out: positive_data_acceptance, because a schema cannot say what a Cypher statement, a cursor or a query file
# is, and refusing those that are none is right.
status=0
"$venv/bin/schemathesis" run "$address/api/openapi.json" \
  --header "Authorization: Bearer $token" \
  --phases examples,coverage,fuzzing \
  --checks all --exclude-checks positive_data_acceptance \
  --max-examples "$EXAMPLES" --generation-deterministic --request-timeout 30 --workers 2 "$@" || status=$?
if [ "$status" -ne 0 ]; then tail -n 40 "$folder/log" >&2; fi
exit "$status"
