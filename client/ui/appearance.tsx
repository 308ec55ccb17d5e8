import { ActionIcon, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { lazy } from 'react';
import { useTranslation } from 'react-i18next';
import { patiently } from '../api/patiently.ts';
import { hint } from './hint.ts';
import { LateMenu } from './late-menu.tsx';

const LanguageItems = lazy(
  patiently(async () => ({ default: (await import('./language-items.tsx')).LanguageItems })),
);

/** The language of the interface, that of the names of nodes, and light or dark. */
export function Appearance() {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const look = { variant: 'subtle', color: 'gray', size: 'lg' } as const;
  return (
    <>
      <LateMenu
        Full={LanguageItems}
        button={
          <ActionIcon {...look} aria-label={t('tool.language')} {...hint(t('tool.language'))}>
            <IconLanguage size={19} />
          </ActionIcon>
        }
      />
      <ActionIcon
        {...look}
        aria-label={t('tool.theme')}
        {...hint(t('tool.theme'))}
        onClick={() => setColorScheme(scheme === 'light' ? 'dark' : 'light')}
      >
        {scheme === 'light' ? <IconMoon size={18} /> : <IconSun size={18} />}
      </ActionIcon>
    </>
  );
}
