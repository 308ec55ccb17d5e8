import type { NameRule } from '../name-rule.ts';

const OUTLET =
  '(?:通讯社|通信社|新闻社|新闻网|日报|晚报|时报|早报|周报|商报|快报|论坛报|邮报|晨报|周刊|月刊|电视台|广播电台|电台|新闻网站|新闻频道|频道)';
const REPORTS =
  '(?:报道|报导|消息|称|说|指|披露|刊登|发表|刊发|透露|文章|采访|专访|援引|引述|网站|表示|引用|分析|写道|写到|认为|注意到|关注|评论|指出|发文|刊文|讯|周[一二三四五六日]|\\d)';

/** The ways in which an article names an outlet that no lexicon knows. */
export const SOURCE_RULES: readonly NameRule[] = [
  {
    id: 'source-book-title',
    match: new RegExp(
      `《(?<name>[^《》\\n]{1,14}(?:报|杂志|周刊|新闻|评论|外交|观察|网|观点|文摘|世界|利益))》(?=[^，。《]{0,12}${REPORTS})`,
      'g',
    ),
    example: '据《独立军事评论》报道',
    gives: '独立军事评论',
    not: '他读完了《战争与和平》',
    reason: 'an unknown title in book-title marks is an outlet when a word of reporting follows',
  },
  {
    id: 'source-book-title-reports',
    match: new RegExp(
      `《(?<name>[^《》\\n，。]{2,12})》(?=(?:双周刊|双月刊|杂志|周刊|月刊|季刊|周报|报纸|网站|电子报|文章(?:说|称|指)|社论|(?:的)?(?:一篇)?(?:报道|报导)|(?:周[一二三四五六日]|星期[一二三四五六日天]|\\d{1,2}日|近日|日前)?(?:刊文|撰文|刊登|刊载|披露|援引|引述)))`,
      'g',
    ),
    example: '美国《外交政策》文章说',
    gives: '外交政策',
    not: '他写完了《三体》的最后一章',
    reason: 'what has articles, reports or issues is an outlet, whatever it is called',
  },
  {
    id: 'source-quoted',
    match: new RegExp(
      `[“「](?<name>[^“”「」\\n，。]{1,10}(?:报|社|网|周刊|电视台|新闻))[”」](?=[^，。]{0,8}${REPORTS})`,
      'g',
    ),
    example: '主要大报“公报”认为',
    gives: '公报',
    not: '“我看，报上没有”他说',
    reason: 'outlets stand in quotation marks as well',
  },
  {
    id: 'source-according-to',
    match: new RegExp(
      `(?:据|引述|援引|引用|根据|接受)(?<name>[\\u4e00-\\u9fff·]{1,8}?${OUTLET})(?=[^，。]{0,12}${REPORTS})`,
      'g',
    ),
    example: '据朝日电视台报道',
    gives: '朝日电视台',
    not: '据报道，电视台已经停播',
    reason: 'an outlet named with 据 or 援引 is cited',
  },
  {
    id: 'source-quoted-website',
    match: new RegExp(
      `[“「](?<name>[^“”「」\\n，。]{2,10})[”」](?:网站|新闻网站|新闻网|杂志|周刊|月刊|报纸)(?=[^，。]{0,10}${REPORTS})`,
      'g',
    ),
    example: '美国“前哨观察”网站称',
    gives: '前哨观察',
    not: '他登录“我的家”，网站打不开',
    reason: 'what the word behind the quotation marks calls a website or magazine is an outlet',
  },
  {
    id: 'source-agency',
    match: new RegExp(
      `(?<=^|[。，；、\\n据引]|援引|综合|日本|韩国|法国|德国|印度|越南)(?<name>(?![据引综]|中?[出旅报公合集结会][^，。]?社)[\\u4e00-\\u9fff]{2,3}社)(?=[^，。、]{0,6}(?:报道|报导|消息|\\d|援引|引述|披露))`,
      'g',
    ),
    example: '据安莎社报道',
    gives: '安莎社',
    not: '据出版社消息，新书已经上市',
    reason: 'news agencies are called by two or three characters and 社',
  },
  {
    id: 'source-latin',
    match: new RegExp(
      `(?:据|引述|援引|引用|根据|接受)\\s?(?:(?:俄罗斯|美国|印度|英国|法国|日本|韩国|德国|以色列|媒体)的?)?(?<name>(?:(?![新了的在与和对])[\\u4e00-\\u9fff]{2})?(?!COVID|WHO)[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,3}(?:\\.[a-z]{2,4})?(?:\\s?(?:通讯社|频道|电视台|电台))?)(?=\\s?(?:新闻网站|新闻网|新闻|网站|网|公众号|客户端)?[^，。]{0,12}${REPORTS})`,
      'g',
    ),
    example: '据Meduza新闻网站周四报道',
    gives: 'Meduza',
    not: '他在YouTube频道唱歌',
    reason: 'a Latin name with 据 or 援引 and a word of reporting is an outlet',
  },
];
