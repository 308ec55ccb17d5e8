import { ActionIcon, Menu, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconCheck, IconLanguage, IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, NAME_LANGUAGES, type Language, type NameLanguage } from '../state/language.ts';
import { useApp } from './app-store.ts';

/** Each language names itself. */
const NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};
const NAME_NAMES: Readonly<Record<NameLanguage, string>> = { zh: '中文', en: 'English', ru: 'Русский' };

/** The language of the interface, that of the names of nodes, and light or dark. */
export function Appearance() {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Languages />
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

function Languages() {
  const { t } = useTranslation();
  const { language, nameLanguage, setLanguage, setNameLanguage } = useApp((state) => state);
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Tooltip label={t('tool.language')}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t('tool.language')}>
            <IconLanguage size={19} />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('guide.interfaceLanguage')}</Menu.Label>
        {LANGUAGES.map((option) => (
          <Menu.Item
            key={option}
            lang={option}
            {...chosen(option === language)}
            onClick={() => setLanguage(option)}
          >
            {NAMES[option]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('guide.nameLanguage')}</Menu.Label>
        {NAME_LANGUAGES.map((option) => (
          <Menu.Item
            key={option}
            lang={option}
            aria-label={t('guide.namesIn', { language: NAME_NAMES[option] })}
            {...chosen(option === nameLanguage)}
            onClick={() => setNameLanguage(option)}
          >
            {NAME_NAMES[option]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** What marks the chosen one, to the eye and to a screen reader. */
function chosen(isChosen: boolean) {
  return {
    'aria-current': isChosen,
    rightSection: isChosen ? <IconCheck size={14} aria-hidden /> : <span style={{ width: 14 }} />,
  };
}
