import type {
  Article,
  CountryCode,
  DateBasis,
  Entity,
  EntityId,
  EventStatus,
  EventType,
  Evidence,
  PartialDate,
  Participant,
  SourceId,
  Zone,
  ZoneSpan,
} from '#domain';

/** The text that the rules read. Every offset in it is an offset into `text` as well: `normalised` is `text` in
 *  Simplified characters with full-width Latin and digits made half-width, of the same length. */
export interface ArticleText {
  readonly text: string;
  readonly normalised: string;
  readonly zones: readonly ZoneSpan[];
  /** Sentences in order, never across a paragraph; a title, caption or related headline is one of its own. */
  readonly sentences: readonly Sentence[];
  /** Words of nodejieba over `normalised`, in order, without gaps. */
  readonly tokens: readonly Token[];
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly zone: Zone;
  /** Counts paragraphs from 0, so that a rule can tell the sentence before in the same paragraph. */
  readonly paragraph: number;
}

export interface Token {
  readonly start: number;
  readonly end: number;
}

export type MentionKind = Entity['kind'];

/** What an extractor proposes: these characters name something of this kind. Refiners settle what competes. */
export interface Candidate {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** 0 to 1; decides between candidates that overlap when length does not. */
  readonly confidence: number;
  /** The lexicon entry it names, where it is one. */
  readonly entity: EntityId | undefined;
  readonly country: CountryCode | undefined;
  /** For a person: the office beside the name, as printed (国防部长), and where it stands. */
  readonly office: OfficeMention | undefined;
  /** For a country: named (俄罗斯), in a compound (俄 of 中俄), through a capital or palace (克里姆林宫), or through
   *  a body that carries its name (俄军). */
  readonly means: 'name' | 'compound' | 'metonym' | 'body' | undefined;
}

export interface OfficeMention {
  readonly title: string;
  readonly start: number;
  readonly end: number;
  /** The country or organisation of the office, where the text says it. */
  readonly target: EntityId | undefined;
  /** 前, 时任, 新任 … as printed. */
  readonly tense: 'current' | 'former' | 'next';
}

/** A candidate that has been settled and knows its entity. */
export interface ResolvedMention extends Candidate {
  readonly entity: EntityId;
  readonly surface: string;
  readonly zone: Zone;
}

/** A date found in the text, resolved against the article's own date. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly date: PartialDate;
  readonly dateEnd: PartialDate | undefined;
  readonly basis: DateBasis;
  readonly rule: string;
}

/** An event as the text reports it; becomes an `EventReport` once it has an id. */
export interface ExtractedEvent extends Evidence {
  readonly type: EventType;
  readonly title: string;
  readonly date: PartialDate | undefined;
  readonly dateEnd: PartialDate | undefined;
  readonly dateBasis: DateBasis;
  readonly status: EventStatus;
  readonly participants: readonly Participant[];
  /** The place, or the country where only that is given. */
  readonly place: EntityId | undefined;
  readonly series: string | undefined;
}

export interface ExtractedCitation extends Evidence {
  readonly source: SourceId;
  readonly surface: string;
}

export interface Byline {
  readonly name: string;
  readonly role: string;
}

/** What a rule saw and left, and why: for `mailuo explain` and for failing tests. */
export interface TraceEntry {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** All that was read from one article. */
export interface Extraction {
  readonly article: Article;
  /** The article's text as the rules read it, for whoever reads on. */
  readonly layout: ArticleText;
  readonly publisher: SourceId | undefined;
  readonly bylines: readonly Byline[];
  /** Every entity that a mention, citation or event names, each once. */
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly mentions: readonly ResolvedMention[];
  readonly citations: readonly ExtractedCitation[];
  readonly events: readonly ExtractedEvent[];
  readonly trace: readonly TraceEntry[];
}
