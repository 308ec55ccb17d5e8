import { describe, expect, test } from 'vitest';
import { labelLines } from './label-lines.ts';
import { fileNameOf } from './file-name.ts';
import { svgPicture, type Picture, type PictureNode } from './svg-picture.ts';

const aNode = (id: string, label: string, more: Partial<PictureNode> = {}): PictureNode => ({
  id,
  label,
  kind: 'Person',
  colour: '#1f8a83',
  icon: 'data:image/svg+xml;utf8,a',
  size: 40,
  status: 'occurred',
  ...more,
});

const picture: Picture = {
  nodes: [
    aNode('person/dong-jun', '董军'),
    aNode('event/call', '通话\n2024-01-31', {
      kind: 'Event',
      status: 'planned',
      icon: 'data:image/svg+xml;utf8,b',
    }),
    aNode('person/nowhere', '无处'),
  ],
  edges: [
    {
      id: 'TOOK_PART_IN|person/dong-jun|event/call',
      source: 'person/dong-jun',
      target: 'event/call',
      label: '<通话 2>',
      colour: undefined,
      width: 2,
      status: 'denied',
    },
    {
      id: 'x',
      source: 'person/dong-jun',
      target: 'person/nowhere',
      label: '',
      colour: 'red',
      width: 1,
      status: 'occurred',
    },
  ],
  places: new Map([
    ['person/dong-jun', { x: -200, y: 0 }],
    ['event/call', { x: 300, y: 400 }],
  ]),
  scheme: 'light',
  title: '军演 & "会谈"',
  caption: ['2 个节点', '2026'],
  legend: [
    { mark: 'node', label: '人物', kind: 'Person', colour: '#1f8a83' },
    { mark: 'line', label: '被否认', status: 'denied' },
  ],
  language: 'zh-Hans',
};

describe('the picture', () => {
  const { svg, width, height } = svgPicture(picture);

  test('keeps its words as text, with what XML reserves written out', () => {
    expect(svg).toContain('董军');
    expect(svg).toContain('军演 &amp; &quot;会谈&quot;');
    expect(svg).toContain('&lt;通话 2&gt;');
    expect(svg).not.toContain('<通话');
  });

  test('breaks a label where it says so', () => {
    expect(svg).toMatch(/>通话<\/tspan><tspan[^>]*>2024-01-31</);
  });

  test('leaves out what has no place, and the lines to it', () => {
    expect(svg).not.toContain('无处');
    expect(svg).not.toContain('data-id="x"');
  });

  test('dashes what was denied', () => {
    expect(/data-id="TOOK_PART_IN[^>]+><line[^>]+stroke-dasharray="12 4 2 4"/.test(svg)).toBe(true);
  });

  test('holds every icon once', () => {
    expect(svg.match(/<image /g)).toHaveLength(2);
  });

  test('is large enough for all nodes, caption and legend', () => {
    expect(width).toBeGreaterThanOrEqual(500 + 132);
    expect(height).toBeGreaterThan(400 + 100);
    for (const word of [...picture.caption, '人物', '被否认']) expect(svg).toContain(word);
  });

  test('of nothing is still a picture', () => {
    const empty = svgPicture({ ...picture, nodes: [], edges: [], legend: [] });
    expect([empty.width, Number.isFinite(empty.height)]).toEqual([640, true]);
  });
});

test.for([
  ['中国人民解放军南部战区海军', ['中国人民解放军', '南部战区海军']],
  ['Ministry of Foreign Affairs', ['Ministry of', 'Foreign', 'Affairs']],
  ['通话\n2024-01-31', ['通话', '2024-01-31']],
  ['', []],
] as const)('the label %j is broken into lines', ([label, lines]) => {
  expect(labelLines(label, 10, 70)).toEqual(lines);
});

test.for([
  ['军演/2024: 海上', '军演 2024  海上'],
  ['  ', 'mailuo'],
  ['..\\a', '.. a'],
] as const)('the title %j makes the file name %j', ([title, name]) => {
  expect(fileNameOf(title)).toBe(name);
});
