import type { Zone } from '#domain';
import type { Block } from '../readers/source-document.ts';

const ROLE =
  '(?:特約|特约)?(?:編譯|编译|責編|责编|網編|网编|編輯|编辑|責任編輯|责任编辑|記者|记者|作者|撰稿|撰文|採訪|采访|報道|报道|報導|翻譯|翻译|譯者|译者|校對|校对|校正|發稿|发稿|核稿|審校|审校|監制|监制|播音|整理|製作|制作|攝影|摄影|攝像|摄像|通訊員|通讯员|文字|文|圖|图)';

/** 编译：乔琴恩 责编：梒青 网编：洪伟 — a whole line of roles and names, at most a few words after each colon. */
const BYLINE_LINE = new RegExp(`^[（(【\\[]?\\s*${ROLE}(?:[/、及和 ]${ROLE})*\\s*[：:/／][^。！？]{1,60}$`);

/** （編譯：張三；核稿：李四）1090101 at the end of a paragraph, or the same without brackets after the last full stop. */
const BYLINE_TAIL = new RegExp(
  `(?:[（(【][^（()）。]{0,12}${ROLE}[：:/／][^（()）。]{1,60}[)）】]\\s*\\d{0,8}|(?<=[。！？”」])\\s*${ROLE}[：:/／][^。！？]{1,60})\\s*$`,
);

/** 自由亚洲电台记者 夏小华 台北报导 责编 许书婷 网编 瑞哲 — roles and names apart by blanks, at least two of them. */
const BYLINE_WORDS = new RegExp(
  `^[^。！？，]{0,16}${ROLE}[\\s：:][^。！？，]{1,40}[\\s；;]${ROLE}[\\s：:][^。！？，]{1,20}$`,
);

/** 張慈/鄒宗翰（德新社、路透社）, as Deutsche Welle signs: names apart by strokes, agencies in brackets. */
const SIGNATURE =
  /^(?:null\s+\p{Script=Han}{2,4}|\p{Script=Han}{2,4}(?:\/\p{Script=Han}{2,4})+(?:\s*[（(][^（()）]{2,40}[)）])?|\p{Script=Han}{2,4}\s*[（(][^（()）]{0,30}(?:社|电视台|報|报)(?:等)?[)）])$/u;

/** Splits a paragraph of body text into body and byline; most have but a body. A dateline stays with the body. */
export function splitByline(text: string): readonly Block[] {
  if (text.length <= 100) {
    if (BYLINE_LINE.test(text) || BYLINE_WORDS.test(text)) return [{ zone: 'byline', text }];
    // The agencies in its brackets are cited; the names before them sign.
    if (SIGNATURE.test(text)) return split(text, text.search(/\s*[（(]|$/), ['byline', 'body']);
  }
  return split(text, BYLINE_TAIL.exec(text)?.index ?? text.length, ['body', 'byline']);
}

function split(text: string, at: number, [before, after]: readonly [Zone, Zone]): readonly Block[] {
  const parts = [
    { zone: before, text: text.slice(0, at) },
    { zone: after, text: text.slice(at) },
  ];
  return parts.filter((part) => part.text.length > 0);
}
