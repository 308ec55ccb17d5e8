/** Calls `visit` for every form that begins at `start`, shortest first, with its end and what it stands for. */
export type Matcher<Value> = (
  text: string,
  start: number,
  visit: (end: number, values: readonly Value[]) => void,
) => void;

/**
 * A trie over all forms at once. The first step is an array look-up, so that positions where no form begins cost
 * next to nothing; time is linear in the text for forms of bounded length.
 */
export function createMatcher<Value>(
  entries: Iterable<readonly [form: string, value: Value]>,
): Matcher<Value> {
  const { children, values } = buildTrie(entries);
  const first = new Int32Array(65_536);
  for (const [unit, state] of children[0] ?? []) first[unit] = state;
  const step = createTransitions(children);
  return (text, start, visit) => {
    let state = first[text.charCodeAt(start)] ?? 0;
    for (let index = start + 1; state !== 0; index += 1) {
      const found = values[state];
      if (found !== undefined) visit(index, found);
      if (index >= text.length) return;
      state = step(state, text.charCodeAt(index));
    }
  };
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

/** Cells of one slot: state, code unit, target, unused; side by side, so that a look-up touches one cache line. */
const CELLS = 4;

/** One open-addressing table for all transitions: a `Map` a state is three times slower to walk. 0 is no state. */
function createTransitions(children: readonly ReadonlyMap<number, number>[]) {
  const size = 2 ** Math.ceil(Math.log2(children.length * 2 + 2));
  const slots = new Int32Array(size * CELLS);
  const firstSlot = (state: number, unit: number) =>
    ((Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 8) & (size - 1);
  children.forEach((byUnit, state) => {
    for (const [unit, target] of byUnit) {
      let slot = firstSlot(state, unit);
      while (slots[slot * CELLS + 2] !== 0) slot = (slot + 1) & (size - 1);
      slots.set([state, unit, target], slot * CELLS);
    }
  });
  return (state: number, unit: number): number => {
    for (let slot = firstSlot(state, unit); ; slot = (slot + 1) & (size - 1)) {
      const at = slot * CELLS;
      const target = slots[at + 2] ?? 0;
      if (target === 0 || (slots[at] === state && slots[at + 1] === unit)) return target;
    }
  };
}
