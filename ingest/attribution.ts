import type { EntityId, EventReport } from '#domain';
import type { ExtractedEvent, Extraction, ResolvedMention, Sentence } from './extraction.ts';

const VERB =
  '(?:表示|声称|宣称|宣布|指出|透露|强调|证实|承认|否认|警告|认为|指控|指责|通报|写道|回应|声明|重申|坦言|称(?!为|作|之|霸)|说(?!法|服|明)|说道)';
/** Between a name and its verb of saying stand an adverb, an office, a place or a time, but no other clause. */
const SAYS = new RegExp(`^[^，。；：？！“”「」\\s]{0,12}?(?<!来|所|据|被|常|再|可以)${VERB}`);
/** Behind a country's own name stands no body of its: 美国国务院宣布 is said by the department. */
const STATE_SAYS = new RegExp(
  `^(?:方面|政府|当局|官方|则|也|还|已|随后|曾|今天|昨天|日前|(?:周|星期)[一二三四五六日天]|(?:\\d{1,2}月)?\\d{1,2}日)*${VERB}`,
);
/** 新华社莫斯科10月14日电: the wire that the whole article is from. */
const DATELINE = /^[^，。；\n]{0,14}\d{1,2} ?日 ?(?:电|讯|消息|报道)/;
/** Longer than any match of the two. */
const REACH = 40;
const SPEAKERS: ReadonlySet<string> = new Set(['Person', 'Organization', 'Country']);

export type Attribution = Pick<EventReport, 'cites' | 'speaker' | 'speakerOffice'>;

/** Says from whom an article has each of its events: outlets that the sentence cites, failing that the wire whose
 *  dateline opens the article; and who says it, where it stands in somebody's mouth. */
export function createAttribution({
  layout: { normalised: words, sentences },
  mentions,
  citations,
}: Pick<Extraction, 'layout' | 'mentions' | 'citations'>): (event: ExtractedEvent) => Attribution {
  const opening = sentences.find(({ zone }) => zone === 'body');
  const isWithin = ({ start }: { readonly start: number }, sentence: Sentence) =>
    start >= sentence.start && start < sentence.end;
  const wire = citations.find(
    ({ start, end }) =>
      opening !== undefined &&
      start - opening.start < 20 &&
      start >= opening.start &&
      DATELINE.test(words.slice(end)),
  )?.source;
  return (event) => {
    const sentence = sentences.findLast(({ start }) => start <= event.start);
    if (sentence === undefined) return {};
    const cited = citations.filter((citation) => isWithin(citation, sentence)).map(({ source }) => source);
    const sources = cited.length > 0 ? cited : wire === undefined ? [] : [wire];
    const speaker = speakerOf(event, sentence);
    return {
      ...(sources.length === 0 ? {} : { cites: [...new Set(sources)].toSorted() }),
      ...(speaker === undefined ? {} : { speaker: speaker.entity }),
      ...(speaker?.office === undefined ? {} : { speakerOffice: speaker.office.title }),
    };
  };

  /** A statement's own speaker; for any other event the last in its sentence who is said to say something before it,
   *  and who is not himself the news. */
  function speakerOf(event: ExtractedEvent, sentence: Sentence): ResolvedMention | undefined {
    const speaking = mentions.filter(({ kind }) => SPEAKERS.has(kind));
    if (event.type === 'statement') {
      const actors = new Set<EntityId>(
        event.participants.flatMap(({ role, entity }) => (role === 'actor' ? [entity] : [])),
      );
      const own = speaking.filter((mention) => actors.has(mention.entity) && mention.start < event.end);
      return (
        own.findLast(({ kind, start }) => kind === 'Person' && start >= sentence.start) ??
        own.findLast(({ start }) => start >= sentence.start)
      );
    }
    return speaking.findLast(
      (mention) =>
        isWithin(mention, sentence) &&
        mention.start < event.end &&
        (mention.kind === 'Country' ? STATE_SAYS : SAYS).test(words.slice(mention.end, mention.end + REACH)),
    );
  }
}
