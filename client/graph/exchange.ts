import type { Core, ElementDefinition, NodeCollection } from 'cytoscape';
import { isGroupId } from '../state/groups.ts';
import type { Places } from '../state/scene.ts';
import type { Elements } from './elements.ts';

/** Nodes that stand for something: all but frames. */
export function nodesOf(cy: Core): NodeCollection {
  return cy.nodes('[kind]');
}

/** Puts in what is new, takes out what is gone, and updates the rest, in one batch. What is in `later` is left out. */
export function exchange(
  cy: Core,
  { nodes, edges, groups }: Elements,
  { places, later = new Set() }: { readonly places: Places; readonly later?: ReadonlySet<string> },
): void {
  const wanted = new Set([...nodes, ...edges, ...groups].map(({ id }) => id));
  const added: ElementDefinition[] = [];
  cy.batch(() => {
    const parentless = cy.nodes().filter((node) => isGroupId(String(node.data('parent'))));
    parentless.forEach((node) => {
      if (!wanted.has(String(node.data('parent')))) node.move({ parent: null });
    });
    cy.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    for (const group of groups)
      if (cy.getElementById(group.id).empty()) added.push({ group: 'nodes', data: { ...group } });
    for (const { parent, ...data } of nodes) {
      const known = cy.getElementById(data.id);
      const inside = parent === undefined ? {} : { parent };
      if (known.empty())
        added.push({
          group: 'nodes',
          data: { ...data, ...inside },
          position: { ...(places.get(data.id) ?? { x: 0, y: 0 }) },
        });
      else known.data(data);
    }
    for (const data of edges) {
      const known = cy.getElementById(data.id);
      if (known.nonempty()) known.data({ ...data });
      else if (!later.has(data.id)) added.push({ group: 'edges', data: { ...data } });
    }
    cy.add(added);
    for (const { id, parent } of nodes) {
      const node = cy.getElementById(id);
      if (node.data('parent') !== parent) node.move({ parent: parent ?? null });
    }
  });
}
