import type { ArticleText, Byline } from '../extraction.ts';

const ROLE =
  /(?<!\p{Script=Han})(?:(特约记者|记者|编译|责编|网编|责任编辑|编辑|作者|撰稿|撰文|采访|报道|报导|翻译|译者|校对|校正|发稿|核稿|审校|监制|播音|整理|制作|摄影|摄像|通讯员)[：:/／\s]|(文字|文|图)[：:/／])\s*/gu;
const NAME = /^[\p{Script=Han}·\w]{2,20}$/u;

/** Who wrote, edited or translated, as the lines that say so name them. */
export function bylinesOf({ text, normalised, zones }: ArticleText): readonly Byline[] {
  return zones
    .filter(({ zone }) => zone === 'byline')
    .flatMap(({ start, end }) => {
      const line = normalised.slice(start, end);
      const roles = [...line.matchAll(ROLE)];
      return roles.flatMap((match, index) => {
        const from = match.index + match[0].length;
        const to = roles[index + 1]?.index ?? line.length;
        return namesIn(text.slice(start + from, start + to)).map((name) => ({
          name,
          role: match[1] ?? match[2] ?? '',
        }));
      });
    });
}

function namesIn(stretch: string): readonly string[] {
  return stretch
    .split(/[\s、，,;；/／（()）。]|和/u)
    .map((name) => name.trim())
    .filter((name) => NAME.test(name) && !/^\d+$/.test(name));
}
