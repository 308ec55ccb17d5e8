import { Menu } from '@mantine/core';
import { IconPalette } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useApp } from '../../ui/app-store.ts';
import { ToolMenu } from './tool.tsx';

const GROUPS = ['none', 'country', 'kind'] as const;
const SIZES = ['degree', 'sources'] as const;

/** How the drawing looks: frames, what size says, what draws it. */
export function DrawingMenu() {
  const { t } = useTranslation();
  const look = useApp((state) => state.look);
  const setLook = useApp((state) => state.setLook);
  return (
    <ToolMenu label={t('canvas.look')} icon={<IconPalette size={18} />}>
      <Menu.Label>{t('canvas.groupBy')}</Menu.Label>
      <Menu.RadioGroup
        value={look.groupBy}
        onChange={(value) => setLook({ groupBy: GROUPS.find((each) => each === value) ?? 'none' })}
      >
        {GROUPS.map((groupBy) => (
          <Menu.RadioItem key={groupBy} value={groupBy}>
            {t(`canvas.group.${groupBy}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{t('canvas.sizeBy')}</Menu.Label>
      <Menu.RadioGroup
        value={look.sizeBy}
        onChange={(value) => setLook({ sizeBy: SIZES.find((each) => each === value) ?? 'degree' })}
      >
        {SIZES.map((sizeBy) => (
          <Menu.RadioItem key={sizeBy} value={sizeBy}>
            {t(`canvas.size.${sizeBy}`)}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.CheckboxItem checked={look.webgl} onChange={(webgl) => setLook({ webgl })}>
        {t('canvas.webgl')}
      </Menu.CheckboxItem>
    </ToolMenu>
  );
}
