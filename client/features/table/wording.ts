import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { groundsOf } from '../../state/edge-support.ts';
import { eventTypeName, nameOf } from '../../state/language.ts';
import type { Sentence } from '../../state/sentences.ts';
import { useApp } from '../../ui/app-store.ts';

/** Puts a sentence into the reader's language: 董军 与 绍伊古 通话，2024-01-31，3 个来源. */
export function useWording(): (sentence: Sentence) => string {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const names = useApp((state) => state.nameLanguage);
  return useCallback(
    (sentence: Sentence) => {
      if (sentence.kind === 'edge') {
        const known = groundsOf({ type: sentence.type, source: sentence.source.id });
        const support =
          sentence.support > 0 || known === 'sentences'
            ? t('count.articles', { count: sentence.support })
            : t(GROUNDS[known]);
        const ends = { a: nameOf(sentence.source, names), b: nameOf(sentence.target, names) };
        const words = t(WORDS[sentence.type], { ...ends, office: sentence.office ?? '' });
        return [words, sentence.date, support].filter((part) => part !== undefined).join(t('table.pause'));
      }
      const everyone = sentence.participants.map((node) => nameOf(node, names));
      const who = joined(everyone, { comma: t('list.comma'), and: t('list.and') });
      const date = sentence.date ?? t('details.dateUnknown');
      if (sentence.kind === 'tie') {
        const what = [...sentence.counts].map(([type, n]) =>
          t('list.nTimes', { n, what: eventTypeName(type, language) }),
        );
        const sources = t('count.reports', { count: sentence.reports });
        return t('list.tie', { who, date, sources, what: what.join(t('list.comma')) });
      }
      const sources = t('count.sources', { count: sentence.sources });
      // With nobody known to have taken part, the event's own title says more than its type.
      if (everyone.length === 0)
        return t('table.titled', { what: nameOf(sentence.event, names), date, sources });
      const what =
        sentence.type === undefined ? nameOf(sentence.event, names) : eventTypeName(sentence.type, language);
      return t('list.event', { who, date, sources, what });
    },
    [t, language, names],
  );
}

const WORDS = {
  HOLDS: 'list.HOLDS',
  TOOK_PART_IN: 'table.tookPart',
  HAPPENED_IN: 'list.HAPPENED_IN',
  OF: 'list.OF',
  PUBLISHED: 'list.PUBLISHED',
  CITES: 'list.CITES',
  MENTIONS: 'list.MENTIONS',
  REPORTS: 'list.REPORTS',
} as const;
const GROUNDS = {
  lexicon: 'table.fromLexicon',
  context: 'table.inferred',
  masthead: 'table.fromMasthead',
} as const;

function joined(names: readonly string[], words: { readonly comma: string; readonly and: string }): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(words.comma)}${words.and}${last}`;
}
