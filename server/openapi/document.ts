import type { Route } from '../http/route.ts';
import { operationOf } from './operation.ts';
import { componentSchemas, type JsonSchema } from './schemas.ts';

export interface DocumentOptions {
  readonly version: string;
  /** Whether tokens are asked for. */
  readonly isGuarded: boolean;
}

/** The table of routes as an OpenAPI 3.1 document. */
export function describeApi(routes: readonly Route[], { version, isGuarded }: DocumentOptions): JsonSchema {
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = `/api${templateOf(route.path)}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(route, isGuarded) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Mailuo',
      version,
      summary:
        'A knowledge graph of Chinese-language news: who meets whom, said by which outlet, in which sentence.',
      description: ABOUT,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: componentSchemas(),
      ...(isGuarded ? { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } } : {}),
    },
  };
}

const ABOUT = `Every failure is a problem document (RFC 9457) whose \`code\` is stable. Lists come page by page:
\`total\` counts all, \`remaining\` what lies beyond this page, and \`nextCursor\` leads there. Lists in a query string are
separated by commas. Answers to GET carry an \`ETag\` that changes with the stored data; sent back as
\`If-None-Match\`, it is answered by 304 while nothing has changed.`;

/** Express writes `:id` where OpenAPI writes `{id}`. */
function templateOf(path: string): string {
  return path.replaceAll(/:(\w+)/g, '{$1}');
}

function tagOf({ path }: Route): string {
  return path.split('/')[1] ?? '';
}
