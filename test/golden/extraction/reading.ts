import type { SourceId, Zone } from '#domain';
import { createEntityRecogniser, type Recognised } from '../../../ingest/entities.ts';
import type { ArticleText, MentionKind } from '../../../ingest/extraction.ts';
import { loadLexicons } from '../../../ingest/lexicons/load.ts';
import { createArticleText } from '../../../ingest/text/article-text.ts';
import { createSegmenter } from '../../../ingest/text/segmenter.ts';

const lexicons = loadLexicons();
const recognise = createEntityRecogniser(lexicons);
const segment = createSegmenter(lexicons.words);

export interface Read extends Recognised {
  readonly text: ArticleText;
  /** Surface forms of the mentions of one kind, each once, in order of appearance. */
  readonly surfaces: (kind: MentionKind) => readonly string[];
  /** Codes of the countries mentioned or meant, sorted. */
  readonly countries: readonly string[];
}

/** Reads a text as the pipeline does: blocks of the given zone under a title that names nothing. */
export function read(
  blocks: string | readonly { readonly zone: Zone; readonly text: string }[],
  publisher?: SourceId,
): Read {
  const text = createArticleText(
    {
      origin: 'test',
      format: 'text',
      title: '标题',
      url: undefined,
      publishedAt: undefined,
      publisherHint: undefined,
      blocks: typeof blocks === 'string' ? [{ zone: 'body', text: blocks }] : blocks,
    },
    segment,
  );
  const recognised = recognise(text, { title: '标题', publisher });
  const of = (kind: MentionKind) => recognised.mentions.filter((mention) => mention.kind === kind);
  return {
    ...recognised,
    text,
    surfaces: (kind) => [...new Set(of(kind).map(({ surface }) => surface))],
    countries: [...new Set(of('Country').map(({ entity }) => entity.slice('country/'.length)))].toSorted(),
  };
}
