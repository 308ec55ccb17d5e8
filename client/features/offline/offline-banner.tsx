import { Button, Group, Text } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { api } from '../../api/api.ts';
import { connectionStore } from '../../api/connection.ts';
import { backOff } from '../../state/back-off.ts';
import classes from './offline-banner.module.css';

/** Says that the server is away while it is, and asks again and again, ever less often. What is loaded stays in use. */
export function OfflineBanner() {
  const isLost = useStore(connectionStore, (state) => state.isLost);
  return isLost ? <Waiting /> : undefined;
}

function Waiting() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const ask = useCallback(async () => {
    try {
      await api('health', {});
      // What failed meanwhile is asked for again.
      await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
    } catch {
      setAttempt((before) => before + 1); // Still away: `connectionStore` says so.
    }
  }, [client]);
  useEffect(() => {
    const timer = setTimeout(() => void ask(), backOff(attempt));
    const asNetworkReturns = () => void ask();
    window.addEventListener('online', asNetworkReturns);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', asNetworkReturns);
    };
  }, [attempt, ask]);
  return (
    <div className={classes['banner']} role="status">
      <Group gap={10} wrap="nowrap">
        <IconPlugConnectedX size={18} aria-hidden />
        <Text size="sm">
          <strong>{t('guide.offline')}</strong>{' '}
          {t('guide.offlineAbout', { n: Math.round(backOff(attempt) / 1000) })}
        </Text>
        <Button size="compact-xs" variant="white" color="dark" flex="none" onClick={() => void ask()}>
          {t('guide.offlineRetry')}
        </Button>
      </Group>
    </div>
  );
}
