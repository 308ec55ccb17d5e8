import { maskedStatement } from '#domain';
import { boundIn, parametersIn } from './statement-text.ts';
import { FUNCTIONS, KEYWORDS, PROPERTIES, RELATIONSHIPS, LABELS } from './graph-schema.ts';

export interface Completion {
  readonly label: string;
  readonly kind: 'keyword' | 'function' | 'label' | 'type' | 'property' | 'parameter' | 'variable';
  /** Beside the word: what has the property, or from where to where a relationship leads. */
  readonly about?: string;
}

export interface Completions {
  /** Where the word that is being typed begins. */
  readonly from: number;
  readonly options: readonly Completion[];
}

/** What may stand at `position` of a statement, by what stands before it; undefined inside of strings and comments. */
export function completionsAt(
  statement: string,
  position: number,
  params: readonly string[],
): Completions | undefined {
  const before = statement.slice(0, position);
  const masked = maskedStatement(statement).slice(0, position);
  const word = /\w*$/.exec(masked)?.[0] ?? '';
  const from = position - word.length;
  const head = masked.slice(0, from);
  if (before.slice(from - 1, from) !== head.slice(-1)) return undefined;
  if (head.endsWith('$')) {
    const names = [...new Set([...params, ...parametersIn(statement)])].filter((name) => name !== word);
    return { from, options: names.map((label) => ({ label, kind: 'parameter' })) };
  }
  const variable = /(\w+)\.$/.exec(head)?.[1];
  if (variable !== undefined) return { from, options: propertiesOf(boundIn(statement).get(variable) ?? []) };
  const inMap = /[([]\s*\w*\s*:\s*([\w:|]+)\s*\{[^{}]*$/.exec(head)?.[1];
  if (inMap !== undefined && /[{,]\s*$/.test(head)) {
    return { from, options: propertiesOf(inMap.split(/[^\w]+/)) };
  }
  const open = /([([])[^()[\]{}]*[:|&!]\s*$/.exec(head)?.[1];
  if (open === '[') return { from, options: types };
  if (open === '(') return { from, options: labels };
  if (word === '') return undefined;
  const variables = [...boundIn(statement).keys()]
    .filter((name) => name !== word)
    .map((label): Completion => ({ label, kind: 'variable' }));
  return { from, options: [...variables, ...words] };
}

const labels: readonly Completion[] = LABELS.map((label) => ({ label, kind: 'label' }));
const types: readonly Completion[] = Object.entries(RELATIONSHIPS).map(([label, { from, to }]) => ({
  label,
  kind: 'type',
  about: `${from} → ${to}`,
}));
const words: readonly Completion[] = [
  ...KEYWORDS.map((label): Completion => ({ label, kind: 'keyword' })),
  ...FUNCTIONS.map((name): Completion => ({ label: `${name}()`, kind: 'function' })),
];

/** Properties of what a variable is bound with; of everything where that is not known. */
function propertiesOf(owners: readonly string[]): readonly Completion[] {
  const known = owners.filter((owner) => PROPERTIES.has(owner));
  const asked = known.length > 0 ? known : [...PROPERTIES.keys()];
  const byName = new Map<string, string[]>();
  for (const owner of asked) {
    for (const property of PROPERTIES.get(owner) ?? [])
      byName.set(property, [...(byName.get(property) ?? []), owner]);
  }
  return [...byName].map(([label, of]) => ({ label, kind: 'property', about: of.slice(0, 2).join(', ') }));
}
