import { Menu } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, NAME_LANGUAGES, type Language, type NameLanguage } from '../state/language.ts';
import { useApp } from './app-store.ts';
import type { MenuButton } from './late-menu.tsx';
import { OpenedMenu } from './opened-menu.tsx';

/** Each language names itself. */
const NAMES: Readonly<Record<Language, string>> = {
  'zh-Hans': '简体中文',
  'zh-Hant': '繁體中文',
  en: 'English',
};
const NAME_NAMES: Readonly<Record<NameLanguage, string>> = { zh: '中文', en: 'English', ru: 'Русский' };

/** The languages of the interface and of the names of nodes. */
export function LanguageItems({ button }: { readonly button: MenuButton }) {
  const { t } = useTranslation();
  const { language, nameLanguage, setLanguage, setNameLanguage } = useApp((state) => state);
  return (
    <OpenedMenu button={button}>
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
    </OpenedMenu>
  );
}

/** What marks the chosen one, to the eye and to a screen reader. */
function chosen(isChosen: boolean) {
  return {
    'aria-current': isChosen,
    rightSection: isChosen ? <IconCheck size={14} aria-hidden /> : <span style={{ width: 14 }} />,
  };
}
