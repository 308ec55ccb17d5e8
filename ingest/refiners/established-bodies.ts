import type { EntityId } from '#domain';
import { candidate } from '../extractors/candidate.ts';
import { hitBeginningAt, hitEndingAt } from '../extractors/context.ts';
import type { Scan } from '../extractors/scan.ts';
import type { Named } from './established-names.ts';

/** Bodies too general to take up a fuller form: every 军队 and 政府 after 中国军队 need not be China's. */
const GENERAL =
  /^(?:军|军方|军队|部队|政府|海军|空军|陆军|警方|警察|内阁|三军|海警|舰队|情报部门|情报机构|法院|安全局|情报局|领事馆|大使馆|使馆|领馆)$/;

/** A bare 国防部 is the one whose full name came last before it in the article: 韩国国防部 … 国防部. */
export function establishedBodies(scan: Scan, settled: readonly Named[]): readonly Named[] {
  const last = new Map<string, EntityId>();
  const found: Named[] = [];
  const byStart = settled.filter(({ kind }) => kind === 'Organization').toSorted((a, b) => a.start - b.start);
  let next = 0;
  for (const body of scan.withRole('body')) {
    const { start } = body;
    if (hitBeginningAt(scan, start, 'body') !== body) continue;
    for (; (byStart[next]?.end ?? Infinity) <= start; next += 1) remember(scan, last, byStart[next]);
    const entity = last.get(scan.text.slice(body.start, body.end));
    if (entity === undefined || !scan.isBoundary(start) || isOffice(scan, body.end)) continue;
    found.push({
      ...candidate({
        kind: 'Organization',
        start,
        end: body.end,
        rule: 'organization-established',
        confidence: 0.5,
      }),
      entity,
    });
  }
  return found;
}

function remember(scan: Scan, last: Map<string, EntityId>, named: Named | undefined): void {
  if (named === undefined) return;
  const body = hitEndingAt(scan, named.end, 'body');
  const name = body === undefined ? '' : scan.text.slice(body.start, body.end);
  if (body !== undefined && body.start > named.start && !GENERAL.test(name)) last.set(name, named.entity);
}

/** 国防部|长: the body's last character begins a title. */
function isOffice(scan: Scan, end: number): boolean {
  const title = hitBeginningAt(scan, end - 1, 'title');
  return title !== undefined && title.end > end;
}
