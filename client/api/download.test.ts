import { expect, test } from 'vitest';
import { fileNameIn } from './download.ts';

test.for([
  { header: 'attachment; filename=mailuo.cytoscape.json', name: 'mailuo.cytoscape.json' },
  { header: 'attachment; filename="mailuo graph.zip"', name: 'mailuo graph.zip' },
  { header: "attachment; filename=mailuo.zip; filename*=UTF-8''mailuo.zip", name: 'mailuo.zip' },
  { header: 'attachment', name: undefined },
  { header: null, name: undefined },
])('$header names $name', ({ header, name }) => {
  expect(fileNameIn(header)).toBe(name);
});
