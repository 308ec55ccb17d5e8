import { ActionIcon, Button, Group, SegmentedControl, Text, Tooltip } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconBookmarks,
  IconKeyboard,
  IconList,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../features/export/export-menu.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { useApp } from './app-store.ts';
import { Appearance } from './appearance.tsx';
import classes from './masthead.module.css';

export function Masthead({ onOpen }: { readonly onOpen: (panel: 'legend' | 'queries' | 'help') => void }) {
  const { t } = useTranslation();
  return (
    <header className={classes['masthead']}>
      <a href="#stage" className={classes['skip']}>
        {t('app.skip')}
      </a>
      <Group gap={8} wrap="nowrap" className={classes['brand']}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <Text component="h1" fw={700} fz={17} className={classes['name']}>
          {t('app.name')}
        </Text>
      </Group>
      <div className={classes['search']}>
        <SearchBox />
      </div>
      <Group gap={8} wrap="nowrap" className={classes['modes']}>
        <ModeSwitch />
        <ViewSwitch />
      </Group>
      <Group gap={2} wrap="nowrap" className={classes['tools']}>
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          px={8}
          leftSection={<IconBookmarks size={18} />}
          className={classes['queries']}
          onClick={() => onOpen('queries')}
          aria-label={t('queries.title')}
        >
          <span className={classes['wide']}>{t('queries.title')}</span>
        </Button>
        <ActionIcon
          className={classes['narrow']}
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('tool.filters')}
          onClick={() => onOpen('legend')}
        >
          <IconAdjustmentsHorizontal size={19} />
        </ActionIcon>
        <ExportMenu />
        <Appearance />
        <Tooltip label={t('tool.help')}>
          <ActionIcon
            className={classes['wide']}
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={t('tool.help')}
            onClick={() => onOpen('help')}
          >
            <IconKeyboard size={19} />
          </ActionIcon>
        </Tooltip>
      </Group>
    </header>
  );
}

function ModeSwitch() {
  const { t } = useTranslation();
  const mode = useApp((state) => state.mode);
  const setMode = useApp((state) => state.setMode);
  return (
    <Tooltip label={mode === 'events' ? t('mode.events.about') : t('mode.ties.about')} openDelay={600}>
      <SegmentedControl
        size="xs"
        aria-label={t('mode.label')}
        value={mode}
        onChange={(value) => setMode(value === 'ties' ? 'ties' : 'events')}
        data={[
          { value: 'events', label: t('mode.events') },
          { value: 'ties', label: t('mode.ties') },
        ]}
      />
    </Tooltip>
  );
}

function ViewSwitch() {
  const { t } = useTranslation();
  const view = useApp((state) => state.view);
  const setView = useApp((state) => state.setView);
  const other = view === 'graph' ? 'list' : 'graph';
  return (
    <Tooltip label={t(`view.${other}`)}>
      <ActionIcon
        variant={view === 'list' ? 'light' : 'subtle'}
        color={view === 'list' ? 'ink' : 'gray'}
        size="lg"
        aria-label={t(`view.${other}`)}
        onClick={() => setView(other)}
      >
        {view === 'graph' ? <IconList size={19} /> : <IconTopologyStar3 size={19} />}
      </ActionIcon>
    </Tooltip>
  );
}
