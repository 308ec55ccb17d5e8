import type { ExportFormat } from '#domain';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import { cytoscape } from './cytoscape.ts';
import type { Exporter } from './exporter.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jgf } from './jgf.ts';
import { json } from './json.ts';
import { jsonld } from './jsonld.ts';
import { ndjson } from './ndjson.ts';

/** Every format, a line each; the compiler asks for the missing one. */
export const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  cytoscape,
  json,
  ndjson,
  jgf,
  graphml,
  gexf,
  csv,
  cypher,
  ftm,
  jsonld,
};
