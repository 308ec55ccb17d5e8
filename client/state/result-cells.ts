import { GraphEdge, GraphNode, NodeId, type Graph, type QueryResponse, type RelationshipType } from '#domain';
import { nameOf, type NameLanguage } from './language.ts';
import type { Sheet } from './separated-values.ts';

type Value = QueryResponse['rows'][number][number];
export type ResultRow = readonly Value[];

/** What a cell of a result shows: nodes in their own right, lines by what they say, the rest as text. */
export type CellPart =
  | { readonly kind: 'node'; readonly node: GraphNode }
  | { readonly kind: 'edge'; readonly type: RelationshipType }
  | { readonly kind: 'text'; readonly text: string };

/** Nodes stand in a row as they are or, where a query returns ids, as text that `known` resolves. */
export function partsOf(value: Value, known: ReadonlyMap<string, GraphNode>): readonly CellPart[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.flatMap((part) => partsOf(part, known));
  if (typeof value !== 'object') {
    const node = typeof value === 'string' ? known.get(value) : undefined;
    return [node === undefined ? { kind: 'text', text: String(value) } : { kind: 'node', node }];
  }
  const node = GraphNode.safeParse(value).data ?? known.get(NodeId.safeParse(value['id']).data ?? '');
  if (node !== undefined) return [{ kind: 'node', node }];
  const edge = GraphEdge.safeParse(value).data;
  if (edge !== undefined) return [{ kind: 'edge', type: edge.type }];
  // A path: its nodes tell it.
  if (Array.isArray(value['nodes']) && Array.isArray(value['edges'])) return partsOf(value['nodes'], known);
  return [{ kind: 'text', text: JSON.stringify(value) }];
}

export function cellText(parts: readonly CellPart[], language: NameLanguage): string {
  return parts.map((part) => textOfPart(part, language)).join('、');
}

function textOfPart(part: CellPart, language: NameLanguage): string {
  if (part.kind === 'node') return nameOf(part.node, language);
  return part.kind === 'edge' ? part.type : part.text;
}

/** Parts in their order, with how many lines of one kind follow one another: forty of them say no more than their number. */
export function gathered(
  parts: readonly CellPart[],
): readonly { readonly part: CellPart; readonly n: number }[] {
  const groups: { part: CellPart; n: number }[] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last?.part.kind === 'edge' && part.kind === 'edge' && last.part.type === part.type) last.n += 1;
    else groups.push({ part, n: 1 });
  }
  return groups;
}

/** Columns of nothing but numbers, which stand right. */
export function numberColumns(rows: readonly ResultRow[], width: number): ReadonlySet<number> {
  const isNumber = (column: number) => {
    const values = rows.map((row) => row[column] ?? null).filter((value) => value !== null);
    return values.length > 0 && values.every((value) => typeof value === 'number');
  };
  return new Set(Array.from({ length: width }, (_, column) => column).filter(isNumber));
}

export interface RowOrder {
  readonly column: number;
  readonly descending: boolean;
}

/** Numbers by size, the rest as Chinese sorts it; empty cells always come last. */
export function sortedRows(
  rows: readonly ResultRow[],
  order: RowOrder | undefined,
  textOf: (value: Value) => string,
): readonly ResultRow[] {
  if (order === undefined) return rows;
  const sign = order.descending ? -1 : 1;
  const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });
  const keyed = rows.map((row) => ({ row, value: row[order.column] ?? null }));
  return keyed
    .toSorted((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      if (typeof a.value === 'number' && typeof b.value === 'number') return sign * (a.value - b.value);
      return sign * collator.compare(textOf(a.value), textOf(b.value));
    })
    .map(({ row }) => row);
}

/** Every node and edge that stands anywhere in the rows, each once. */
export function graphOf(rows: readonly ResultRow[]): Graph {
  const nodes = new Map<string, GraphNode>();
  const edges = new Map<string, GraphEdge>();
  const look = (value: Value): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) return value.forEach(look);
    const node = GraphNode.safeParse(value).data;
    if (node !== undefined) return void nodes.set(node.id, node);
    const edge = GraphEdge.safeParse(value).data;
    if (edge !== undefined) return void edges.set(edge.id, edge);
    return Object.values(value).forEach(look);
  };
  for (const row of rows) row.forEach(look);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The result as a sheet: numbers stay numbers. */
export function toSheet(
  columns: readonly string[],
  rows: readonly ResultRow[],
  textOf: (value: Value) => string,
): Sheet {
  return {
    titles: columns,
    rows: rows.map((row) => row.map((value) => (typeof value === 'number' ? value : textOf(value)))),
  };
}
