import { type Exporter, writeLists } from './exporter.ts';

/** Nodes and edges just as the API gives them. */
export const json: Exporter = {
  mediaType: 'application/json',
  extension: 'json',
  write: async function* (elements, { version, exportedAt }) {
    const counts = yield* writeLists(
      '{',
      elements,
      (node) => node,
      (edge) => edge,
    );
    yield `,\n"meta":${JSON.stringify({ generator: `mailuo ${version}`, exportedAt, format: 'json', ...counts })}}\n`;
  },
};
