import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { giveToken, tokenStore } from '../../api/token.ts';

/** Asks for a token when the server does; it is kept until the tab is closed. */
export function TokenDialog() {
  const { t } = useTranslation();
  const isWanted = useStore(tokenStore, (state) => state.isWanted);
  const [entered, setEntered] = useState('');
  return (
    <Modal
      opened={isWanted}
      onClose={() => giveToken(undefined)}
      title={t('token.title')}
      centered
      closeButtonProps={{ 'aria-label': t('token.later') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setEntered('');
          giveToken(entered.trim());
        }}
      >
        <Stack>
          <Text size="sm">{t('token.about')}</Text>
          <TextInput
            type="password"
            label={t('token.label')}
            value={entered}
            onChange={(event) => setEntered(event.currentTarget.value)}
            autoComplete="current-password"
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => giveToken(undefined)}>
              {t('token.later')}
            </Button>
            <Button type="submit" disabled={entered.trim() === ''}>
              {t('token.use')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
