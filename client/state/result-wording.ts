import { EventStatus, EventType, ParticipantRole } from '#domain';

/** Names of columns in saved queries that the interface has words for. */
const COLUMNS = [
  'date',
  'event',
  'events',
  'type',
  'types',
  'title',
  'sources',
  'source',
  'first',
  'last',
  'status',
  'quote',
  'who',
  'person',
  'people',
  'other',
  'others',
  'published',
  'publisher',
  'outlet',
  'outlets',
  'articles',
  'article',
  'report',
  'reports',
  'headline',
  'country',
  'countries',
  'place',
  'places',
  'site',
  'sites',
  'parts',
  'part',
  'participants',
  'links',
  'link',
  'third',
  'role',
  'confidence',
  'by',
  'on',
  'target',
  'against',
  'actor',
  'named',
  'body',
  'office',
  'titles',
  'of',
  'since',
  'from',
  'to',
  'appointed',
  'dismissed',
  'known',
  'words',
  'form',
  'what',
  'fact',
  'weapon',
  'mention',
  'mentions',
  'via',
  'url',
  'giver',
  'taker',
  'series',
  'edition',
  'gapMonths',
  'delayDays',
  'rank',
  'says',
  'denied',
  'planned',
  'month',
  'steps',
  'weakest',
  'path',
] as const;
type Column = (typeof COLUMNS)[number];

export function knownColumn(name: string): Column | undefined {
  return COLUMNS.find((known) => known === name);
}

const VIA = ['publisher', 'cited'] as const;

/** What a word of the graph's own means in the column where it stands. */
type Meaning =
  | { readonly kind: 'type'; readonly type: EventType }
  | { readonly kind: 'status'; readonly status: EventStatus }
  | { readonly kind: 'role'; readonly role: ParticipantRole }
  | { readonly kind: 'via'; readonly via: (typeof VIA)[number] }
  | { readonly kind: 'office' }
  | { readonly kind: 'instant'; readonly day: string; readonly minute: string };

/** Undefined where a text is to be read as it stands: a title may be the word `meeting`. */
export function meaningOf(column: string, text: string): Meaning | undefined {
  switch (column) {
    case 'type':
    case 'types':
    case 'fact': {
      if (column === 'fact' && text === 'office') return { kind: 'office' };
      const type = EventType.safeParse(text).data;
      return type === undefined ? undefined : { kind: 'type', type };
    }
    case 'status':
    case 'says': {
      const status = EventStatus.safeParse(text).data;
      return status === undefined ? undefined : { kind: 'status', status };
    }
    case 'role': {
      const role = ParticipantRole.safeParse(text).data;
      return role === undefined ? undefined : { kind: 'role', role };
    }
    case 'via': {
      const via = VIA.find((known) => known === text);
      return via === undefined ? undefined : { kind: 'via', via };
    }
    default: {
      const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(?:\.\d+)?Z$/.exec(text) ?? [];
      return day === undefined || minute === undefined ? undefined : { kind: 'instant', day, minute };
    }
  }
}
