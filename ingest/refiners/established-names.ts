import type { EntityId } from '#domain';
import type { Candidate } from '../extraction.ts';
import { candidate } from '../extractors/candidate.ts';
import { entityBeginningAt } from '../extractors/context.ts';
import type { Scan } from '../extractors/scan.ts';
import type { Lexicons } from '../lexicons/load.ts';
import { latinFormAfter } from './other-script.ts';

/** A candidate that knows its entity, new or listed. */
export interface Named extends Candidate {
  readonly entity: EntityId;
}

interface ShortForm {
  readonly form: string;
  readonly of: Named;
}

/**
 * Finds the names that the article has established again: a person by surname (普京 after 弗拉基米尔·普京, 岸田 after
 * 岸田文雄), a body without its country (国家安保室), either by the Latin form that its first mention gives.
 */
export function establishedNames(
  scan: Scan,
  settled: readonly Named[],
  lexicons: Lexicons,
): readonly Named[] {
  const forms = new Map<string, ShortForm>();
  const latin: Named[] = [];
  for (const named of settled) {
    for (const form of shortFormsOf(scan, named, lexicons))
      if (!forms.has(form)) forms.set(form, { form, of: named });
    const other = latinFormOf(scan, named);
    if (other === undefined) continue;
    latin.push(other);
    const written = scan.text.slice(other.start, other.end);
    for (const form of latinShortForms(written, named))
      if (!forms.has(form)) forms.set(form, { form, of: named });
  }
  return [...latin, ...[...forms.values()].flatMap((short) => occurrences(scan, short))];
}

function shortFormsOf(scan: Scan, { kind, rule, start, end }: Named, lexicons: Lexicons): readonly string[] {
  const name = scan.text.slice(start, end);
  if (kind === 'Person')
    return [name, ...personShortForms(name, lexicons)].filter((form) => form.length >= 2);
  if (kind === 'Organization' && rule === 'organization-head') {
    const country = entityBeginningAt(scan, start, ['Country']);
    return country === undefined || end - country.end < 4
      ? [name]
      : [name, scan.text.slice(country.end, end)];
  }
  return kind === 'Place' || kind === 'Equipment' ? [name] : [];
}

function personShortForms(name: string, { vocabulary }: Lexicons): readonly string[] {
  const parts = name.split('·');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) return [last];
  if (/^[A-Z]/.test(name)) return name.includes(' ') ? [name.slice(name.lastIndexOf(' ') + 1)] : [];
  const surname = name.slice(0, 2);
  return name.length === 4 && vocabulary.surnames.get(surname)?.script === 'japanese' ? [surname] : [];
}

function latinShortForms(written: string, { kind }: Named): readonly string[] {
  if (kind !== 'Person' || !written.includes(' ')) return [written];
  const last = written.slice(written.lastIndexOf(' ') + 1);
  return last.length >= 4 ? [written, last] : [written];
}

function latinFormOf({ text }: Scan, named: Named): Named | undefined {
  const latin = latinFormAfter(text, named);
  return latin === undefined ? undefined : { ...named, ...latin, rule: 'latin-form', office: undefined };
}

function occurrences({ text, isBoundary }: Scan, { form, of }: ShortForm): readonly Named[] {
  const found: Named[] = [];
  for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
    const end = start + form.length;
    const whole = /[A-Za-z]/.test(form)
      ? !/[A-Za-z]/.test(text.charAt(start - 1)) && !/[A-Za-z]/.test(text.charAt(end))
      : form.length > 2 || isBoundary(start) || isBoundary(end);
    if (whole)
      found.push({
        ...candidate({
          kind: of.kind,
          start,
          end,
          rule: 'established-name',
          confidence: 0.5,
          country: of.country,
        }),
        entity: of.entity,
      });
  }
  return found;
}
