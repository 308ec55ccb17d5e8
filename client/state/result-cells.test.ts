import { expect, test } from 'vitest';
import {
  cellText,
  gathered,
  graphOf,
  numberColumns,
  partsOf,
  sortedRows,
  toSheet,
  type ResultRow,
} from './result-cells.ts';
import { anEdge, china, dongJun, shoigu } from './sample.ts';

const known = new Map<string, typeof china>([[dongJun.id, dongJun]]);
const textOf = (value: ResultRow[number]) => cellText(partsOf(value, known), 'zh');
const edge = anEdge('OF', dongJun.id, china.id);

test.for([
  { says: 'a node', value: dongJun, text: '董军' },
  { says: 'the id of a node of the result', value: 'person/dong-jun', text: '董军' },
  { says: 'the id of another node', value: 'person/nobody', text: 'person/nobody' },
  { says: 'a list', value: [dongJun, shoigu, '其他'], text: '董军、绍伊古、其他' },
  { says: 'an edge', value: edge, text: 'OF' },
  { says: 'a path', value: { nodes: [dongJun, china], edges: [edge] }, text: '董军、中国' },
  { says: 'a map', value: { day: 3 }, text: '{"day":3}' },
  { says: 'nothing', value: null, text: '' },
  { says: 'zero', value: 0, text: '0' },
])('$says reads as $text', ({ value, text }) => {
  // As it comes over the wire.
  expect(textOf(JSON.parse(JSON.stringify(value)))).toBe(text);
});

test.for([
  { descending: false, order: [2, 10, null] },
  { descending: true, order: [10, 2, null] },
])('numbers sort by size and what is empty comes last, descending: $descending', ({ descending, order }) => {
  const rows = [[null], [10], [2]];
  expect(sortedRows(rows, { column: 0, descending }, textOf).map(([value]) => value)).toEqual(order);
});

test('without an order the rows stay as the server gave them', () => {
  const rows = [[2], [1]];
  expect(sortedRows(rows, undefined, textOf)).toBe(rows);
});

test('nodes and edges are found wherever they stand, each once', () => {
  const rows = [[{ nodes: [dongJun, china], edges: [edge] }], [[dongJun, { also: shoigu }]], ['董军']];
  const { nodes, edges } = graphOf(JSON.parse(JSON.stringify(rows)));
  expect(nodes.map(({ name }) => name)).toEqual(['董军', '中国', '绍伊古']);
  expect(edges).toEqual([edge]);
});

test('lines of one kind that follow one another are counted', () => {
  const parts = partsOf(JSON.parse(JSON.stringify([edge, edge, dongJun, edge])), known);
  expect(gathered(parts).map(({ part, n }) => [part.kind, n])).toEqual([
    ['edge', 2],
    ['node', 1],
    ['edge', 1],
  ]);
});

test('a column is one of numbers where it holds nothing else', () => {
  const rows = [
    ['董军', 3, null, 1],
    ['绍伊古', null, null, 'x'],
  ];
  expect([...numberColumns(rows, 4)]).toEqual([1]);
});

test('a sheet keeps numbers and writes names for nodes', () => {
  expect(toSheet(['who', 'n'], [[JSON.parse(JSON.stringify(dongJun)), 3]], textOf)).toEqual({
    titles: ['who', 'n'],
    rows: [['董军', 3]],
  });
});
