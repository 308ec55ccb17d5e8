import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconBraces, IconCheck, IconDownload, IconLink, IconPhoto } from '@tabler/icons-react';
import { MailuoError } from '#domain';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/api.ts';
import { useApp } from '../../ui/app-store.ts';
import { useControls } from '../../ui/controls.ts';
import { useDrawn } from '../../ui/drawn.ts';
import { saveFile } from './save-file.ts';

/** Takes out what is shown: as data, as a picture, or as a link. */
export function ExportMenu() {
  const { t } = useTranslation();
  const drawn = useDrawn();
  const controls = useControls();
  const clipboard = useClipboard({ timeout: 2000 });
  const setLoading = useApp((state) => state.setLoading);
  const saveJson = async () => {
    // Events folded into ties are shown, too, so that the file can be unfolded again.
    const ids = new Set([...drawn.nodes, ...drawn.events].map(({ id }) => id));
    try {
      const file = await api('export', { selection: { kind: 'nodes', ids: [...ids] } });
      saveFile('mailuo.json', new Blob([JSON.stringify(file, undefined, 2)], { type: 'application/json' }));
    } catch (error) {
      if (!(error instanceof MailuoError)) throw error;
      setLoading({ kind: 'failed', error });
    }
  };
  const savePng = (scheme: 'light' | 'dark') => {
    if (controls !== undefined) saveFile('mailuo.png', controls.toPng(scheme));
  };
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <Tooltip label={t('export.title')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('export.title')}>
            <IconDownload size={19} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconBraces size={16} />}
          disabled={drawn.nodes.length === 0}
          onClick={() => void saveJson()}
        >
          {t('export.json')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPhoto size={16} />}
          disabled={controls === undefined}
          onClick={() => savePng('light')}
        >
          {t('export.pngLight')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPhoto size={16} />}
          disabled={controls === undefined}
          onClick={() => savePng('dark')}
        >
          {t('export.pngDark')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          closeMenuOnClick={false}
          leftSection={clipboard.copied ? <IconCheck size={16} /> : <IconLink size={16} />}
          onClick={() => clipboard.copy(window.location.href)}
        >
          {clipboard.copied ? t('export.copied') : t('export.link')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
