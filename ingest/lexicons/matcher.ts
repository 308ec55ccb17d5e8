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

/** One open-addressing table for all transitions: a `Map` a state is three times slower to walk. 0 is no state. */
function createTransitions(children: readonly ReadonlyMap<number, number>[]) {
  const size = 2 ** Math.ceil(Math.log2(children.length * 2 + 2));
  const states = new Int32Array(size);
  const units = new Uint16Array(size);
  const targets = new Int32Array(size);
  const slotOf = (state: number, unit: number) =>
    (Math.imul(state, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) & (size - 1);
  children.forEach((byUnit, state) => {
    for (const [unit, target] of byUnit) {
      let slot = slotOf(state, unit);
      while (targets[slot] !== 0) slot = (slot + 1) & (size - 1);
      states[slot] = state;
      units[slot] = unit;
      targets[slot] = target;
    }
  });
  return (state: number, unit: number): number => {
    for (let slot = slotOf(state, unit); targets[slot] !== 0; slot = (slot + 1) & (size - 1))
      if (states[slot] === state && units[slot] === unit) return targets[slot] ?? 0;
    return 0;
  };
}
