import type { CountryCode, EntityId } from '#domain';
import { candidate } from '../extractors/candidate.ts';
import { hitBeginningAt } from '../extractors/context.ts';
import type { NationalBodies } from '../extractors/organizations/national-bodies.ts';
import type { Scan } from '../extractors/scan.ts';
import type { Named } from './established-names.ts';

/** Bodies that a state has but one of, and whose bare name is always the name of one. */
const LONE =
  /^(?:国防部|外交部|外务省|防卫省|财政部|财务省|内政部|司法部|商务部|能源部|教育部|卫生部|公安部|国安部|国土安全部|国务院|参议院|众议院|参院|众院|国家杜马|联邦委员会|最高法院|宪法法院|宪法法庭|央行|国家安全委员会|国安会|国家安全局|总统府|首相府|总理府|总参谋部|参谋长联席会议|参联会|联邦安全局|对外情报局)$/;
/** 各国|外交部, 两国|国防部: no one body is meant. */
const OF_SEVERAL = /(?:各国|两国|三国|四国|多国|他国|外国|双方|彼此|某国|前)$/;
/** 参议院|选举, 外交部|门: the body is the front of another word. */
const FRONT_OF = /^(?:门|级|选举|席位|式|大楼|路)/;
/** 纳戈尔诺-卡拉巴赫地区的|国防部: the body of a region is not the state's. */
const OF_A_REGION = /(?:地区|地区的|[）)]的?)$/;
/** How far back the country may be named, in characters. */
const REACH = 300;
/** Whose outlets write for readers at home: to 中央社 every 外交部 without more is Taiwan's. */
const AT_HOME: ReadonlySet<string> = new Set(['TW', 'CN']);

interface Knowledge {
  readonly bodies: NationalBodies;
  readonly publisherCountry: CountryCode | undefined;
}

/**
 * A bare 国防部 is that of the publisher's country where it writes for readers at home, else of the country spoken of
 * last before it that is known to have such a body: 乌克兰称遭袭。国防部说… is Ukraine's.
 */
export function loneBodies(scan: Scan, settled: readonly Named[], knowledge: Knowledge): readonly Named[] {
  const owners = settled.filter(({ kind }) => kind !== 'Place' && kind !== 'Equipment' && kind !== 'Source');
  return scan.withRole('body').flatMap((body): readonly Named[] => {
    const { start, end } = body;
    const name = scan.text.slice(start, end);
    if (!LONE.test(name) || hitBeginningAt(scan, start, 'body') !== body) return [];
    if (!standsAlone(scan, start, end)) return [];
    const owner = ownerOf(scan.text, { start, name, owners }, knowledge);
    if (owner === undefined) return [];
    return [
      {
        ...candidate({ kind: 'Organization', start, end, rule: 'organization-lone-body', confidence: 0.4 }),
        ...owner,
      },
    ];
  });
}

function standsAlone(scan: Scan, start: number, end: number): boolean {
  const { text } = scan;
  if (!scan.isBoundary(start) || !scan.isBoundary(end)) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  if (FRONT_OF.test(text.slice(end, end + 2)) || OF_SEVERAL.test(before) || OF_A_REGION.test(before))
    return false;
  const title = hitBeginningAt(scan, end - 1, 'title') ?? hitBeginningAt(scan, end, 'title');
  return title === undefined || !/[长卿]$/.test(text.slice(title.start, title.end));
}

interface Owner {
  readonly entity: EntityId;
  readonly country: CountryCode;
}

interface Asked {
  readonly start: number;
  readonly name: string;
  readonly owners: readonly Named[];
}

function ownerOf(
  text: string,
  { start: offset, name, owners }: Asked,
  { bodies, publisherCountry }: Knowledge,
): Owner | undefined {
  const before = owners.filter(({ start }) => start < offset && offset - start <= REACH).toReversed();
  const adjacent = before.find(({ end }) => text.slice(end, offset) === '的')?.country;
  const home = publisherCountry !== undefined && AT_HOME.has(publisherCountry) ? publisherCountry : undefined;
  for (const country of [adjacent, home, ...before.map((named) => named.country)]) {
    if (country === undefined) continue;
    const entity = bodies.get(`${country}|${name}`);
    if (entity !== undefined) return { entity, country };
  }
  return undefined;
}
