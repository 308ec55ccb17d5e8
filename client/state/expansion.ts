import { NodeId, NodeKind, RelationshipType } from '#domain';

/** What is drawn in around a hub: what its kind calls for, or one relation to one kind. */
export interface Expansion {
  readonly hub: NodeId;
  readonly relation: { readonly type: RelationshipType; readonly kind: NodeKind } | undefined;
}

/** Of `total`, how many were asked for so far, and where the next page starts; no cursor means that none is left. */
export interface Progress {
  readonly shown: number;
  readonly total: number;
  readonly nextCursor: string | undefined;
  /** Nodes that were not in the scene before: what collapsing takes away again. */
  readonly brought?: readonly NodeId[];
}

/** `person/putin`, or `MENTIONS.Article:person/putin`. */
export function formatExpansion({ hub, relation }: Expansion): string {
  return relation === undefined ? hub : `${relation.type}.${relation.kind}:${hub}`;
}

/** Undefined where the text is no expansion. */
export function parseExpansion(text: string): Expansion | undefined {
  const match = /^(?:([A-Z_]+)\.([A-Za-z]+):)?([a-z]+\/.+)$/s.exec(text);
  const hub = NodeId.safeParse(match?.[3]).data;
  if (match === null || hub === undefined) return undefined;
  if (match[1] === undefined) return { hub, relation: undefined };
  const type = RelationshipType.safeParse(match[1]).data;
  const kind = NodeKind.safeParse(match[2]).data;
  return type === undefined || kind === undefined ? undefined : { hub, relation: { type, kind } };
}
