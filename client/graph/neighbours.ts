interface Line {
  readonly source: string;
  readonly target: string;
}

/** Ids of neighbours by node id. */
export function neighboursOf(edges: readonly Line[]): ReadonlyMap<string, readonly string[]> {
  const byNode = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = byNode.get(one);
    if (known === undefined) byNode.set(one, [other]);
    else known.push(other);
  };
  for (const { source, target } of edges) {
    add(source, target);
    add(target, source);
  }
  return byNode;
}
