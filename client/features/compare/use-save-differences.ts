import { useTranslation } from 'react-i18next';
import { toCsv } from '../../state/separated-values.ts';
import { saveFile } from '../export/save-file.ts';
import type { Compared } from './load-comparison.ts';
import { useWording } from './wording.ts';

/** Saves a comparison as a table, a line for each difference. */
export function useSaveDifferences(): (compared: readonly Compared[]) => void {
  const { t } = useTranslation();
  const wording = useWording();
  return (compared) => {
    const columns = ['change', 'id', 'name', 'facts', 'sentences', 'sources'] as const;
    const csv = toCsv({
      titles: columns.map((column) => t(`work.column.${column}`)),
      rows: compared.map(({ difference, sentences }) => [
        t(`work.change.${difference.change}`),
        difference.what === 'node' ? difference.node.id : difference.edge.id,
        wording.title(difference),
        wording.facts(difference).join('; '),
        sentences.map(({ quote }) => quote).join(' / '),
        sentences
          .map(({ publisher, url, article }) => `${publisher ?? ''} ${url ?? article}`.trim())
          .join(' / '),
      ]),
    });
    saveFile('mailuo-compare.csv', new Blob([csv], { type: 'text/csv' }));
  };
}
