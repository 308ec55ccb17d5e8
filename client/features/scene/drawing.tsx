import { useComputedColorScheme } from '@mantine/core';
import { NodeId } from '#domain';
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { toElements } from '../../graph/elements.ts';
import type { GraphControls } from '../../graph/graph-view.ts';
import { eventTypeName, nameOf } from '../../state/language.ts';
import { eventTypeOf, textOf } from '../../state/properties.ts';
import { countByType } from '../../state/ties.ts';
import { useApp, useScene } from '../../ui/app-store.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { CytoscapeView } from '../../ui/lazy-parts.tsx';
import { useSceneActions } from './scene-actions.ts';

/** The scene as Cytoscape draws it. */
export function Drawing({ onReady }: { readonly onReady: (controls: GraphControls | undefined) => void }) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const drawn = useDrawn();
  const { origin } = useScene().recipe;
  const { mode, language, nameLanguage: names, selected, layout, select } = useApp((state) => state);
  const { expand } = useSceneActions();
  const elements = useMemo(
    () =>
      toElements(drawn, {
        // Who took part is drawn beside it, so that type and day are enough under an event.
        node: (node) => {
          const type = eventTypeOf(node);
          if (node.kind !== 'Event' || type === undefined) return nameOf(node, names);
          return [eventTypeName(type, language), textOf(node, 'date')].filter(Boolean).join('\n');
        },
        tie: ({ events }) =>
          [...countByType(events)]
            .slice(0, 3)
            .map(([type, count]) => `${eventTypeName(type, language)} ${count}`)
            .join('  '),
      }),
    [drawn, language, names],
  );
  const dates = useMemo(
    () => new Map(drawn.events.flatMap((event) => [[event.id, textOf(event, 'date') ?? '9999'] as const])),
    [drawn.events],
  );
  return (
    <Suspense>
      <CytoscapeView
        elements={elements}
        placeKey={`${mode} ${JSON.stringify(origin)}`}
        layout={layout}
        dates={dates}
        scheme={scheme}
        selected={selected}
        label={t('drawing.label', { nodes: elements.nodes.length, edges: elements.edges.length })}
        onSelect={select}
        onExpand={(id) => {
          const hub = NodeId.safeParse(id).data;
          if (hub !== undefined) void expand({ hub, relation: undefined });
        }}
        onReady={onReady}
      />
    </Suspense>
  );
}
