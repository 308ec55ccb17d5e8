import type { Candidate } from '../extraction.ts';
import type { Scan } from '../extractors/scan.ts';

/** （记者夏小华摄）, 中央社记者康世人新德里8日专电: what says that the person named made the article or the picture. */
const MADE_BEFORE =
  /(?:社|报|台|网|元|本报|本台|实习|特约)?(?:记者|特派员|特约撰稿人|通讯员|摄影师|编译|责编|责任编辑)[\s：:／/]*(?:[\u4e00-\u9fff]{2,4}[、／/ ]){0,4}$/;
const MADE_AFTER =
  /^(?:[、／/ ][\u4e00-\u9fff]{2,4}){0,4}\s*(?:[\u4e00-\u9fff]{0,4}\s*)?(?:摄|拍摄|综合报|采访报|报道[）)。\n]|报导[）)。\n]|传真|专电|特稿|综合外电|编译|[\u4e00-\u9fff]{0,4}\d{1,2}日(?:电|专电|报))/;
const OWN_REPORTER =
  /(?:中央社|大纪元|本报|本台|本社|法新社|路透社|新华社|中新社|自由亚洲电台|美国之音|联合报|中国时报|希望之声)(?:台北|香港|北京)?(?:资深|特约|实习|驻[\u4e00-\u9fff]{2,4})?记者\s*$/;
/** The Latin name of a ship: USS Theodore Roosevelt. */
const SHIP_PREFIX = /(?:USS|HMS|JS|INS|HMAS|ROKS|USNS|HMCS)\s$/;

/** Drops people who are named as makers of the article, and ships that bear a person's name. */
export function dropArticleMakers({ text }: Scan, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ kind, start, end }) => {
    if (kind !== 'Person') return true;
    const before = text.slice(Math.max(0, start - 30), start);
    if (SHIP_PREFIX.test(before)) return false;
    if (!MADE_BEFORE.test(before)) return true;
    return !MADE_AFTER.test(text.slice(end, end + 30)) && !OWN_REPORTER.test(before);
  });
}
