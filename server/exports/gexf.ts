import { firstDay, lastDay, PartialDate, type GraphEdge, type GraphNode, type PropertyValue } from '#domain';
import { type Exporter, writePieces } from './exporter.ts';
import {
  columnsOf,
  columnValues,
  EDGE_PROPERTIES,
  NODE_PROPERTIES,
  type PropertyType,
  withSubkind,
} from './properties.ts';
import { toXml, xmlText } from './xml.ts';

const ATTRIBUTE_TYPES: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  int: 'integer',
  float: 'double',
  boolean: 'boolean',
  strings: 'liststring',
};

/** A quote's offsets: some readers keep attributes beside the days, which GEXF calls `start` and `end`. */
const RENAMED: Readonly<Record<string, string>> = { start: 'quoteStart', end: 'quoteEnd' };

/** GEXF 1.3 with time: an event is there on its days, an office while it is held, everything else always. */
export const gexf: Exporter = {
  mediaType: 'application/gexf+xml',
  extension: 'gexf',
  write: (elements, { version, exportedAt }) =>
    writePieces(elements, {
      opening: [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
        toXml({
          meta: { $: { lastmodifieddate: exportedAt.slice(0, 10) }, creator: `mailuo ${version}` },
        }),
        '<graph mode="dynamic" defaultedgetype="directed" timeformat="date" timerepresentation="interval">',
        attributes('node', [['kind', 'string'], ['subkind', 'string'], ...columnsOf(NODE_PROPERTIES)]),
        attributes('edge', [['relationship', 'string'], ...columnsOf(EDGE_PROPERTIES)]),
        '<nodes>\n',
      ].join('\n'),
      node: nodeXml,
      turn: '</nodes>\n<edges>\n',
      edge: edgeXml,
      closing: () => '</edges>\n</graph>\n</gexf>\n',
    }),
};

function attributes(owner: 'node' | 'edge', columns: readonly (readonly [string, PropertyType])[]): string {
  const attribute = [...new Map(columns)].map(([name, type]) => ({
    $: { id: attributeName(name), title: attributeName(name), type: ATTRIBUTE_TYPES[type] },
  }));
  return toXml({ attributes: { $: { class: owner, mode: 'static' }, attribute } });
}

function nodeXml(node: GraphNode): string {
  const { id, kind, name, properties } = node;
  const time = kind === 'Event' ? interval(properties['date'], properties['dateEnd']) : {};
  const values = { kind, ...withSubkind(columnValues(node)) };
  return `${toXml({ node: { $: { id, label: name, ...time }, attvalues: attvalues(values) } })}\n`;
}

/** `kind` keeps apart the edges of several types between the same two nodes. */
function edgeXml(edge: GraphEdge): string {
  const { id, type, source, target } = edge;
  const $ = { id, source, target, type: 'directed', kind: type, label: type, ...timeOfEdge(edge) };
  const values = { relationship: type, ...columnValues(edge) };
  return `${toXml({ edge: { $, attvalues: attvalues(values) } })}\n`;
}

/** An edge at an event is there on the event's first date, which stands in the event's id: the node has gone by. */
function timeOfEdge({ type, source, target, properties }: GraphEdge) {
  if (type === 'HOLDS') return interval(properties['from'], properties['to'], { isOpen: true });
  const event = [source, target].find((id) => id.startsWith('event/'));
  return interval(event?.split('/')[2], undefined);
}

/** The days from the first that `from` can mean to the last that `to` can; without `to` as far as `from` goes, or with
 *  `isOpen` without end. */
function interval(
  from: PropertyValue | undefined,
  to: PropertyValue | undefined,
  { isOpen = false } = {},
): Readonly<Record<string, string>> {
  const first = PartialDate.safeParse(from);
  const last = PartialDate.safeParse(to ?? (isOpen ? undefined : from));
  return {
    ...(first.success ? { start: firstDay(first.data) } : {}),
    ...(last.success ? { end: lastDay(last.data) } : {}),
  };
}

function attvalues(values: Readonly<Record<string, PropertyValue>>) {
  return {
    attvalue: Object.entries(values).map(([name, value]) => ({
      $: { for: attributeName(name), value: xmlText(value) },
    })),
  };
}

function attributeName(name: string): string {
  return RENAMED[name] ?? name;
}
