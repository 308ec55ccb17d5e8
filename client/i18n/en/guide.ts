import type { guide as simplified } from '../zh-hans/guide.ts';

export const guide = {
  'guide.search': 'Begin with a name',
  'guide.searchText':
    'People, countries, bodies and events: Chinese in either script, pinyin, English or Russian find the same node. Press / to come back here.',
  'guide.graph': 'Every dot and line has its sentence',
  'guide.graphText':
    'Click one to read the sentences it comes from: which outlet, which day, in which words. Double-click to expand; Ctrl+Z undoes.',
  'guide.time': 'When it happened, and when it was known',
  'guide.timeText': 'Drag over the bars to keep a period; or see only what had been reported by a day.',
  'guide.queries': 'Questions ready to ask',
  'guide.queriesText':
    'Fill in people and dates and run; the result replaces the graph, adds to it, or goes out as a table.',
  'guide.skip': 'Skip',
  'guide.back': 'Back',
  'guide.next': 'Next',
  'guide.done': 'Start',
  'guide.counter': '{{current}} of {{total}}',
  'guide.again': 'Take the tour again',
  'guide.keys': 'Keys',
  'guide.reading.marks':
    'Shape and colour say the kind: hexagons are countries, circles people, squares bodies, diamonds events; events come in six colours.',
  'guide.reading.sentences':
    'Every dot and line comes from sentences: click for sentence, outlet, date and rule; click a sentence for the whole article.',
  'guide.reading.width': 'The thicker a line, the more independent sources; reprints count once.',
  'guide.reading.dashes': 'Dashed lines are not what happened:',
  'guide.reading.ties':
    '“Events” draws each as a dot; “Ties” folds them into lines between those who took part.',
  'guide.reading.left': 'What is not drawn is said: counts, limits and filters stand beside it.',
  'guide.offline': 'The server is away.',
  'guide.offlineAbout': 'What is loaded stays in use; trying again in {{n}} s.',
  'guide.offlineRetry': 'Try now',
  'guide.interfaceLanguage': 'Interface',
  'guide.nameLanguage': 'Names in the graph',
  'guide.namesIn': 'Names in {{language}}',
} satisfies Readonly<Record<keyof typeof simplified, string>> & Readonly<Record<string, string>>;
