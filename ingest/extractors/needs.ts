/** Words of which a text must hold at least one, or a pattern cannot match it. */
export type Need = ReadonlySet<string>;

/** A character class with more members than this says too little to be looked for. */
const MOST_MEMBERS = 40;
const NEGATED = /^\(\?<?!/;
const POSITIVE = /^\(\?(?::|<?=|<\w+>)/;

/**
 * What a text must hold for a regular expression to match in it, each a choice of words; none where nothing is sure.
 * It reads the notation that triggers use: words, classes, groups, lookarounds and quantifiers, with groups by name but
 * without back references.
 */
export function needsOf(source: string): readonly Need[] {
  return readChoice(source, 0).needs;
}

/** The needs of each of the branches that stand side by side at the top: one of them has to find all of its own. */
export function branchNeedsOf(source: string): readonly (readonly Need[])[] {
  return readBranches(source, 0).branches;
}

interface Read {
  readonly needs: readonly Need[];
  readonly end: number;
}

/** Branches up to the closing bracket or the end. */
function readBranches(source: string, start: number) {
  const branches: (readonly Need[])[] = [];
  let end = start;
  for (;;) {
    const branch = readRow(source, end);
    branches.push(branch.needs);
    end = branch.end;
    if (source[end] !== '|') return { branches, end };
    end += 1;
  }
}

/** Of each branch its best need, together. */
function readChoice(source: string, start: number): Read {
  const { branches, end } = readBranches(source, start);
  const [only] = branches;
  if (branches.length === 1 && only !== undefined) return { needs: only, end };
  const best = branches.map(bestOf);
  const isSure = best.every((need) => need !== undefined);
  return { needs: isSure ? [new Set(best.flatMap((need) => [...(need ?? [])]))] : [], end };
}

/** One branch: words that stand side by side are one word. */
function readRow(source: string, start: number): Read {
  const needs: Need[] = [];
  let word = '';
  const close = () => {
    if (word !== '') needs.push(new Set([word]));
    word = '';
  };
  let end = start;
  while (end < source.length && source[end] !== '|' && source[end] !== ')') {
    const atom = readAtom(source, end);
    const quantifier =
      /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(atom.end, atom.end + 12))?.[0] ?? '';
    end = atom.end + quantifier.length;
    const isOptional = /^(?:[?*]|\{0)/.test(quantifier);
    if (atom.character !== undefined && quantifier === '') {
      word += atom.character;
      continue;
    }
    // A lookahead or anchor stands between no characters, yet what it asks for may lie beyond the word.
    close();
    if (!isOptional) needs.push(...atom.needs);
  }
  close();
  return { needs, end };
}

/** One character, class or group. */
function readAtom(source: string, at: number): Read & { readonly character?: string } {
  const character = source[at] ?? '';
  if (character === '(') return readGroup(source, at);
  if (character === '[') return readClass(source, at);
  if (character === '\\') return { needs: [], end: at + 2 };
  if (/[\^$.]/.test(character)) return { needs: [], end: at + 1 };
  return { needs: [new Set([character])], end: at + 1, character };
}

function readGroup(source: string, at: number): Read {
  const head = source.slice(at, at + 24);
  const opening = (NEGATED.exec(head) ?? POSITIVE.exec(head))?.[0] ?? '(';
  const { needs, end } = readChoice(source, at + opening.length);
  return { needs: NEGATED.test(opening) ? [] : needs, end: end + 1 };
}

function readClass(source: string, at: number): Read {
  const end = source.indexOf(']', at) + 1;
  const members = source.slice(at + 1, end - 1);
  const isOpen = /^\^|\\|.-./.test(members) || members.length > MOST_MEMBERS;
  return { needs: isOpen ? [] : [new Set(members)], end };
}

/** Characters that most clauses hold: mentions, and the commonest particles and prepositions. */
const COMMON = /^[\uE000-\uE005的在对向与和从一]$/;

/** The need that says most: the one whose least word says most, then the one of fewest words. */
export function bestOf(needs: readonly Need[]): Need | undefined {
  return needs.toSorted((left, right) => weightOf(right) - weightOf(left) || left.size - right.size)[0];
}

function weightOf(need: Need): number {
  return Math.min(...[...need].map((word) => (COMMON.test(word) ? 0 : word.length)));
}
