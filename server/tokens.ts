import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { MailuoError } from '#domain';

/** What a token may do: a reader asks, an editor also saves and ingests, an admin also deletes. */
export const Role = z.enum(['reader', 'editor', 'admin']);
export type Role = z.infer<typeof Role>;

/** A token as it is stored: the token itself is known to its owner alone. */
const StoredToken = z.strictObject({
  role: Role,
  /** SHA-256 of the token, in hexadecimal. */
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/, 'expected a SHA-256 in hexadecimal')
    .toLowerCase(),
});
export type StoredToken = z.infer<typeof StoredToken>;

/** Reads a tokens file; throws `invalid_input`, also for a file that holds none, which would lock everybody out. */
export function readTokens(path: string): readonly StoredToken[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new MailuoError('invalid_input', `${path}: the tokens file cannot be read; check --tokens`, {
      cause,
    });
  }
  return parseTokens(text, path);
}

/** JSON, a list of `{role, sha256}`; or lines of role and SHA-256, with what follows and `#` lines as comments. */
export function parseTokens(text: string, path: string): readonly StoredToken[] {
  const rows = text.trimStart().startsWith('[') ? rowsOfJson(text, path) : rowsOfLines(text);
  const tokens = rows.map(({ where, value }) => {
    const parsed = StoredToken.safeParse(value);
    if (parsed.success) return parsed.data;
    const why = parsed.error.issues.map(({ message }) => message).join('; ');
    throw new MailuoError(
      'invalid_input',
      `${path}, ${where}: ${why}; \`mailuo token new\` prints such a line`,
    );
  });
  if (tokens.length > 0) return tokens;
  throw new MailuoError('invalid_input', `${path} holds no token; \`mailuo token new\` makes one`);
}

/** A new token, to be shown once, and the line to store. */
export function newToken(role: Role): { readonly token: string; readonly line: string } {
  const token = `mailuo_${randomBytes(32).toString('base64url')}`;
  return { token, line: `${role} ${digest(token).toString('hex')}` };
}

/** The role of a token; undefined where it is none of ours. Takes as long for a wrong one as for a right one. */
export function roleOf(tokens: readonly StoredToken[], presented: string): Role | undefined {
  const given = digest(presented);
  let role: Role | undefined;
  for (const stored of tokens) {
    if (timingSafeEqual(Buffer.from(stored.sha256, 'hex'), given)) role = stored.role;
  }
  return role;
}

export function mayAct(role: Role, needed: Role): boolean {
  return Role.options.indexOf(role) >= Role.options.indexOf(needed);
}

export function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

interface Entry {
  readonly where: string;
  readonly value: unknown;
}

function rowsOfLines(text: string): readonly Entry[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [role = '', sha256 = ''] = line.trim().split(/\s+/);
    return role === '' || role.startsWith('#')
      ? []
      : [{ where: `line ${index + 1}`, value: { role, sha256 } }];
  });
}

function rowsOfJson(text: string, path: string): readonly Entry[] {
  try {
    return z
      .array(z.unknown())
      .parse(JSON.parse(text))
      .map((value, index) => ({ where: `entry ${index + 1}`, value }));
  } catch (cause) {
    throw new MailuoError('invalid_input', `${path}: the tokens file is not valid JSON`, { cause });
  }
}
