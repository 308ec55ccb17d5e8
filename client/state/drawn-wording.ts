import type { GraphNode } from '#domain';
import { eventTypeName, nameOf, type Language, type NameLanguage } from './language.ts';
import { eventTypeOf, textOf } from './properties.ts';
import { countByType, type Tie } from './ties.ts';

interface DrawnWording {
  readonly node: (node: GraphNode) => string;
  readonly tie: (tie: Pick<Tie, 'events'>) => string;
}

/** What is written at nodes and ties, on the canvas and in pictures alike. */
export function drawnWording(language: Language, names: NameLanguage): DrawnWording {
  return {
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
  };
}
