import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { NodeKind, PropertyValue } from '#domain';

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Text as the search compares it: Simplified characters, Latin letters in lower case, one space between words. */
export function comparable(text: string): string {
  return toSimplified(text).toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Latin letters without the accents and signs that separate syllables: pú jīng and Pu-jing are both pujing. */
export function comparableLatin(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
}

/**
 * What an entity is found by: `searchText` holds its forms, one a line, the name marked `=` and the others `~`;
 * `searchPinyin` the sound of the Chinese ones, in full and by initials. The marks let one CONTAINS tell an exact
 * match from a prefix and from a part.
 */
export function searchProperties(
  kind: NodeKind | undefined,
  properties: Readonly<Record<string, PropertyValue>>,
) {
  const text = (key: string) => (typeof properties[key] === 'string' ? [properties[key]] : []);
  const name = text('name').map(comparable);
  const { aliases } = properties;
  const others = [
    ...(Array.isArray(aliases) ? aliases.map(String) : []),
    ...text('nameEn'),
    ...text('nameRu'),
    ...text('iso2'),
    ...text('iso3'),
  ].map(comparable);
  const forms = [...name, ...others];
  return {
    searchText: lines([...name.map((form) => `=${form}`), ...unique(others).map((form) => `~${form}`)]),
    searchPinyin: lines(unique(forms.flatMap((form) => sounds(kind, form)))),
  };
}

function sounds(kind: NodeKind | undefined, form: string): readonly string[] {
  if (!/\p{Script=Han}/u.test(form)) return [];
  const syllables = pinyin(form, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'removed',
    surname: kind === 'Person' ? 'head' : 'off',
  });
  return [syllables.join(''), syllables.map((syllable) => syllable.charAt(0)).join('')];
}

function lines(forms: readonly string[]): string {
  return `\n${forms.join('\n')}\n`;
}

function unique(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)];
}
