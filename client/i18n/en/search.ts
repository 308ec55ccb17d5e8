import type { search as simplified } from '../zh-hans/search.ts';

export const search = {
  'search.results': 'Results',
  'search.recent': 'Recent searches',
  'search.recentNodes': 'Recently added',
  'search.clear': 'Clear',
  'search.kindCount': '{{kind}} {{n}}',
  'search.rest': '{{n}} more: write something more exact',
  'search.names_one': '{{count}} name',
  'search.names_other': '{{count}} names',
  'search.addAll_one': 'Add {{count}}',
  'search.addAll_other': 'Add all {{count}}',
  'search.found': 'found {{n}}',
  'search.notFound': 'not found: {{names}}',
  'search.looking': 'Looking for each…',
  'search.isIn': 'in the graph',
  'search.matchedAs': '{{typed}} → {{name}}',
  'search.keys': '↑↓ choose · Enter adds · Esc closes',
} satisfies Readonly<Record<keyof typeof simplified, string>> & Readonly<Record<string, string>>;
