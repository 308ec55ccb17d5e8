import { ActionIcon, Button, Group, SegmentedControl, Text } from '@mantine/core';
import {
  IconAdjustmentsHorizontal,
  IconBookmarks,
  IconLayoutColumns,
  IconMap2,
  IconTable,
  IconTopologyStar3,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../features/export/export-menu.tsx';
import { PanelMenu } from '../features/panels/panel-menu.tsx';
import { SearchBox } from '../features/search/search-box.tsx';
import { VIEWS } from '../state/panels.ts';
import { useApp } from './app-store.ts';
import { Appearance } from './appearance.tsx';
import { hint } from './hint.ts';
import classes from './masthead.module.css';
import { useIsWide } from './wide.ts';

export function Masthead() {
  const { t } = useTranslation();
  const onOpen = useApp((state) => state.openPanel);
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
        <PanelMenu />
      </Group>
    </header>
  );
}

function ModeSwitch() {
  const { t } = useTranslation();
  const mode = useApp((state) => state.mode);
  const setMode = useApp((state) => state.setMode);
  return (
    <SegmentedControl
      {...hint(mode === 'events' ? t('mode.events.about') : t('mode.ties.about'), { isSlow: true })}
      size="xs"
      aria-label={t('mode.label')}
      value={mode}
      onChange={(value) => setMode(value === 'ties' ? 'ties' : 'events')}
      data={[
        { value: 'events', label: t('mode.events') },
        { value: 'ties', label: t('mode.ties') },
      ]}
    />
  );
}

const VIEW_ICONS = { graph: IconTopologyStar3, table: IconTable, map: IconMap2 } as const;

/** Which view has the stage; on wide screens table and map can also stand beside the drawing. */
function ViewSwitch() {
  const { t } = useTranslation();
  const { view, beside, setView, setBeside } = useApp((state) => state);
  const isWide = useIsWide();
  return (
    <Group gap={2} wrap="nowrap" role="group" aria-label={t('view.label')}>
      {VIEWS.map((each) => {
        const Icon = VIEW_ICONS[each];
        const isOn = view === each || (isWide && view === 'graph' && beside === each);
        return (
          <ActionIcon
            key={each}
            {...hint(t(`view.${each}`))}
            variant={isOn ? 'light' : 'subtle'}
            color={isOn ? 'ink' : 'gray'}
            size="lg"
            aria-label={t(`view.${each}`)}
            aria-pressed={isOn}
            onClick={(event) => {
              if (event.shiftKey && each !== 'graph') {
                setView('graph');
                setBeside(beside === each ? undefined : each);
              } else {
                setView(each);
                if (each !== 'graph') setBeside(undefined);
              }
            }}
          >
            <Icon size={19} />
          </ActionIcon>
        );
      })}
      <ActionIcon
        {...hint(t('view.beside'))}
        className={classes['wide']}
        variant={beside === undefined ? 'subtle' : 'light'}
        color={beside === undefined ? 'gray' : 'ink'}
        size="lg"
        aria-label={t('view.beside')}
        aria-pressed={beside !== undefined}
        onClick={() => {
          setBeside(beside === undefined ? (view === 'map' ? 'map' : 'table') : undefined);
          setView('graph');
        }}
      >
        <IconLayoutColumns size={19} />
      </ActionIcon>
    </Group>
  );
}
