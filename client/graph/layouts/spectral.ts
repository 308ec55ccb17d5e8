import type { Point } from '../box.ts';
import { neighboursOf } from '../neighbours.ts';
import type { LayoutGraph } from './layout.ts';

/** Nodes from which all distances are taken. */
const PIVOTS = 40;
/** Turns after which the two directions have settled well enough for a draft. */
const TURNS = 40;

/**
 * A draft of a large graph: distances in steps from a few nodes far apart, seen from the two directions in which they
 * differ most (Brandes and Pich, Eigensolver Methods for Progressive Multidimensional Scaling, 2006). The draft of
 * fcose is of the same kind, but takes ten times as long on 5,000 nodes, most of it with finding what is connected.
 */
export function spectralDraft({ nodes, edges }: LayoutGraph): ReadonlyMap<string, Point> {
  const ids = nodes.map(({ id }) => id);
  const index = new Map(ids.map((id, place) => [id, place]));
  const byId = neighboursOf(edges);
  const neighbours = ids.map((id) => (byId.get(id) ?? []).flatMap((other) => index.get(other) ?? []));
  const columns = centred(pivotDistances(neighbours), ids.length);
  const first = direction(columns, []);
  const second = direction(columns, [first]);
  const [across, down] = [seenFrom(columns, first, ids.length), seenFrom(columns, second, ids.length)];
  return new Map(ids.map((id, place) => [id, { x: across[place] ?? 0, y: down[place] ?? 0 }]));
}

type Neighbours = readonly (readonly number[])[];

/** Steps from each pivot to all nodes; each pivot lies as far as can be from those before. */
function pivotDistances(neighbours: Neighbours): readonly Float64Array[] {
  const count = neighbours.length;
  const nearest = new Float64Array(count).fill(Infinity);
  const found: Float64Array[] = [];
  let pivot = 0;
  while (found.length < Math.min(PIVOTS, count)) {
    const steps = stepsFrom(pivot, neighbours);
    found.push(steps);
    for (let node = 0; node < count; node += 1)
      nearest[node] = Math.min(nearest[node] ?? 0, steps[node] ?? 0);
    pivot = nearest.reduce((best, distance, node) => (distance > (nearest[best] ?? 0) ? node : best), 0);
  }
  return found;
}

/** What cannot be reached counts as a little further away than all that can. */
function stepsFrom(start: number, neighbours: Neighbours): Float64Array {
  const steps = new Float64Array(neighbours.length).fill(-1);
  steps[start] = 0;
  const queue = [start];
  for (const node of queue)
    for (const other of neighbours[node] ?? [])
      if (steps[other] === -1) {
        steps[other] = (steps[node] ?? 0) + 1;
        queue.push(other);
      }
  const beyond = (steps[queue.at(-1) ?? start] ?? 0) + 2;
  return steps.map((distance) => (distance === -1 ? beyond : distance));
}

/** Squares of the distances, with the means of rows and columns taken out. */
function centred(distances: readonly Float64Array[], count: number): readonly Float64Array[] {
  const squares = distances.map((column) => column.map((steps) => steps * steps));
  const ofRow = new Float64Array(count);
  for (const column of squares)
    column.forEach((value, node) => (ofRow[node] = (ofRow[node] ?? 0) + value / squares.length));
  const mean = ofRow.reduce((sum, value) => sum + value, 0) / count;
  return squares.map((column) => {
    const ofColumn = column.reduce((sum, value) => sum + value, 0) / count;
    return column.map((value, node) => -(value - ofColumn - (ofRow[node] ?? 0) + mean) / 2);
  });
}

/** The weights of the pivots that spread the nodes most, at right angles to those found before. */
function direction(columns: readonly Float64Array[], before: readonly Float64Array[]): Float64Array {
  const products = columns.map((one) => Float64Array.from(columns, (other) => dot(one, other)));
  let weights = unit(Float64Array.from(columns, (_, place) => 1 + ((place * 7) % 5)));
  for (let turn = 0; turn < TURNS; turn += 1) {
    const next = Float64Array.from(products, (row) => dot(row, weights));
    for (const other of before) {
      const shared = dot(next, other);
      next.forEach((value, place) => (next[place] = value - shared * (other[place] ?? 0)));
    }
    weights = unit(next);
  }
  return weights;
}

function seenFrom(columns: readonly Float64Array[], weights: Float64Array, count: number): Float64Array {
  const seen = new Float64Array(count);
  columns.forEach((column, place) => {
    column.forEach((value, node) => (seen[node] = (seen[node] ?? 0) + value * (weights[place] ?? 0)));
  });
  return seen;
}

function dot(one: Float64Array, other: Float64Array): number {
  return one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
}

function unit(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
