import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import {
  IconClipboardText,
  IconColumns3,
  IconFileTypeCsv,
  IconListDetails,
  IconPointer,
  IconShare3,
  IconTable,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { toCsv, toTsv, type Sheet } from '../../state/separated-values.ts';
import { saveFile } from '../export/save-file.ts';
import type { Listed } from './column.ts';
import type { Listing } from './use-listing.ts';

interface Props<Row extends Listed> extends Listing<Row> {
  readonly fileName: string;
  readonly sentenceOf: (row: Row) => string;
  readonly onPickAll: () => void;
}

/** What is done with the table as a whole: its columns, and taking its rows elsewhere. */
export function TableTools<Row extends Listed>(props: Props<Row>) {
  return (
    <>
      <ColumnChoice table={props.table} columns={props.columns} />
      <TakeAway {...props} />
    </>
  );
}

function ColumnChoice<Row extends Listed>({ table, columns }: Listing<Row>) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end" shadow="md" width={200} closeOnItemClick={false}>
      <Menu.Target>
        <Tooltip label={t('table.columns')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('table.columns')}>
            <IconColumns3 size={18} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {table.getAllLeafColumns().map((column) => {
          const own = columns.get(column.id);
          return (
            <Menu.CheckboxItem
              key={column.id}
              checked={column.getIsVisible()}
              disabled={!column.getCanHide()}
              onChange={() => column.toggleVisibility()}
            >
              {own !== undefined && t(own.title)}
            </Menu.CheckboxItem>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

function TakeAway<Row extends Listed>(props: Props<Row>) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2000 });
  const { table, columns, fileName, sentenceOf, onPickAll } = props;
  const rows = () => table.getRowModel().rows.map(({ original }) => original);
  const sheet = (): Sheet => {
    const shown = table.getVisibleLeafColumns().flatMap(({ id }) => columns.get(id) ?? []);
    return {
      titles: shown.map(({ title }) => t(title)),
      rows: rows().map((row) => shown.map((column) => column.number?.(row) ?? column.text(row))),
    };
  };
  const save = () => saveFile(fileName, new Blob([toCsv(sheet())], { type: 'text/csv;charset=utf-8' }));
  return (
    <Menu position="bottom-end" shadow="md" width={250}>
      <Menu.Target>
        <Tooltip label={clipboard.copied ? t('table.copied') : t('table.take')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('table.take')}>
            {clipboard.copied ? <IconClipboardText size={18} /> : <IconShare3 size={18} />}
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('table.rowsShown', { count: table.getRowModel().rows.length })}</Menu.Label>
        <Menu.Item leftSection={<IconTable size={16} />} onClick={() => clipboard.copy(toTsv(sheet()))}>
          {t('table.copyTsv')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconListDetails size={16} />}
          onClick={() => clipboard.copy(rows().map(sentenceOf).join('\n'))}
        >
          {t('table.copySentences')}
        </Menu.Item>
        <Menu.Item leftSection={<IconFileTypeCsv size={16} />} onClick={save}>
          {t('table.csv')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconPointer size={16} />} onClick={onPickAll}>
          {t('table.pickAll')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
