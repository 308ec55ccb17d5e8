import { Divider, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DataExport } from './data-export.tsx';
import { LinkExport } from './link-export.tsx';
import { PageExport } from './page-export.tsx';
import { PictureExport } from './picture-export.tsx';

/** As data, as a picture, as a page of its own, as a link. */
export function ExportDialog() {
  const { t } = useTranslation();
  const [title, setTitle] = useState(t('out.defaultTitle'));
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  return (
    <Stack gap="md">
      <DataExport />
      <Divider />
      <Stack gap="sm">
        <Text fw={600} size="sm" component="h3">
          {t('out.pictures')}
        </Text>
        <TextInput
          size="xs"
          label={t('out.title')}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <SegmentedControl
          size="xs"
          aria-label={t('out.background')}
          value={scheme}
          onChange={(value) => setScheme(value === 'dark' ? 'dark' : 'light')}
          data={[
            { value: 'light', label: t('out.light') },
            { value: 'dark', label: t('out.dark') },
          ]}
        />
        <PictureExport title={title} scheme={scheme} />
        <PageExport title={title} scheme={scheme} />
      </Stack>
      <Divider />
      <LinkExport />
    </Stack>
  );
}
