/** What one article may take, so that a monster among the others is set aside and holds up none of them. */
export interface ReadingLimits {
  /** Bytes of its file, or of its line. */
  readonly bytes: number;
  /** Characters of its visible text. */
  readonly characters: number;
  /** Mentions of names in it. */
  readonly mentions: number;
  /** Seconds of a thread. */
  readonly seconds: number;
}

/** Far above what news has: a long report of a congress has 60,000 characters and 3,000 mentions. */
export const READING_LIMITS: ReadingLimits = {
  bytes: 20_000_000,
  characters: 500_000,
  mentions: 50_000,
  seconds: 30,
};
