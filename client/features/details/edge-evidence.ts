import {
  ArticleId,
  type ArticleResponse,
  type EvidenceItem,
  type EvidenceResponse,
  type GraphEdge,
  type NeighboursResponse,
  type NodeId,
} from '#domain';
import { givingOffice, groundsOf, sentencesIn, supporting, witnessOf } from '../../state/edge-support.ts';

/** Where evidence is read from. */
export interface Archive {
  readonly evidence: (asked: {
    readonly id: NodeId;
    readonly limit: number;
    readonly cursor?: string | undefined;
  }) => Promise<EvidenceResponse>;
  readonly article: (asked: { readonly id: ArticleId }) => Promise<ArticleResponse>;
  readonly neighbours: (asked: {
    readonly id: NodeId;
    readonly limit: number;
  }) => Promise<NeighboursResponse>;
}

/** Sentences asked for at once: the most that the server gives. */
const PAGE = 200;
/** Sentences that mention a node, shown where none says the edge itself. */
const MENTIONS = 20;

/** All that supports a node, page by page. */
export async function allEvidence(archive: Archive, id: NodeId): Promise<readonly EvidenceItem[]> {
  const items: EvidenceItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await archive.evidence({ id, limit: PAGE, cursor });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}

/** The sentences that support an edge itself, or, where none says it outright, those that mention the node at its
 *  beginning: `groundsOf` tells which. */
export async function edgeEvidence(archive: Archive, edge: GraphEdge): Promise<readonly EvidenceItem[]> {
  const id = edge.type === 'PUBLISHED' ? edge.target : edge.source;
  const article = ArticleId.safeParse(id).data;
  if (article !== undefined) return sentencesIn(edge, await archive.article({ id: article }));
  if (groundsOf(edge) !== 'sentences') return mentionsOf(archive, edge.source);
  const witness = witnessOf(edge);
  if (edge.type !== 'HOLDS') return supporting(edge, await allEvidence(archive, witness));
  return givingOffice(edge, await allEvidence(archive, witness));
}

/** Sentences that mention a node; of a body known by an office alone, those that give the office. */
async function mentionsOf(archive: Archive, id: NodeId): Promise<readonly EvidenceItem[]> {
  const { items } = await archive.evidence({ id, limit: MENTIONS });
  if (items.length > 0) return items;
  const { edges } = await archive.neighbours({ id, limit: MENTIONS });
  const offices = edges.filter(({ type, target }) => type === 'HOLDS' && target === id);
  return (await Promise.all(offices.map((office) => edgeEvidence(archive, office)))).flat();
}
