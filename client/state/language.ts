import type { GraphNode } from '#domain';
import { EVENT_TYPES, type EventType } from '#domain';
import { textOf } from './properties.ts';

export const LANGUAGES = ['zh-Hans', 'zh-Hant', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(text: string | null | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** The interface language for what a browser prefers (`zh-TW`, `en-GB` …); Simplified Chinese where nothing fits. */
export function languageFor(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
    if (/^zh/i.test(tag)) return 'zh-Hans';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'zh-Hans';
}

/** The languages in which the graph names its nodes, chosen apart from that of the interface. */
export const NAME_LANGUAGES = ['zh', 'en', 'ru'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

export function isNameLanguage(text: string | null | undefined): text is NameLanguage {
  return NAME_LANGUAGES.some((language) => language === text);
}

export const nameLanguageFor = (language: Language): NameLanguage => (language === 'en' ? 'en' : 'zh');

/** What to print for a node: its name in the wanted language where one is known. */
export function nameOf(node: GraphNode, wanted: NameLanguage): string {
  if (wanted === 'ru') return textOf(node, 'nameRu') ?? textOf(node, 'nameEn') ?? node.name;
  return wanted === 'en' ? (textOf(node, 'nameEn') ?? node.name) : node.name;
}

export function eventTypeName(type: EventType, language: Language): string {
  const { label } = EVENT_TYPES[type];
  return language === 'en' ? label.en : language === 'zh-Hant' ? label.zhHant : label.zhHans;
}
