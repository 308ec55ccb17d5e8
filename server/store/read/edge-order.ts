/**
 * Turns pages of sorted node ids into pages in the order of the edges that begin there. An edge's id has `|` after its
 * source, which sorts after most of what an id may hold: edges of `person/a` come after those of `person/a-b`. An id is
 * therefore held back until no later one can begin with it.
 */
export async function* inEdgeOrder(
  pages: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  let held: string[] = [];
  for await (const page of pages) {
    const ready: string[] = [];
    for (const id of page) {
      const free = held.filter((other) => !id.startsWith(other) || `${other}|` <= id);
      ready.push(...free.toReversed());
      held = [...held.filter((other) => !free.includes(other)), id];
    }
    if (ready.length > 0) yield ready;
  }
  if (held.length > 0) yield held.toReversed();
}
