import { SourceId } from '#domain';
import type { ArticleText, ExtractedCitation, ResolvedMention } from '../extraction.ts';

/** What stands before or after an outlet whose reporting is used; without it the outlet is only spoken of. */
const CITING_BEFORE =
  /(?:据|援引|引述|引用|转引|接受|根据|告诉|来源|综合|向|对|参考|翻译自|转载自|编译自|摘自|载自)[^。！？\n]{0,12}$/;
/** A dispatch opens with its agency, and a compilation ends with those that it was made from: （法新社莫斯科9日电）,
 *  王五/李四（路透社、美联社）. */
const DATELINE = /^[^（）()\n]{0,12}\d{1,2}日[^（）()\n]{0,6}(?:电|报道|报导|讯)[)）]/;
const COMPILED_BEFORE = /[\u4e00-\u9fff]{2,4}[/／][\u4e00-\u9fff]{2,4}[/／]?\s*[（(][^（）()\n]{0,20}$/;
const CITING_AFTER =
  /^[^。！？\n]{0,16}?(?:报道|报导|称|说|消息|指出|披露|透露|援引|引述|引用|刊|采访|专访|访问时|评论|文章|社评|社论|网站|写|注意到|关注|发表|刊登|登载|发文|快讯|指|表示|发布|公布|转述|介绍|分析|报|讯|认为|撰文|获悉|估计|估算|证实|统计|曝光|爆料|调查|呼吁|质疑|独家|归纳|总结|：|电$)/;
/** A photograph's owner in brackets is credited, not cited: （路透社）. */
const CREDIT = /[（(][^（）()]{0,12}$/;

function isCited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  // 《纽约时报》（The New York Times）报道: what stands in brackets is another form of the name.
  const after = text.slice(end, end + 90).replace(/^》?\s?[（(][A-Za-z][^（）()\n]{0,50}[)）]/, '》');
  if (DATELINE.test(after) && /[（(]$/.test(before)) return true;
  if (COMPILED_BEFORE.test(before)) return true;
  if (CREDIT.test(before) && /^[^（）()]{0,8}[)）]/.test(after)) return false;
  return CITING_BEFORE.test(before) || CITING_AFTER.test(after);
}

/** The media that the article cites: every outlet that it names but its own publisher, each once, at its first mention. */
export function citationsOf(
  article: ArticleText,
  mentions: readonly ResolvedMention[],
  publisher: SourceId | undefined,
): readonly ExtractedCitation[] {
  const cited = new Map<string, ExtractedCitation>();
  for (const { kind, entity, start, end, surface, rule, confidence } of mentions) {
    if (kind !== 'Source' || String(entity) === String(publisher) || cited.has(entity)) continue;
    if (!isCited(article.normalised, start, end)) continue;
    const sentence = article.sentences.find((one) => one.start <= start && end <= one.end) ?? { start, end };
    cited.set(entity, {
      source: SourceId.parse(entity),
      surface,
      rule,
      confidence,
      quote: article.text.slice(sentence.start, sentence.end),
      start: sentence.start,
      end: sentence.end,
    });
  }
  return [...cited.values()];
}
