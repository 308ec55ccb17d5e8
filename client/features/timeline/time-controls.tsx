import { ActionIcon, Button, SegmentedControl, Text, Tooltip } from '@mantine/core';
import {
  IconPlayerPause,
  IconPlayerPlay,
  IconPlayerTrackNext,
  IconPlayerTrackPrev,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { atAnyTime } from '../../state/filters.ts';
import { clockOf, stepped, withClock } from '../../state/time.ts';
import { useApp, useAppStore } from '../../ui/app-store.ts';
import { PlayingMenu } from './playing-menu.tsx';
import { TimeLabel, UndatedSwitch } from './time-label.tsx';
import classes from './timeline.module.css';
import { playOrPause, type useTime } from './use-time.ts';

/** One line: which clock, playing, what is shown, and the way back to all. */
export function TimeControls({ time }: { readonly time: ReturnType<typeof useTime> }) {
  const { t } = useTranslation();
  const store = useAppStore();
  const filters = useApp((state) => state.filters);
  const isPlaying = useApp((state) => state.playback.isPlaying);
  const setFilters = useApp((state) => state.setFilters);
  const { span, from, to } = time;
  const step = (by: 1 | -1) => setFilters(stepped(filters, by, span));
  return (
    <div className={classes['controls']}>
      <SegmentedControl
        size="xs"
        aria-label={t('time.clock')}
        value={clockOf(filters)}
        onChange={(value) => setFilters(withClock(filters, value === 'known' ? 'known' : 'event', span))}
        data={[
          { value: 'event', label: t('time.clock.event') },
          { value: 'known', label: t('time.clock.known'), disabled: span.days.length === 0 },
        ]}
      />
      <div className={classes['player']} role="group" aria-label={t('time.playOrPause')}>
        <PlayerButton label={t('time.back')} onClick={() => step(-1)}>
          <IconPlayerTrackPrev size={15} />
        </PlayerButton>
        <PlayerButton
          label={isPlaying ? t('time.pause') : t('time.play')}
          isMain
          onClick={() => playOrPause(store)}
        >
          {isPlaying ? <IconPlayerPause size={16} /> : <IconPlayerPlay size={16} />}
        </PlayerButton>
        <PlayerButton label={t('time.forward')} onClick={() => step(1)}>
          <IconPlayerTrackNext size={15} />
        </PlayerButton>
        <PlayingMenu />
      </div>
      <TimeLabel time={time} />
      <UndatedSwitch time={time} />
      {(from !== undefined || to !== undefined) && (
        <Button size="compact-xs" variant="subtle" onClick={() => setFilters(atAnyTime(filters))}>
          {t('time.all')}
        </Button>
      )}
      {span.days.length === 0 && (
        <Text size="xs" c="dimmed">
          {t('time.noDays')}
        </Text>
      )}
    </div>
  );
}

function PlayerButton(props: {
  readonly label: string;
  readonly isMain?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  const { label, isMain = false, onClick, children } = props;
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant={isMain ? 'light' : 'subtle'}
        color={isMain ? 'ink' : 'gray'}
        size={28}
        aria-label={label}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
