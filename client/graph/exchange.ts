import type { Core, ElementDefinition, NodeCollection } from 'cytoscape';
import { isGroupId } from '../state/groups.ts';
import type { Point } from './box.ts';
import type { EdgeData } from './edge-data.ts';
import type { Elements, NodeData } from './elements.ts';

type PlaceOf = (id: string) => Point | undefined;

/** Nodes that stand for something: all but frames. */
export function nodesOf(cy: Core): NodeCollection {
  return cy.nodes('[kind]');
}

export function nodeDefinition({ parent, ...data }: NodeData, place: Point | undefined): ElementDefinition {
  const inside = parent === undefined ? {} : { parent };
  return { group: 'nodes', data: { ...data, ...inside }, position: { ...(place ?? { x: 0, y: 0 }) } };
}

export function edgeDefinition(edge: EdgeData): ElementDefinition {
  return { group: 'edges', data: { ...edge } };
}

/** Frames before what stands in them, nodes before what joins them. */
function definitionsOf({ nodes, edges, groups }: Elements, placeOf: PlaceOf): ElementDefinition[] {
  return [
    ...groups.map((group): ElementDefinition => ({ group: 'nodes', data: { ...group } })),
    ...nodes.map((node) => nodeDefinition(node, placeOf(node.id))),
    ...edges.map(edgeDefinition),
  ];
}

/** Puts in what is new, takes out what is gone, and updates the rest, in one batch. */
export function exchange(cy: Core, elements: Elements, placeOf: PlaceOf): void {
  const { nodes, edges, groups } = elements;
  const wanted = new Set([...nodes, ...edges, ...groups].map(({ id }) => id));
  const present = new Set(cy.elements().map((element) => element.id()));
  cy.batch(() => {
    cy.nodes()
      .filter((node) => isGroupId(String(node.data('parent'))))
      .forEach((node) => {
        if (!wanted.has(String(node.data('parent')))) node.move({ parent: null });
      });
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const { parent: _, ...data } of nodes)
      if (present.has(data.id)) cy.getElementById(data.id).data(data);
    for (const data of edges) if (present.has(data.id)) cy.getElementById(data.id).data({ ...data });
    cy.add(definitionsOf(elements, placeOf).filter(({ data: { id = '' } }) => !present.has(id)));
    for (const { id, parent } of nodes) {
      if (!present.has(id)) continue;
      const node = cy.getElementById(id);
      if (node.data('parent') !== parent) node.move({ parent: parent ?? null });
    }
  });
}
