import { Button, Menu, Tooltip } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MANNERS, SPEEDS } from '../../state/playback.ts';
import { useApp } from '../../ui/app-store.ts';

/** How fast it plays, and whether the period moves or grows. */
export function PlayingMenu() {
  const { t } = useTranslation();
  const { speed, manner } = useApp((state) => state.playback);
  const setPlayback = useApp((state) => state.setPlayback);
  const [isOpen, setOpen] = useState(false);
  const check = (isOn: boolean) => (isOn ? <IconCheck size={14} /> : <span style={{ width: 14 }} />);
  return (
    <Menu position="top-start" shadow="md" opened={isOpen} onChange={setOpen}>
      <Menu.Target>
        <Tooltip label={t('time.howToPlay')} disabled={isOpen}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            h={28}
            px={6}
            aria-label={`${speed}× · ${t('time.howToPlay')}`}
          >
            {speed}×
          </Button>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {MANNERS.map((each) => (
          <Menu.Item
            key={each}
            leftSection={check(each === manner)}
            onClick={() => setPlayback({ manner: each })}
          >
            {t(`time.manner.${each}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {SPEEDS.map((each) => (
          <Menu.Item
            key={each}
            leftSection={check(each === speed)}
            onClick={() => setPlayback({ speed: each })}
          >
            {t('time.speed', { times: each })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
