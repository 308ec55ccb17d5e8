import type { GraphEdge, GraphNode } from '#domain';
import { type Exporter, writeLists } from './exporter.ts';

/** Cytoscape JSON: `elements` as `cy.json()` takes them, and `meta` with where they come from. */
export const cytoscape: Exporter = {
  mediaType: 'application/json',
  extension: 'cytoscape.json',
  write: async function* (elements, { version, exportedAt }) {
    const counts = yield* writeLists('{"elements":{', elements, cytoscapeNode, cytoscapeEdge);
    const meta = { generator: `mailuo ${version}`, exportedAt, format: 'cytoscape', ...counts };
    yield `},\n"meta":${JSON.stringify(meta)}}\n`;
  },
};

/** Properties stand beside the identity, which they cannot overwrite: the property `kind` (a ministry, an aircraft)
 *  is called `subkind` here, since `kind` is the node's own. */
function cytoscapeNode({ id, kind, name, properties: { kind: subkind, ...properties } }: GraphNode) {
  return { data: { ...properties, ...(subkind === undefined ? {} : { subkind }), id, kind, name } };
}

function cytoscapeEdge({ id, type, source, target, properties }: GraphEdge) {
  return { data: { ...properties, id, type, source, target } };
}
