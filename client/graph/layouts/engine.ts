import cytoscape, { type ElementDefinition, type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point } from '../box.ts';
import { withFixedChance } from '../seeded.ts';
import type { LayoutGraph } from './layout.ts';

cytoscape.use(fcose);

/** Runs a layout of Cytoscape on a graph that is drawn nowhere; places are the middles of the boxes. */
export function runEngine(
  { nodes, edges, pinned }: LayoutGraph,
  options: { readonly name: string } & Readonly<Record<string, unknown>>,
): ReadonlyMap<string, Point> {
  const known = new Set(nodes.map(({ id }) => id));
  const elements: ElementDefinition[] = [
    ...nodes.map(({ id, kind, halfWidth, halfHeight }): ElementDefinition => ({
      group: 'nodes',
      data: { id, kind, width: 2 * halfWidth, height: 2 * halfHeight },
      position: { ...(pinned.get(id) ?? { x: 0, y: 0 }) },
    })),
    ...edges
      .filter(({ source, target }) => known.has(source) && known.has(target))
      .map(({ source, target, type }, index): ElementDefinition => ({
        group: 'edges',
        data: { id: `edge ${index}`, source, target, type },
      })),
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: [{ selector: 'node', style: { width: 'data(width)', height: 'data(height)' } }],
  });
  // Each layout has options of its own; `LayoutOptions` cannot know those of a registered one.
  withFixedChance(() => cy.layout({ ...options, animate: false } as LayoutOptions).run());
  const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return places;
}
