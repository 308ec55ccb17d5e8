import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { READING_LIMITS, type ReadingLimits } from '../worker/limits.ts';
import { ALL_WANTED, type Wanted } from '../worker/wanted.ts';

export interface ReadingFlags {
  readonly threads: number;
  readonly batch: number;
  readonly maxBytes: number;
  readonly maxCharacters: number;
  readonly maxMentions: number;
  readonly maxSeconds: number;
  readonly language: Wanted['language'];
  readonly topic?: readonly string[];
}

/** Adds how many threads read, how many articles are written at once, and what one article may take. */
export function addReadingOptions(
  command: Command,
  { batch = 50 }: { readonly batch?: number } = {},
): Command {
  const number = (flags: string, about: string, standard: number) =>
    new Option(flags, about).default(standard).argParser(positive);
  return command
    .addOption(
      new Option('--language <which>', 'let pass unread what is not in Chinese, or nothing')
        .choices(['zh', 'any'])
        .default('any'),
    )
    .option(
      '--topic <words...>',
      'let pass unread what has none of these words; `known` stands for any name of the lexicons',
    )
    .addOption(number('--threads <count>', 'threads that read; all cores but one', defaultThreads()))
    .addOption(number('--batch <articles>', 'articles in one transaction', batch))
    .addOption(number('--max-bytes <count>', 'set aside an article with more bytes', READING_LIMITS.bytes))
    .addOption(
      number(
        '--max-characters <count>',
        'set aside an article with a longer text',
        READING_LIMITS.characters,
      ),
    )
    .addOption(
      number('--max-mentions <count>', 'set aside an article that names more', READING_LIMITS.mentions),
    )
    .addOption(
      number('--max-seconds <count>', 'set aside an article that takes longer', READING_LIMITS.seconds),
    );
}

export function limitsOf({ maxBytes, maxCharacters, maxMentions, maxSeconds }: ReadingFlags): ReadingLimits {
  return { bytes: maxBytes, characters: maxCharacters, mentions: maxMentions, seconds: maxSeconds };
}

export function wantedOf({ language, topic }: Pick<ReadingFlags, 'language' | 'topic'>): Wanted {
  if (language === 'any' && topic === undefined) return ALL_WANTED;
  return { language, topic: topic?.length === 1 && topic[0] === 'known' ? 'known' : topic };
}

/** The store's writer has one for itself. */
export function defaultThreads(): number {
  return Math.max(1, availableParallelism() - 1);
}

function positive(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError('expected a whole number above 0.');
  return value;
}
