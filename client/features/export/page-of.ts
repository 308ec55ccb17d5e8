import type { EvidenceItem, GraphEdge, GraphNode, NodeId } from '#domain';
import type { DrawnGraph } from '../../state/drawn-graph.ts';
import { listOf } from '../../state/properties.ts';
import type { PageData, PageItem, PageSentence, PageTexts } from './page/page-data.ts';

/** How things are called in the language of the page. */
export interface PageWording {
  readonly node: (node: GraphNode) => string;
  readonly kind: (node: GraphNode) => string;
  readonly relation: (edge: GraphEdge) => string;
  readonly status: (status: NonNullable<EvidenceItem['status']>) => string;
  readonly noOutlet: string;
  readonly texts: PageTexts;
}

type Evidence = ReadonlyMap<NodeId, readonly EvidenceItem[]>;

/** What the page needs of a drawn graph and of the sentences behind it; a sentence that supports several is in it once. */
export function pageOf(drawn: DrawnGraph, evidence: Evidence, wording: PageWording): PageData {
  const sentences: PageSentence[] = [];
  const placeByKey = new Map<string, number>();
  const place = (item: EvidenceItem): number => {
    const key = `${item.article} ${item.start} ${item.end} ${item.status ?? ''}`;
    const known = placeByKey.get(key);
    if (known !== undefined) return known;
    placeByKey.set(key, sentences.length);
    return sentences.push(toSentence(item, wording)) - 1;
  };
  const placesOf = (ids: readonly NodeId[], wanted: (item: EvidenceItem) => boolean = () => true) => [
    ...new Set(ids.flatMap((id) => (evidence.get(id) ?? []).filter(wanted).map(place))),
  ];
  const nodes = new Map([...drawn.nodes, ...drawn.events].map((node) => [node.id, node]));
  const nameOf = (id: NodeId) => {
    const node = nodes.get(id);
    return node === undefined ? id : wording.node(node);
  };
  const items: PageItem[] = [
    ...[...nodes.values()].map((node) => ({
      id: node.id,
      title: wording.node(node),
      about: [wording.kind(node), ...listOf(node, 'aliases').slice(0, 6)].join(' · '),
      isNode: true,
      sentences: placesOf([node.id]),
    })),
    ...drawn.edges.map((edge) => ({
      id: edge.id,
      title: `${nameOf(edge.source)} — ${nameOf(edge.target)}`,
      about: wording.relation(edge),
      isNode: false,
      sentences: edgeSentences(edge, placesOf),
    })),
    ...drawn.ties.map((tie) => ({
      id: tie.id,
      title: `${nameOf(tie.source)} — ${nameOf(tie.target)}`,
      about: tie.events.map((event) => wording.node(event)).join('；'),
      isNode: false,
      sentences: placesOf(tie.events.map(({ id }) => id)),
    })),
  ];
  return { items, sentences, texts: wording.texts };
}

/** An edge at an event stands on the reports of its own articles; an office on the sentences that give it. */
function edgeSentences(
  edge: GraphEdge,
  placesOf: (ids: readonly NodeId[], wanted?: (item: EvidenceItem) => boolean) => readonly number[],
): readonly number[] {
  const articles = new Set(listOf(edge, 'articles'));
  if (edge.type === 'TOOK_PART_IN') return placesOf([edge.target], ({ article }) => articles.has(article));
  if (edge.type === 'HAPPENED_IN') return placesOf([edge.source], ({ article }) => articles.has(article));
  if (edge.type === 'HOLDS') return placesOf([edge.source], ({ relation }) => relation === 'HOLDS');
  return [];
}

function toSentence(item: EvidenceItem, wording: PageWording): PageSentence {
  const { quote, publisher, publishedAt, title, url, status } = item;
  return {
    quote,
    outlet: publisher ?? wording.noOutlet,
    date: publishedAt?.slice(0, 10) ?? '',
    title,
    // An article may name any address; only these are harmless in a link.
    ...(url !== undefined && /^https?:\/\//i.test(url) ? { url } : {}),
    ...(status === undefined ? {} : { status: wording.status(status) }),
  };
}
