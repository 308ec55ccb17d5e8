import {
  ActionIcon,
  Button,
  Group,
  Popover,
  ScrollArea,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { IconHistory, IconSearch, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recentOf, withoutRecent } from '../../state/recent.ts';
import { HISTORY, takeStatement, type Ran } from './console-state.ts';
import classes from './console.module.css';

/** What was run before, to take up again. */
export function ConsoleHistory() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [ran, setRan] = useState<readonly Ran[]>([]);
  return (
    <Popover opened={isOpen} onChange={setOpen} position="bottom-end" shadow="md" width={460} trapFocus>
      <Popover.Target>
        <Button
          size="sm"
          variant="subtle"
          color="gray"
          leftSection={<IconHistory size={15} />}
          aria-expanded={isOpen}
          onClick={() => {
            setRan(recentOf(localStorage, HISTORY));
            setOpen(!isOpen);
          }}
        >
          {t('console.history')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" maw="96vw">
        <History
          ran={ran}
          onDrop={(one) => setRan(withoutRecent(localStorage, HISTORY, one))}
          onUse={({ statement, params }) => {
            takeStatement(statement, params);
            setOpen(false);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

function History(props: {
  readonly ran: readonly Ran[];
  /** Undefined drops all. */
  readonly onDrop: (one?: Ran) => void;
  readonly onUse: (one: Ran) => void;
}) {
  const { ran, onDrop, onUse } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const found = ran.filter(({ statement }) => statement.toLowerCase().includes(text.trim().toLowerCase()));
  if (ran.length === 0) return <Text size="sm">{t('console.historyNone')}</Text>;
  return (
    <Stack gap={6}>
      <Group gap={6} wrap="nowrap">
        <TextInput
          size="xs"
          type="search"
          flex={1}
          data-autofocus
          aria-label={t('console.historyFind')}
          placeholder={t('console.historyFind')}
          leftSection={<IconSearch size={14} aria-hidden />}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onDrop()}>
          {t('console.historyClear')}
        </Button>
      </Group>
      <ScrollArea.Autosize mah={320} type="auto">
        {found.map((one) => (
          <div key={HISTORY.keyOf(one)} className={classes['past']}>
            <UnstyledButton
              className={classes['statement']}
              aria-label={t('console.historyUse', { statement: one.statement })}
              onClick={() => onUse(one)}
            >
              <Text fz="inherit" ff="inherit" lineClamp={3} component="span">
                {one.statement}
              </Text>
              {Object.keys(one.params).length > 0 && (
                <Text fz="inherit" ff="inherit" c="dimmed" truncate component="span" display="block">
                  {JSON.stringify(one.params)}
                </Text>
              )}
            </UnstyledButton>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="sm"
              m={4}
              aria-label={t('console.historyDrop')}
              onClick={() => onDrop(one)}
            >
              <IconX size={14} />
            </ActionIcon>
          </div>
        ))}
      </ScrollArea.Autosize>
    </Stack>
  );
}
