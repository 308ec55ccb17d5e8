import { SourceId, type Source } from '#domain';
import type { OutletRow } from './lexicons/rows.ts';
import type { SourceDocument } from './readers/source-document.ts';
import { normalise } from './text/normalise.ts';

/** Finds who published an article: by what the file states, by the host of its address, by its dateline. */
export type PublisherFinder = (document: SourceDocument, text: string) => Source | undefined;

/** 【大纪元2020年12月29日讯】, （中央社台北15日電）: the name stands between the bracket and the place or date. */
const DATELINE =
  /^\s*[（(【〔]([^（()）【】〔〕\d]{2,14}?)(?:记者|特派员|[^（()）【】〔〕]{0,16}?\d{1,2}日)?[^（()）【】〔〕]{0,16}?(?:电|讯|报道|报导)[)）】〕]/;

export function createPublisherFinder(outlets: readonly OutletRow[]): PublisherFinder {
  const byHost = new Map(
    outlets.flatMap((outlet) => outlet.hosts.map((host) => [host.replace(/^www\./, ''), outlet])),
  );
  const byName = new Map(
    outlets.flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => [fold(name), outlet])),
  );
  return (document, text) => {
    const hint = document.publisherHint;
    const named = hint === undefined ? undefined : lookUp(byName, hint);
    if (named !== undefined) return sourceOf(named);
    const hosted = document.url === undefined ? undefined : lookUpHost(byHost, document.url);
    if (hosted !== undefined) return sourceOf(hosted);
    if (hint !== undefined) return unknownSource(hint);
    const dateline = DATELINE.exec(normalise(firstLineOf(document, text)))?.[1];
    const datelined = dateline === undefined ? undefined : lookUp(byName, dateline);
    return datelined === undefined ? undefined : sourceOf(datelined);
  };
}

function firstLineOf(document: SourceDocument, text: string): string {
  return text.slice(document.title.length + 1, document.title.length + 80);
}

/** The whole name first, then the longest known name that it begins or ends with: (臺)中央社CNA, 自由亚洲电台普通话. */
function lookUp(byName: ReadonlyMap<string, OutletRow>, hint: string): OutletRow | undefined {
  const folded = fold(hint.replace(/^[（(][^（()）]{1,4}[)）]/, ''));
  const exact = byName.get(folded) ?? byName.get(fold(hint));
  if (exact !== undefined) return exact;
  const parts = [...byName.keys()].filter(
    (name) => name.length >= 3 && (folded.startsWith(name) || folded.endsWith(name)),
  );
  const longest = parts.toSorted((a, b) => b.length - a.length)[0];
  return longest === undefined ? undefined : byName.get(longest);
}

function lookUpHost(byHost: ReadonlyMap<string, OutletRow>, url: string): OutletRow | undefined {
  if (!URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.');
  return labels
    .map((_, index) => byHost.get(labels.slice(index).join('.')))
    .find((outlet) => outlet !== undefined);
}

function fold(name: string): string {
  return normalise(name)
    .toLowerCase()
    .replace(/[\s·•.，,（）()]/g, '');
}

function sourceOf({ id, name, nameEn, aliases, kind, country }: OutletRow): Source {
  return {
    kind: 'Source',
    id,
    name,
    aliases: [...aliases],
    ...(nameEn === undefined ? {} : { nameEn }),
    ...(kind === undefined ? {} : { sourceKind: kind }),
    ...(country === undefined ? {} : { country }),
  };
}

/** A publisher that no table knows is still one, under the name that the file gives. */
function unknownSource(hint: string): Source {
  const name = hint.trim();
  return {
    kind: 'Source',
    id: SourceId.parse(`source/${name.slice(0, 100)}`),
    name,
    aliases: [],
    sourceKind: 'outlet',
  };
}
