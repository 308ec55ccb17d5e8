import type { Core, ElementDefinition, NodeCollection } from 'cytoscape';
import { isGroupId } from '../state/groups.ts';
import type { Places } from '../state/scene.ts';
import type { Elements } from './elements.ts';

/** Nodes that stand for something: all but frames. */
export function nodesOf(cy: Core): NodeCollection {
  return cy.nodes('[kind]');
}

/**
 * Puts in what is new, takes out what is gone, and updates the rest, in one batch. Of more than `most` new elements it puts in
 * none but frames, and gives back what is still to be put in, nodes first.
 */
export function exchange(
  cy: Core,
  { nodes, edges, groups }: Elements,
  { places, most }: { readonly places: Places; readonly most: number },
): readonly ElementDefinition[] {
  const wanted = new Set([...nodes, ...edges, ...groups].map(({ id }) => id));
  const added: ElementDefinition[] = [];
  const frames: ElementDefinition[] = [];
  // Asking Cytoscape for thousands of ids that it does not know makes a collection for each.
  const present = new Set(cy.elements().map((element) => element.id()));
  cy.batch(() => {
    const parentless = cy.nodes().filter((node) => isGroupId(String(node.data('parent'))));
    parentless.forEach((node) => {
      if (!wanted.has(String(node.data('parent')))) node.move({ parent: null });
    });
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const group of groups)
      if (!present.has(group.id)) frames.push({ group: 'nodes', data: { ...group } });
    for (const { parent, ...data } of nodes) {
      const inside = parent === undefined ? {} : { parent };
      if (!present.has(data.id))
        added.push({
          group: 'nodes',
          data: { ...data, ...inside },
          position: { ...(places.get(data.id) ?? { x: 0, y: 0 }) },
        });
      else cy.getElementById(data.id).data(data);
    }
    for (const data of edges) {
      if (present.has(data.id)) cy.getElementById(data.id).data({ ...data });
      else added.push({ group: 'edges', data: { ...data } });
    }
    cy.add(added.length > most ? frames : [...frames, ...added]);
    for (const { id, parent } of nodes) {
      if (!present.has(id)) continue;
      const node = cy.getElementById(id);
      if (node.data('parent') !== parent) node.move({ parent: parent ?? null });
    }
  });
  return added.length > most ? added : [];
}
