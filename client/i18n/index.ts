import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { patiently } from '../api/patiently.ts';
import type { Language } from '../state/language.ts';
import { zhHans } from './zh-hans/index.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhHans };
    keySeparator: false;
    nsSeparator: false;
  }
}

/** Texts of the other languages are loaded when chosen. */
async function textsOf(language: Language): Promise<Readonly<Record<string, string>>> {
  if (language === 'zh-Hant') return (await patiently(() => import('./zh-hant/index.ts'))()).zhHant;
  if (language === 'en') return (await patiently(() => import('./en/index.ts'))()).en;
  return zhHans;
}

export async function createTexts(language: Language): Promise<i18n> {
  const instance = createInstance();
  await instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-Hans',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: await textsOf(language) }, 'zh-Hans': { translation: zhHans } },
  });
  return instance;
}

export async function changeLanguage(texts: i18n, language: Language): Promise<void> {
  if (!texts.hasResourceBundle(language, 'translation')) {
    texts.addResourceBundle(language, 'translation', await textsOf(language));
  }
  await texts.changeLanguage(language);
}
