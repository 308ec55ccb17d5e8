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

/** What to print for a node: its English name where English is read and one is known. */
export function nameOf(node: GraphNode, language: Language): string {
  return language === 'en' ? (textOf(node, 'nameEn') ?? node.name) : node.name;
}

export function eventTypeName(type: EventType, language: Language): string {
  const { label } = EVENT_TYPES[type];
  return language === 'en' ? label.en : language === 'zh-Hant' ? label.zhHant : label.zhHans;
}
