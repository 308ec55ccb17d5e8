import type { CountryCode, EntityId } from '#domain';
import type { OfficeMention } from '../extraction.ts';
import type { Lexicons } from '../lexicons/load.ts';
import { entityEndingAt, hitBeginningAt, hitEndingAt, readingOf, surfaceOf } from './context.ts';
import type { Scan } from './scan.ts';

/** An office, rank or profession beside a name, and the country that the text gives with it. */
export interface FoundTitle {
  readonly office: OfficeMention;
  readonly country: CountryCode | undefined;
  readonly kind: 'office' | 'rank' | 'profession' | 'honorific';
  /** Where the whole phrase begins, with country and 前, 时任 and the like. */
  readonly phraseStart: number;
}

const TENSES = [
  { words: ['前任', '前', '时任', '原', '已故', '卸任'], tense: 'former' },
  { words: ['候任', '下任', '当选', '准'], tense: 'next' },
  { words: ['现任', '新任', '代理', '署理', '代', '刚上任的', '新上任的'], tense: 'current' },
] as const;

const MODIFIER =
  /(?:首席|常务|第一|高级|资深|执行|荣誉|常驻|驻华|驻俄|驻美|最高|特别|著名|知名|退役|助理|全国|国家|联邦|副|政治|军事|核|问题|事务|国际关系)$/;

/** The title whose last character stands before `offset`: 俄罗斯国防部长|绍伊古. */
export function titleBefore(scan: Scan, offset: number, lexicons: Lexicons): FoundTitle | undefined {
  const end = scan.text.charAt(offset - 1) === ' ' ? offset - 1 : offset;
  const hit = hitEndingAt(scan, end, 'title');
  if (hit === undefined) return undefined;
  return describe(scan, hit.start, end, lexicons, readingOf(hit, 'title')?.kind ?? 'office');
}

/** Whether a title stands before the offset that none but a person has; 先生 and the like are no proof. */
export function isTitled(scan: Scan, offset: number): boolean {
  const hit = hitEndingAt(scan, scan.text.charAt(offset - 1) === ' ' ? offset - 1 : offset, 'title');
  return hit !== undefined && readingOf(hit, 'title')?.kind !== 'honorific';
}

/** The title that begins right after a name: 魏凤和|上将. */
export function titleAfter(scan: Scan, offset: number): FoundTitle | undefined {
  const hit = hitBeginningAt(scan, offset, 'title');
  if (hit === undefined) return undefined;
  const kind = readingOf(hit, 'title')?.kind ?? 'office';
  const office: OfficeMention = {
    title: scan.article.text.slice(hit.start, hit.end),
    start: hit.start,
    end: hit.end,
    target: undefined,
    tense: 'current',
  };
  return { office, country: undefined, kind, phraseStart: hit.start };
}

/** Of professions, those that are held at an institution. */
const POST = /(?:教授|研究员|院士|校长|总编辑|主编)$/;

/** The office of the person named between the offsets, before the name or right behind it; a rank or 专家 is none. */
export function officeOf(
  scan: Scan,
  { start, end }: { readonly start: number; readonly end: number },
  lexicons: Lexicons,
): OfficeMention | undefined {
  const after = titleAfter(scan, end);
  return (
    officeBefore(scan, start, lexicons) ?? (after !== undefined && isPost(after) ? after.office : undefined)
  );
}

/** An office may stand before a rank: 印太司令、|海军上将. */
function officeBefore(scan: Scan, offset: number, lexicons: Lexicons): OfficeMention | undefined {
  const title = titleBefore(scan, offset, lexicons);
  if (title === undefined || isPost(title)) return title?.office;
  const gap = scan.text.charAt(title.phraseStart - 1) === '、' ? 1 : 0;
  return title.kind === 'rank' ? officeBefore(scan, title.phraseStart - gap, lexicons) : undefined;
}

function isPost({ kind, office }: FoundTitle): boolean {
  return kind === 'office' || (kind === 'profession' && POST.test(office.title));
}

function describe(
  scan: Scan,
  titleStart: number,
  end: number,
  lexicons: Lexicons,
  kind: FoundTitle['kind'],
): FoundTitle {
  const start = officeStart(scan, titleStart);
  const tense = tenseBefore(scan, start);
  const owner = ownerBefore(scan, tense.start);
  return {
    office: {
      title: scan.article.text.slice(start, end),
      start,
      end,
      target: owner?.entity,
      tense: tense.tense,
    },
    country: countryOf(owner?.entity, lexicons),
    kind,
    phraseStart: owner?.start ?? tense.start,
  };
}

/** Takes in the body and the modifiers that belong to the office: 国防部|发言人, 常务副|部长. */
function officeStart(scan: Scan, titleStart: number): number {
  let start = titleStart;
  for (let steps = 0; steps < 3; steps += 1) {
    // 国防部 and 部长 share a character.
    const body =
      hitEndingAt(scan, start, 'body') ?? (steps === 0 ? hitEndingAt(scan, start + 1, 'body') : undefined);
    if (body !== undefined) start = body.start;
    else {
      const modifier = MODIFIER.exec(scan.text.slice(Math.max(0, start - 6), start))?.[0];
      if (modifier === undefined) return start;
      start -= modifier.length;
    }
  }
  return start;
}

function tenseBefore(scan: Scan, offset: number): { start: number; tense: OfficeMention['tense'] } {
  for (const { words, tense } of TENSES)
    for (const word of words)
      if (scan.text.endsWith(word, offset)) return { start: offset - word.length, tense };
  return { start: offset, tense: 'current' };
}

function ownerBefore(scan: Scan, offset: number): { start: number; entity: EntityId } | undefined {
  const at = scan.text.charAt(offset - 1) === '的' ? offset - 1 : offset;
  const hit = entityEndingAt(scan, at, ['Country', 'Organization']);
  const surface = hit === undefined ? undefined : surfaceOf(hit, ['Country', 'Organization']);
  return hit === undefined || surface === undefined
    ? undefined
    : { start: hit.start, entity: surface.entity };
}

function countryOf(entity: EntityId | undefined, { entities }: Lexicons): CountryCode | undefined {
  const owner = entity === undefined ? undefined : entities.get(entity);
  if (owner?.kind === 'Country') return owner.iso2;
  return owner?.kind === 'Organization' ? owner.country : undefined;
}
