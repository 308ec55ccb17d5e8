import { Button, FileButton, Group, Loader, Stack, Text, Textarea } from '@mantine/core';
import { IconFiles, IconFolderOpen, IconSend } from '@tabler/icons-react';
import { isMailuoError } from '#domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { sendRequest } from '../../api/intake.ts';
import { addressesIn } from '../../state/intake.ts';
import { Problem } from '../../ui/problem.tsx';
import { chosenFiles } from './dropped-files.ts';
import { send, sendAll, sendingStore } from './sending.ts';
import classes from './intake.module.css';

/** Takes files, a folder, a pasted text or addresses. */
export function SendForm() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const sending = useStore(sendingStore);
  const folder = useRef<HTMLInputElement>(null);
  return (
    <Stack gap="sm" component="section" aria-label={t('intake.send')}>
      <div className={classes['zone']}>
        <Text size="sm" fw={500}>
          {t('intake.zone')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('intake.zoneAbout')}
        </Text>
        <Group gap="xs" justify="center" mt={8}>
          <FileButton multiple onChange={(files) => void sendAll(client, chosenFiles(files))}>
            {(props) => (
              <Button {...props} size="xs" leftSection={<IconFiles size={15} />}>
                {t('intake.files')}
              </Button>
            )}
          </FileButton>
          <input
            ref={folder}
            type="file"
            hidden
            multiple
            aria-label={t('intake.folder')}
            {...{ webkitdirectory: '' }}
            onChange={(event) => {
              void sendAll(client, chosenFiles([...(event.currentTarget.files ?? [])]));
              event.currentTarget.value = '';
            }}
          />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFolderOpen size={15} />}
            onClick={() => folder.current?.click()}
          >
            {t('intake.folder')}
          </Button>
        </Group>
      </div>
      <Paste />
      {sending.kind === 'busy' && (
        <Group gap="xs" role="status">
          <Loader size="xs" />
          <Text size="sm">{t('intake.sending', { count: sending.files })}</Text>
        </Group>
      )}
      {sending.kind === 'failed' && (
        <>
          <Problem error={sending.error} />
          <Advice error={sending.error} />
        </>
      )}
    </Stack>
  );
}

/** What to do about the failures that a reader meets most. */
function Advice({ error }: { readonly error: unknown }) {
  const { t } = useTranslation();
  const codes = ['forbidden', 'too_large', 'too_many_requests', 'store_unavailable'] as const;
  const code = codes.find((each) => isMailuoError(error, each));
  if (code === undefined) return undefined;
  return (
    <Text size="sm" c="dimmed">
      {t(`intake.advice.${code}`)}
    </Text>
  );
}

function Paste() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const urls = addressesIn(text);
  const isBusy = useStore(sendingStore, ({ kind }) => kind === 'busy');
  const submit = async () => {
    const request = urls === undefined ? { text } : { urls: [...urls] };
    if (await send(client, urls?.length ?? 1, () => sendRequest(request))) setText('');
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Textarea
        label={t('intake.paste')}
        placeholder={t('intake.pastePlaceholder')}
        size="sm"
        autosize
        minRows={3}
        maxRows={9}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group justify="space-between" mt={6}>
        <Text size="xs" c="dimmed">
          {urls === undefined ? t('intake.pasteAbout') : t('intake.pasteUrls', { count: urls.length })}
        </Text>
        <Button
          type="submit"
          size="xs"
          variant="light"
          disabled={text.trim() === '' || isBusy}
          leftSection={<IconSend size={15} />}
        >
          {t('intake.read')}
        </Button>
      </Group>
    </form>
  );
}
