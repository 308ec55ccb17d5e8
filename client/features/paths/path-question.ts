import type { NodeId, NodeKind, RelationshipType } from '#domain';

/** What is asked of paths. */
export interface PathQuestion {
  /** Two or more; paths are looked for between each two of them. */
  readonly ends: readonly NodeId[];
  /** None means what says something of the world: taking part, places, offices, belonging. */
  readonly types: readonly RelationshipType[];
  /** None means any. */
  readonly kinds: readonly NodeKind[];
  readonly avoid: readonly NodeId[];
  readonly maxLinks: number | undefined;
  /** Relationships, 1 to 8. */
  readonly maxLength: number;
  readonly order: 'shortest' | 'attested';
  /** Paths for each pair, 1 to 20. */
  readonly limit: number;
}

export const plainQuestion: PathQuestion = {
  ends: [],
  types: [],
  kinds: [],
  avoid: [],
  maxLinks: undefined,
  maxLength: 6,
  order: 'shortest',
  limit: 5,
};

/** More would ask the server for more pairs than a reader looks through. */
export const MOST_ENDS = 5;

/** The question between two ends, as the server takes it. */
export function requestFor(question: PathQuestion, [from, to]: readonly [NodeId, NodeId]) {
  const { types, kinds, avoid, maxLinks, maxLength, order, limit } = question;
  return {
    from,
    to,
    maxLength,
    order,
    limit,
    maxLinks,
    types: types.length === 0 ? undefined : types,
    kinds: kinds.length === 0 ? undefined : kinds,
    avoid: avoid.length === 0 ? undefined : avoid,
  };
}
