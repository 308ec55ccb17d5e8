/** A sentence as the page prints it. */
export interface PageSentence {
  readonly quote: string;
  readonly outlet: string;
  readonly date: string;
  readonly title: string;
  /** `http` and `https` only. */
  readonly url?: string;
  readonly status?: string;
}

/** Something that can be clicked: a node, a line or a tie. */
export interface PageItem {
  readonly id: string;
  readonly title: string;
  /** What it is, and other names by which it is found. */
  readonly about: string;
  readonly isNode: boolean;
  /** Places in `sentences`. */
  readonly sentences: readonly number[];
}

/** All that the viewer in the page works with. */
export interface PageData {
  readonly items: readonly PageItem[];
  readonly sentences: readonly PageSentence[];
  readonly texts: PageTexts;
}

export interface PageTexts {
  readonly search: string;
  readonly none: string;
  readonly sentences: string;
  readonly noSentences: string;
  readonly original: string;
  readonly hint: string;
  readonly fit: string;
  readonly close: string;
}
