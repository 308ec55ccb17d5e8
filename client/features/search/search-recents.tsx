import { Button, Combobox, Group, Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { GraphNode } from '#domain';
import { useTranslation } from 'react-i18next';
import { SearchOption } from './search-option.tsx';
import classes from './search.module.css';

/** Before this a recent search stands in an option's value, where otherwise an id does. */
export const AGAIN = 'again:';

/** What was looked for and added before, shown before anything is typed. */
export function SearchRecents(props: {
  readonly texts: readonly string[];
  readonly nodes: readonly GraphNode[];
  readonly onClear: () => void;
}) {
  const { texts, nodes, onClear } = props;
  const { t } = useTranslation();
  return (
    <>
      {texts.length > 0 && (
        <Combobox.Group label={t('search.recent')}>
          {texts.map((text) => (
            <Combobox.Option key={text} value={`${AGAIN}${text}`}>
              <Group gap="sm" wrap="nowrap">
                <IconHistory size={16} aria-hidden />
                <Text size="sm" truncate>
                  {text}
                </Text>
              </Group>
            </Combobox.Option>
          ))}
        </Combobox.Group>
      )}
      {nodes.length > 0 && (
        <Combobox.Group label={t('search.recentNodes')}>
          {nodes.map((node) => (
            <SearchOption key={node.id} node={node} />
          ))}
        </Combobox.Group>
      )}
      <Group justify="flex-end" className={classes['foot']}>
        <Button
          size="compact-xs"
          variant="subtle"
          color="gray"
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={onClear}
        >
          {t('search.clear')}
        </Button>
      </Group>
    </>
  );
}
