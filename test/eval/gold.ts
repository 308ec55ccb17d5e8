import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ExtractionRecord } from '../../ingest/to-record.ts';
import { fromOffsets, OffsetArticle } from './offsets.ts';
import type { ScoredArticle } from './score.ts';

/** Gold as annotators write it: fields that an article has nothing for may be missing, and more fields may be there. */
const GoldArticle = z.looseObject({
  ...ExtractionRecord.pick({ countries: true, equipment: true, citedSources: true }).partial().shape,
  file: z.string(),
  persons: z.array(z.looseObject(ExtractionRecord.shape.persons.element.shape)).default([]),
  organizations: ExtractionRecord.shape.organizations.default([]),
  places: ExtractionRecord.shape.places.default([]),
  events: z.array(z.looseObject(ExtractionRecord.shape.events.element.shape)).default([]),
});

export interface GoldSet {
  readonly name: string;
  readonly articlePaths: readonly string[];
  readonly articles: readonly ScoredArticle[];
}

/** A folder with `gold.jsonl` and `articles/`; throws where it is not one. */
export function loadGoldFolder(folder: string): GoldSet {
  const file = join(folder, 'gold.jsonl');
  if (!existsSync(file))
    throw new Error(`${folder}: no gold.jsonl here; name a folder that has it and articles/`);
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toScored(GoldArticle.parse(JSON.parse(line))));
  return {
    name: basename(folder),
    articlePaths: articles.map((article) => join(folder, 'articles', article.file)),
    articles,
  };
}

/** Annotations as offsets in `file`; the stored articles lie in one of the folders. */
export function loadOffsetSet(name: string, file: string, folders: readonly string[]): GoldSet {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const offsets = lines.map((line) => OffsetArticle.parse(JSON.parse(line)));
  const articlePaths = offsets.map((article) => {
    const path = folders.map((folder) => join(folder, article.file)).find(existsSync);
    if (path === undefined) throw new Error(`${article.file}: in none of ${folders.join(', ')}`);
    return path;
  });
  const articles = offsets.map((article, index) => {
    const restored = fromOffsets(article, readFileSync(articlePaths[index] ?? '', 'utf8'));
    return toScored(GoldArticle.parse(withoutOffices({ persons: [], ...(restored as object) })));
  });
  return { name, articlePaths, articles };
}

/** Offices are not scored and not kept in the fold. */
function withoutOffices(article: { readonly persons: readonly unknown[] }): object {
  return { ...article, persons: article.persons.map((person) => ({ ...(person as object), offices: [] })) };
}

function toScored({
  file,
  persons,
  countries,
  organizations,
  places,
  equipment,
  citedSources,
  events,
}: z.infer<typeof GoldArticle>): ScoredArticle {
  return {
    file,
    persons,
    countries: countries ?? [],
    organizations,
    places,
    equipment: equipment ?? [],
    citedSources: citedSources ?? [],
    events,
  };
}
