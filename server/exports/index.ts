import type { ExportFormat } from '#domain';
import { cytoscape } from './cytoscape.ts';
import type { Exporter } from './exporter.ts';
import { json } from './json.ts';

/** Every format, a line each; the compiler asks for the missing one. */
export const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = { cytoscape, json };
