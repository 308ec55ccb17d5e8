import { ActionIcon } from '@mantine/core';
import { IconLayoutGrid } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { patiently } from '../../api/patiently.ts';
import { hint } from '../../ui/hint.ts';
import { LateMenu } from '../../ui/late-menu.tsx';

const PanelItems = lazy(patiently(async () => ({ default: (await import('./panel-items.tsx')).PanelItems })));

/** Everything that opens beside the scene. */
export function PanelMenu() {
  const { t } = useTranslation();
  return (
    <LateMenu
      Full={PanelItems}
      button={
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('panel.menu')}
          {...hint(t('panel.menu'))}
        >
          <IconLayoutGrid size={19} />
        </ActionIcon>
      }
    />
  );
}
