import { useMemo } from 'react';
import { mapGraphOf, shadeOf, shadesFor } from '../../state/map-graph.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';

/** What of the scene is on the map now, in step with filters and period. */
export function useMapScene() {
  const { nodes, edges, hidden } = useScene();
  const { events } = useDrawn();
  const hiddenKinds = useApp(({ filters }) => filters.hiddenKinds);
  return useMemo(() => {
    const graph = mapGraphOf({ nodes, edges, hidden }, hiddenKinds, events);
    const steps = shadesFor(graph.countries[0]?.events.length ?? 1);
    const shades = new Map(
      graph.countries.map(({ code, events: own }) => [code, shadeOf(own.length, steps)]),
    );
    return { graph, steps, shades };
  }, [nodes, edges, hidden, hiddenKinds, events]);
}
