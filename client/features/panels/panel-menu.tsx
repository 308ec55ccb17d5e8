import { ActionIcon, Menu, Text, Tooltip } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../ui/app-store.ts';
import { PANEL_LIST } from './panels.ts';

/** Everything that opens beside the scene, each with its key. */
export function PanelMenu() {
  const { t } = useTranslation();
  const openPanel = useApp((state) => state.openPanel);
  return (
    <Menu position="bottom-end" shadow="md" width={240}>
      <Menu.Target>
        <Tooltip label={t('panel.menu')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('panel.menu')}>
            <IconLayoutGrid size={19} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {PANEL_LIST.map(({ id, title, icon: Icon, key }) => (
          <Menu.Item
            key={id}
            leftSection={<Icon size={16} />}
            rightSection={
              <Text size="xs" c="dimmed" aria-hidden>
                {key.toUpperCase()}
              </Text>
            }
            onClick={() => openPanel(id)}
          >
            {t(title)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
