import cytoscape from 'cytoscape';
import type { Draw } from './drawn.ts';

/** Cytoscape as it comes, with what a graph of news needs: colour, size, label and icon of a node. */
export const drawPlain: Draw = (container, { nodes, edges }, places) => {
  const cy = cytoscape({
    container,
    elements: [
      ...nodes.map((data) => ({
        group: 'nodes' as const,
        data: { ...data },
        position: { ...(places.get(data.id) ?? { x: 0, y: 0 }) },
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
  return {
    painted: new Promise((resolve) => cy.one('render', resolve)),
    pan: (pixels) => void cy.panBy({ x: pixels, y: 0 }),
    zoom: (factor) => void cy.zoom(cy.zoom() * factor),
    close: () => cy.destroy(),
  };
};
