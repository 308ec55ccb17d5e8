import { ActionIcon, Menu, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../state/language.ts';
import { useApp } from './app-store.ts';

/** Each language names itself. */
const NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};

export function Appearance() {
  const { t } = useTranslation();
  const language = useApp((state) => state.language);
  const setLanguage = useApp((state) => state.setLanguage);
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('tool.language')}>
            <IconLanguage size={19} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {LANGUAGES.map((option) => (
            <Menu.Item
              key={option}
              lang={option}
              rightSection={option === language ? <IconCheck size={14} aria-hidden /> : undefined}
              onClick={() => setLanguage(option)}
            >
              {NAMES[option]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Tooltip label={t('tool.theme')}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('tool.theme')}
          onClick={() => setColorScheme(scheme === 'light' ? 'dark' : 'light')}
        >
          {scheme === 'light' ? <IconMoon size={18} /> : <IconSun size={18} />}
        </ActionIcon>
      </Tooltip>
    </>
  );
}
