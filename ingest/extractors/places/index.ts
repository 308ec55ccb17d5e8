import type { Candidate } from '../../extraction.ts';
import type { Lexicons } from '../../lexicons/load.ts';
import { candidate } from '../candidate.ts';
import { transcribedStart } from '../compound-name.ts';
import { entityBeginningAt, entityEndingAt, hitEndingAt, surfaceOf } from '../context.ts';
import type { Scan } from '../scan.ts';

/** Heads that make a new place with a known one before them: 平壤|国际机场, 库页岛|空军基地. */
const AFTER_PLACE =
  /^(?:空军基地|海军基地|军事基地|基地|国际机场|机场|航天发射场|发射场|靶场|训练场|军港|港口|港|广场|核电站|州|省|市|边疆区|自治区|射击场|试射场|军营|兵营|口岸|检查站|大桥|大道|陵园|公墓|哨所|要塞|油田|气田|天然气田|高地|走廊|三角洲)$/;
/** Zones and waters go by their country: 韩国|防空识别区, 印度|外海. */
const AFTER_COUNTRY = /^(?:防空识别区|识别区|防识区|防空区|专属经济区|东南沿海|沿海|外海|近海)$/;
/** The same region with a word for region: 亚太|地区, 远东|地区. */
const REGION = /^(?:地区|区域)$/;
/** A city with the word for it is the city: 托木斯克|市. */
const ADMINISTRATIVE = /^(?:市|城|镇|州|省|县|地区)$/;
const WATERS = /(?:海|洋|海峡|湾|运河|河|江|岛)$/;

/** Places that end in a word for a kind of place and begin with a transcribed or known name: 梁赞|州. */
export function findPlaces(scan: Scan, lexicons: Lexicons): readonly Candidate[] {
  const headed = scan.withRole('placeHead').flatMap((head) => {
    const { end } = head;
    if (
      hitEndingAt(scan, end, 'placeHead') !== head ||
      !scan.isBoundary(end) ||
      scan.text.startsWith('市中心', end - 1)
    )
      return [];
    const found = placeBefore(scan, head.start, scan.text.slice(head.start, end), lexicons);
    return found === undefined
      ? []
      : candidate({ kind: 'Place', end, rule: 'place-head', confidence: 0.6, ...found });
  });
  return [...headed, ...directions(scan)];
}

/** 南|西伯利亚, 西|太平洋: a part of a region, named by its direction. */
function directions(scan: Scan): readonly Candidate[] {
  return scan.withRole('entity').flatMap((place) => {
    const at = place.start;
    if (place.end - at < 3 || !/[东西南北]/.test(scan.text.charAt(at - 1))) return [];
    if (entityBeginningAt(scan, at, ['Place']) !== place) return [];
    if (entityEndingAt(scan, at, ['Place', 'Country']) !== undefined) return [];
    const whole = scan.isBoundary(at - 1) && !/[东西南北中]/.test(scan.text.charAt(at - 2));
    return whole
      ? candidate({ kind: 'Place', start: at - 1, end: place.end, rule: 'place-direction', confidence: 0.6 })
      : [];
  });
}

function placeBefore(
  scan: Scan,
  headStart: number,
  head: string,
  lexicons: Lexicons,
): (Pick<Candidate, 'start'> & Partial<Pick<Candidate, 'entity'>>) | undefined {
  if (AFTER_COUNTRY.test(head)) {
    const country = entityEndingAt(scan, headStart, ['Country']);
    if (country !== undefined) return { start: country.start };
    return head === '东南沿海' ? { start: headStart } : undefined;
  }
  const place = entityEndingAt(scan, headStart, ['Place']);
  if (REGION.test(head)) {
    const surface = place === undefined ? undefined : surfaceOf(place, ['Place']);
    return place === undefined ||
      surface === undefined ||
      WATERS.test(scan.text.slice(place.start, place.end))
      ? undefined
      : { start: place.start, entity: surface.entity };
  }
  const transcribed = transcribedStart(scan, headStart, lexicons);
  if (transcribed !== undefined && place?.start === transcribed && ADMINISTRATIVE.test(head))
    return { start: transcribed, entity: surfaceOf(place, ['Place'])?.entity };
  if (transcribed !== undefined) return { start: transcribed };
  return place !== undefined && AFTER_PLACE.test(head) ? { start: place.start } : undefined;
}
