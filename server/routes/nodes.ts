import { z } from 'zod';
import {
  EvidenceRequest,
  EvidenceResponse,
  NeighboursRequest,
  NeighboursResponse,
  NodeId,
  NodeResponse,
} from '#domain';
import { jsonRoute } from '../http/route.ts';

const params = z.strictObject({ id: NodeId });

export const node = jsonRoute({
  method: 'get',
  path: '/nodes/:id',
  summary: 'A node with the counts of its relations and the first sentences that support it.',
  params,
  answer: NodeResponse,
  handle: (input, { store }) => store.node(input.params.id),
});

export const evidence = jsonRoute({
  method: 'get',
  path: '/nodes/:id/evidence',
  summary: 'The sentences that support a node.',
  params,
  query: EvidenceRequest,
  answer: EvidenceResponse,
  handle: (input, { store }) => store.evidence(input.params.id, input.query),
});

export const neighbours = jsonRoute({
  method: 'get',
  path: '/nodes/:id/neighbours',
  summary: 'What a node is related to, page by page, with counts by relation.',
  params,
  query: NeighboursRequest,
  answer: NeighboursResponse,
  handle: (input, { store }) => store.neighbours(input.params.id, input.query),
});
