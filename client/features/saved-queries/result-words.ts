import type { RelationshipType } from '#domain';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { eventTypeName } from '../../state/language.ts';
import { knownColumn, meaningOf } from '../../state/result-wording.ts';
import { useApp } from '../../ui/app-store.ts';

export interface ResultWords {
  readonly title: (column: string) => string;
  readonly text: (column: string, text: string) => string;
  readonly edges: (type: RelationshipType, n: number) => string;
}

/** Saved queries speak the reader's language; what is written in the console keeps the names that were written there. */
export function useResultWords(isSaved: boolean): ResultWords {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  return useMemo(() => {
    const text = (column: string, written: string): string => {
      const meaning = meaningOf(column, written);
      switch (meaning?.kind) {
        case 'type':
          return eventTypeName(meaning.type, language);
        case 'status':
          return t(`status.${meaning.status}`);
        case 'role':
          return t(`role.${meaning.role}`);
        case 'via':
          return t(`column.via.${meaning.via}`);
        case 'office':
          return t('column.fact.office');
        case 'instant':
          return meaning.minute === '00:00' ? meaning.day : `${meaning.day} ${meaning.minute} UTC`;
        case undefined:
          return written;
      }
    };
    const title = (column: string) => {
      const known = knownColumn(column);
      return known === undefined ? column : t(`column.${known}`);
    };
    const edges = (type: RelationshipType, n: number) => {
      const what = isSaved ? t(`relation.${type}`) : type;
      return n === 1 ? what : t('column.times', { what, n });
    };
    return {
      title: isSaved ? title : (column) => column,
      text: isSaved ? text : (_column, written) => written,
      edges,
    };
  }, [t, language, isSaved]);
}
