import { Menu, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../ui/app-store.ts';
import type { MenuButton } from '../../ui/late-menu.tsx';
import { OpenedMenu } from '../../ui/opened-menu.tsx';
import { PANEL_LIST } from './panels.ts';

/** The panels, each with its key. */
export function PanelItems({ button }: { readonly button: MenuButton }) {
  const { t } = useTranslation();
  const openPanel = useApp((state) => state.openPanel);
  return (
    <OpenedMenu button={button} width={240}>
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
    </OpenedMenu>
  );
}
