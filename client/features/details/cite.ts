import { useClipboard } from '@mantine/hooks';
import type { EvidenceItem } from '#domain';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { citationOf } from '../../state/evidence.ts';

/** Copies citations, a line each: quote, outlet, title, day, address. */
export function useCiting() {
  const { t } = useTranslation();
  const { copied, copy } = useClipboard({ timeout: 2000 });
  const cite = useCallback(
    (items: readonly EvidenceItem[]) => {
      const words = {
        quote: (quote: string) => t('evidence.quoted', { quote }),
        title: (title: string) => t('evidence.titled', { title }),
        pause: t('table.pause'),
      };
      copy(items.map((item) => citationOf(item, words)).join('\n'));
    },
    [copy, t],
  );
  return { copied, cite };
}
