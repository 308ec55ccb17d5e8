import { Autocomplete, Button, Group, Stack, TextInput } from '@mantine/core';
import { Folder } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Place {
  readonly name: string;
  readonly folder: string | undefined;
}

/** Asks for a name and a folder. */
export function PlaceForm(props: {
  readonly place: Place;
  readonly folders: readonly string[];
  readonly action: string;
  readonly isBusy: boolean;
  readonly onDone: (place: Place) => void;
  readonly onCancel: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const [name, setName] = useState(props.place.name);
  const [folder, setFolder] = useState(props.place.folder ?? '');
  const isFolderFine = folder.trim() === '' || Folder.safeParse(folder.trim()).success;
  const isReady = name.trim() !== '' && isFolderFine;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = folder.trim();
        if (isReady) props.onDone({ name: name.trim(), folder: chosen === '' ? undefined : chosen });
      }}
    >
      <Stack gap="xs">
        <Group gap="xs" grow align="flex-start">
          <TextInput
            size="xs"
            label={t('work.name')}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Autocomplete
            size="xs"
            label={t('work.folder')}
            placeholder={t('work.folderPlaceholder')}
            data={[...props.folders]}
            value={folder}
            onChange={setFolder}
            error={isFolderFine ? undefined : t('work.folderWrong')}
          />
        </Group>
        <Group gap="xs">
          <Button type="submit" size="xs" disabled={!isReady} loading={props.isBusy}>
            {props.action}
          </Button>
          {props.onCancel !== undefined && (
            <Button size="xs" variant="default" onClick={props.onCancel}>
              {t('work.cancel')}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
