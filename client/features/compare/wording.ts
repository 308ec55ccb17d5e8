import { EventStatus } from '#domain';
import { useTranslation } from 'react-i18next';
import type { Difference } from '../../state/difference.ts';
import { nameOf } from '../../state/language.ts';
import { textOf } from '../../state/properties.ts';
import { useApp } from '../../ui/app-store.ts';

/** Differences in the reader's language. */
export function useWording() {
  const { t } = useTranslation();
  const names = useApp((state) => state.nameLanguage);
  const statusOrText = (fact: string, value: string) => {
    const status = fact === 'status' ? EventStatus.safeParse(value).data : undefined;
    if (status !== undefined) return t(`status.${status}`);
    return value === '' ? t('details.dateUnknown') : value;
  };
  return {
    title: (difference: Difference): string => {
      if (difference.what === 'node') return nameOf(difference.node, names);
      const { source, target, edge } = difference;
      return `${nameOf(source, names)} — ${t(`relation.${edge.type}`)} — ${nameOf(target, names)}`;
    },
    facts: (difference: Difference): readonly string[] => {
      if (difference.change === 'changed') {
        return difference.facts.map(
          ({ fact, before, after }) =>
            `${t(`work.fact.${fact}`)}: ${statusOrText(fact, before)} → ${statusOrText(fact, after)}`,
        );
      }
      const date = difference.what === 'node' ? textOf(difference.node, 'date') : undefined;
      return date === undefined ? [] : [date];
    },
  };
}
