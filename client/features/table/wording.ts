import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { eventTypeName, nameOf } from '../../state/language.ts';
import type { Sentence } from '../../state/sentences.ts';
import { useApp } from '../../ui/app-store.ts';

/** Puts a sentence of the list into the reader's language: 董军 与 绍伊古 通话，2024-01-31，3 个来源. */
export function useWording(): (sentence: Sentence) => string {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const names = useApp((state) => state.nameLanguage);
  return useCallback(
    (sentence: Sentence) => {
      if (sentence.kind === 'relation') {
        const values = { a: nameOf(sentence.source, names), b: nameOf(sentence.target, names) };
        return sentence.type === 'TOOK_PART_IN'
          ? `${values.a} ${t('relation.TOOK_PART_IN')} ${values.b}`
          : t(`list.${sentence.type}`, { ...values, office: sentence.office ?? '' });
      }
      const everyone = sentence.participants.map((node) => nameOf(node, names));
      const common = {
        who: joined(everyone, { comma: t('list.comma'), and: t('list.and') }),
        date: sentence.date ?? t('details.dateUnknown'),
      };
      if (sentence.kind === 'tie') {
        const what = [...sentence.counts].map(([type, n]) =>
          t('list.nTimes', { n, what: eventTypeName(type, language) }),
        );
        const sources = t('count.reports', { count: sentence.reports });
        return t('list.tie', { ...common, sources, what: what.join(t('list.comma')) });
      }
      const sources = t('count.sources', { count: sentence.sources });
      // With nobody known to have taken part, the event's own title says more than its type.
      if (everyone.length === 0) return `${nameOf(sentence.event, names)}，${common.date}，${sources}`;
      const what =
        sentence.type === undefined ? nameOf(sentence.event, names) : eventTypeName(sentence.type, language);
      return t('list.event', { ...common, sources, what });
    },
    [t, language, names],
  );
}

function joined(names: readonly string[], words: { readonly comma: string; readonly and: string }): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(words.comma)}${words.and}${last}`;
}
