/** Told of each form found: where it ends, what it stands for and where it begins. */
type Visit<Value> = (end: number, values: readonly Value[], start: number) => void;

/** Calls `visit` for every form that begins at `start`, shortest first; `all` does so for every offset of the text, or
 *  for those that `from` lets through. */
export interface Matcher<Value> {
  (text: string, start: number, visit: Visit<Value>): void;
  readonly all: (text: string, visit: Visit<Value>, from?: (start: number) => boolean) => void;
}

/**
 * A trie over all forms at once. The first step is an array look-up, so that positions where no form begins cost
 * next to nothing; time is linear in the text for forms of bounded length.
 */
export function createMatcher<Value>(
  entries: Iterable<readonly [form: string, value: Value]>,
): Matcher<Value> {
  const { children, values } = buildTrie(entries);
  const codes = codesOf(children);
  // By the code of a character: as short as can be, since every position of a text asks it.
  const first = new Int32Array(2 ** CODE_BITS);
  for (const [unit, state] of children[0] ?? []) first[codes[unit] ?? 0] = state;
  const step = createTransitions(children, codes);
  const pairs = pairsOf(children);
  const match = (text: string, start: number, visit: Visit<Value>) => {
    const unit = text.charCodeAt(start);
    let state = first[codes[unit] ?? 0] ?? 0;
    if (state === 0) return;
    // Hardly half of all pairs of characters begin a form; the table of transitions is too big for the cache.
    if (values[state] === undefined && !pairs.has(unit, text.charCodeAt(start + 1))) return;
    for (let index = start + 1; state !== 0; index += 1) {
      const found = values[state];
      if (found !== undefined) visit(index, found, start);
      if (index >= text.length) return;
      state = step(state, text.charCodeAt(index));
    }
  };
  const all: Matcher<Value>['all'] = (text, visit, from) => {
    for (let start = 0; start < text.length; start += 1)
      if (from === undefined || from(start)) match(text, start, visit);
  };
  return Object.assign(match, { all });
}

/** States count from the root, 0; each has its children by code unit and the values of the form that ends there. */
function buildTrie<Value>(entries: Iterable<readonly [form: string, value: Value]>) {
  const children: Map<number, number>[] = [new Map()];
  const values: (Value[] | undefined)[] = [];
  for (const [form, value] of entries) {
    let state = 0;
    for (let index = 0; index < form.length; index += 1) {
      const unit = form.charCodeAt(index);
      let next = children[state]?.get(unit);
      if (next === undefined) {
        next = children.push(new Map()) - 1;
        children[state]?.set(unit, next);
      }
      state = next;
    }
    if (state !== 0) (values[state] ??= []).push(value);
  }
  return { children, values };
}

/** Bits a pair: so many that hardly any pair of a text is taken for one of the forms. */
const ROOM = 16;

/** The first two characters of every form, as a set of bits that may hold more. */
function pairsOf(children: readonly ReadonlyMap<number, number>[]) {
  let count = 1;
  for (const state of children[0]?.values() ?? []) count += children[state]?.size ?? 0;
  const width = Math.min(18, Math.max(5, Math.ceil(Math.log2(count * ROOM))));
  const bits = new Uint32Array(2 ** (width - 5));
  const bitOf = (first: number, second: number) =>
    (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) >>> (32 - width);
  for (const [first, state] of children[0] ?? [])
    for (const second of children[state]?.keys() ?? []) {
      const bit = bitOf(first, second);
      bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  return {
    has: (first: number, second: number): boolean => {
      const bit = bitOf(first, second);
      return (((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
    },
  };
}

/**
 * One open-addressing table for all transitions: a `Map` a state is three times slower to walk. A slot is a key and its
 * target, side by side and as small as can be, since the time goes into cache misses. 0 is no state.
 */
function createTransitions(children: readonly ReadonlyMap<number, number>[], codes: Uint16Array) {
  const size = 2 ** Math.ceil(Math.log2(children.length * 1.5 + 2));
  const slots = new Int32Array(size * 2);
  const keyOf = (state: number, code: number) => (state << CODE_BITS) | code;
  const firstSlot = (key: number) => {
    const mixed = Math.imul(key ^ (key >>> 16), 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & (size - 1);
  };
  children.forEach((byUnit, state) => {
    for (const [unit, target] of byUnit) {
      const key = keyOf(state, codes[unit] ?? 0);
      let slot = firstSlot(key);
      while (slots[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot * 2] = key;
      slots[slot * 2 + 1] = target;
    }
  });
  return (state: number, unit: number): number => {
    const code = codes[unit] ?? 0;
    if (code === 0) return 0;
    const key = keyOf(state, code);
    for (let slot = firstSlot(key); ; slot = (slot + 1) & (size - 1)) {
      const target = slots[slot * 2 + 1] ?? 0;
      if (target === 0 || slots[slot * 2] === key) return target;
    }
  };
}

/** A key holds a state and the code of a character in 32 bits. */
const CODE_BITS = 13;

/** A small number for each code unit that stands in a form; 0 for all others. Throws `RangeError` where a key would not
 *  hold them: then make it wider. */
function codesOf(children: readonly ReadonlyMap<number, number>[]): Uint16Array {
  const codes = new Uint16Array(65_536);
  let count = 0;
  for (const byUnit of children)
    for (const unit of byUnit.keys()) if (codes[unit] === 0) codes[unit] = count += 1;
  if (count >= 2 ** CODE_BITS || children.length >= 2 ** (32 - CODE_BITS))
    throw new RangeError(
      `${count} characters and ${children.length} states do not fit into a key; give it more than 32 bits`,
    );
  return codes;
}
