import type { Graph, GraphEdge, GraphNode, PropertyValue, RelationshipType } from '#domain';
import { GraphNode as GraphNodeSchema, NodeId } from '#domain';
import { sceneFrom, CHINA_RUSSIA, type Scene } from './scene.ts';

/* Builders for the tests of this folder and of the drawing. */

export const id = (text: string): NodeId => NodeId.parse(text);

export function aNode(
  kind: GraphNode['kind'],
  nodeId: string,
  name: string,
  properties: Readonly<Record<string, PropertyValue>> = {},
): GraphNode {
  return GraphNodeSchema.parse({ id: nodeId, kind, name, properties });
}

export function anEdge(type: RelationshipType, source: string, target: string): GraphEdge {
  return { id: `${type}|${source}|${target}`, type, source: id(source), target: id(target), properties: {} };
}

export function anEvent(
  nodeId: string,
  properties: Readonly<Record<string, PropertyValue>> = {},
  participants: readonly string[] = ['country/CN', 'country/RU'],
): Graph {
  const event = aNode('Event', nodeId, String(properties['title'] ?? nodeId), {
    type: 'meeting',
    status: 'occurred',
    sourceCount: 1,
    ...properties,
  });
  return { nodes: [event], edges: participants.map((source) => anEdge('TOOK_PART_IN', source, nodeId)) };
}

export const china = aNode('Country', 'country/CN', '中国', { nameEn: 'China', iso2: 'CN' });
const russia = aNode('Country', 'country/RU', '俄罗斯', { nameEn: 'Russia', iso2: 'RU' });
export const dongJun = aNode('Person', 'person/dong-jun', '董军', { nameEn: 'Dong Jun', country: 'CN' });
export const shoigu = aNode('Person', 'person/shoigu', '绍伊古', { country: 'RU' });

export function aScene(...parts: readonly Graph[]): Scene {
  return sceneFrom(CHINA_RUSSIA, {
    nodes: [china, russia, dongJun, shoigu, ...parts.flatMap(({ nodes }) => nodes)],
    edges: parts.flatMap(({ edges }) => edges),
  });
}

export const call = anEvent(
  'event/call/2024-01-31/a',
  { type: 'call', date: '2024-01-31', sourceCount: 3, title: '董军与绍伊古视频通话' },
  ['country/CN', 'country/RU', 'person/dong-jun', 'person/shoigu'],
);
export const drill = anEvent('event/exercise/2023-07/b', {
  type: 'exercise',
  date: '2023-07',
  sourceCount: 2,
});
export const denial = anEvent('event/armsTransfer/2023/c', {
  type: 'armsTransfer',
  date: '2023',
  status: 'denied',
});
