/** One way in which a single character stands for its country; `match` is tried at the character's offset. */
export interface CountryContext {
  readonly id: string;
  /** What has to stand right before the character, or right after it; the other side is free. */
  readonly side: 'before' | 'after';
  readonly words: readonly string[];
  /** Which characters of `country-characters.tsv` may take part. */
  readonly characters: 'free' | 'any' | 'China';
  readonly example: string;
  readonly country: string;
  readonly not: string;
  readonly reason: string;
}

const words = (list: string) => list.split(' ');

export const COUNTRY_CONTEXTS: readonly CountryContext[] = [
  {
    id: 'country-party',
    side: 'after',
    words: words('方 军 媒 企 籍 裔 商 资 舰 机 媒体 军方 两国 双方 两军 三国 各方'),
    characters: 'any',
    example: '俄方愿意同中方加强合作',
    country: 'RU',
    not: '请对方以方便的形式回复',
    reason: '方, 军, 媒 and the like bind to a country only',
  },
  {
    id: 'country-office',
    side: 'after',
    words: words(
      '总统 总理 首相 外长 防长 财长 外相 防卫相 副外长 副防长 国防部长 外交部长 国防部 外交部 国防部发言人 外交部发言人 国务院 国务卿 大使 特使 议员 参议员 众议员 官员 高官 官方 政府 政要 政界 国会 议会 参议院 众议院 海军 空军 陆军 海警 使馆 大使馆 领馆 领事馆 专家 学者 科学家 间谍 特工 驻 边境 边界 关系 战争 冲突 贸易 联邦 国防 军事 军队 防部 防卫省 外务省 最高法院 法院 司法部 财政部 商务部 央行 外交官 外交 代表团 代表 领导人 元首 高层 领空 领海 领土 境内 本土 大选',
    ),
    characters: 'any',
    example: '美议员吁扩大制裁，俄防长视频通话',
    country: 'US',
    not: '此法官员尚未看到',
    reason: 'headline style puts the bare character before an office, a body or a force',
  },
  {
    id: 'country-force',
    side: 'after',
    words: words(
      '战机 军机 军舰 战舰 舰艇 舰队 潜艇 航母 部队 舰机 导弹 武器 公司 企业 民众 公民 士兵 军官 航天 军工 海关 情报 核武',
    ),
    characters: 'free',
    example: '韩战机紧急升空',
    country: 'KR',
    not: '主要以战机和防空导弹为主',
    reason: 'before things that any country has, only unmistakable characters count',
  },
  {
    id: 'country-after-preposition',
    side: 'before',
    words: words('对 驻 访 赴 援 亲 反 侵 抗'),
    characters: 'any',
    example: '美国驻华大使与对俄制裁',
    country: 'CN',
    not: '他对华为的看法',
    reason: 'a verb or preposition of one character with the abbreviation makes a fixed pair',
  },
  {
    id: 'country-china-abroad',
    side: 'before',
    words: words('来 在 涉 抵 离 返 遏 留 旅 入 制 挺 仇 恐 辱 侵 援 联'),
    characters: 'China',
    example: '来华参加演习的在华企业',
    country: 'CN',
    not: '在中低空飞行',
    reason: '华 is bound to such verbs and means China in them',
  },
  {
    id: 'country-after-conjunction',
    side: 'before',
    words: words(
      '与 向 从 同 和 跟 据 遭 令 吁 促 批 给 让 助 涉 旅 留 抵 来 离 返 制 售 攻 入 在 遏 通 友 联 恐 仇 挺',
    ),
    characters: 'free',
    example: '平壤出兵援俄，乌克兰向俄反击',
    country: 'RU',
    not: '从美丽的海岸出发',
    reason: 'only characters that are hardly ever another word may stand alone after a conjunction',
  },
];
