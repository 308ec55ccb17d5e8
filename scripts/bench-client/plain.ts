import cytoscape from 'cytoscape';
import type { Draw } from './drawn.ts';

/** Cytoscape as it comes, with what a graph of news needs: colour, size, label and icon of a node. */
export const drawPlain: Draw = (container, { nodes, edges }, places) => {
  const cy = cytoscape({
    container,
    elements: [
      ...nodes.map(({ id, size, label, colour, icon }) => ({
        group: 'nodes' as const,
        data: { id, size, label, colour, icon },
        position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
      })),
      ...edges.map((data) => ({ group: 'edges' as const, data: { ...data } })),
    ],
    layout: { name: 'preset' },
    style: [
      {
        selector: 'node',
        style: {
          width: 'data(size)',
          height: 'data(size)',
          label: 'data(label)',
          'background-color': 'data(colour)',
          'background-image': 'data(icon)',
          'text-wrap': 'wrap',
        },
      },
    ],
  });
  const painted = new Promise((resolve) => cy.one('render', resolve));
  return { painted, complete: painted, close: () => cy.destroy() };
};
