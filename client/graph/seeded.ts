/**
 * Runs what draws lots with a fixed sequence of them, so that one scene is laid out alike on every load. fcose takes no
 * seed and asks `Math.random` while it runs, which it does in one go.
 */
export function withFixedChance<Result>(run: () => Result): Result {
  const chance = Math.random;
  Math.random = mulberry32(20_241_014);
  try {
    return run();
  } finally {
    Math.random = chance;
  }
}

/** Tommy Ettinger's mulberry32: 32 bits of state, good enough to scatter nodes. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
