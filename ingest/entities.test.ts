import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceId } from '#domain';
import { read } from '../test/golden/extraction/reading.ts';

test.for([
  { text: '在1月中旬，中美国防部举行会晤。', organizations: [] },
  { text: '其中美国防部表示反对。', organizations: ['美国防部'] },
  { text: '中国与美国会谈。', organizations: [] },
])('where two countries share a word, $text names the bodies $organizations', ({ text, organizations }) => {
  expect(read(text).surfaces('Organization')).toEqual(organizations);
});

test.for(['财政部将24家中国公司列入名单。', '中国外长王毅抵达。', '五家中国企业受罚。', '中国与美国会谈。'])(
  'in %s the segmenter does not hide China',
  (text) => {
    expect(read(text).surfaces('Country')).toContain('中国');
  },
);

describe('persons', () => {
  test.for([
    { text: '国防部发言人吴启明大校表示反对。', persons: ['吴启明'] },
    { text: '一位名叫王晋的学者撰文。', persons: ['王晋'] },
    { text: '日本防卫副大臣松冈博和说。', persons: ['松冈博和'] },
    { text: '军事专家皮亚图什金认为值得。', persons: ['皮亚图什金'] },
    { text: '外交部发言人欧江安22日证实。', persons: ['欧江安'] },
    { text: '分析人士米季科（Valery Mitko）说。', persons: ['米季科', 'Valery Mitko'] },
    { text: '司令约翰·C·阿奎里诺说。阿奎里诺又说。', persons: ['约翰·C·阿奎里诺', '阿奎里诺'] },
    { text: '研究员Pavel Luzin认为，Luzin没有说错。', persons: ['Pavel Luzin', 'Luzin'] },
    { text: '佩斯科夫星期三否认。', persons: ['佩斯科夫'] },
    { text: '習近平與普京會談。', persons: ['習近平', '普京'] },
    { text: '普丁抵達哈爾濱。', persons: ['普丁'] },
  ])('$text names $persons', ({ text, persons }) => {
    expect(read(text).surfaces('Person')).toEqual(persons);
  });

  test('the names of one person in two scripts are one entity', () => {
    const { mentions } = read(
      '发言人奥塔加斯（Morgan Ortagus）说。主播巴蒂尔洛（Maria Batirlo）问。Maria Batirlo认为如此。',
    );
    const ids = mentions.filter(({ kind }) => kind === 'Person').map(({ entity }) => entity);
    expect([...new Set(ids)]).toEqual(['person/ortagus-morgan', 'person/巴蒂尔洛']);
  });

  test.for([
    '双方发表联合宣言。',
    '纳格尔诺-卡拉巴赫冲突再起。',
    '高度评价双方的合作。',
    '左翼军官推翻政府，高级官员辞职。',
    '总统蓝口罩售罄。',
    '北京-莫斯科航线恢复。',
    '美国海军航空母舰（USS Theodore Roosevelt）抵港。',
    '阿斯特拉罕州与南西伯利亚降雪。',
  ])('%s names nobody', (text) => {
    expect(read(text).surfaces('Person')).toEqual([]);
  });

  test('the full form and the surname of one person are one entity', () => {
    const { mentions } = read('专家瓦西里·别尔金说。别尔金补充说。');
    const ids = mentions.filter(({ kind }) => kind === 'Person').map(({ entity }) => entity);
    expect(ids).toEqual(['person/瓦西里·别尔金', 'person/瓦西里·别尔金']);
  });

  test('a name in Traditional characters is the same person as in Simplified ones', () => {
    const [first, second] = ['專家別爾金說。', '专家别尔金说。'].map(
      (text) => read(text).mentions[0]?.entity,
    );
    expect(first).toBe(second);
  });

  test('the office beside a name is kept with its country and its tense', () => {
    const { mentions } = read('俄罗斯前国防部长绍伊古说。');
    const office = mentions.find(({ kind }) => kind === 'Person')?.office;
    expect(office).toMatchObject({ title: '国防部长', target: 'country/RU', tense: 'former' });
  });
});

describe('countries', () => {
  test.for([
    { text: '中俄关系与美日韩同盟。', codes: ['CN', 'JP', 'KR', 'RU', 'US'] },
    { text: '俄方愿意谈判，韩外交部表示遗憾。', codes: ['KR', 'RU'] },
    { text: '驻华大使谈对台军售。', codes: ['CN', 'TW'] },
    { text: '中印边境对峙升级。', codes: ['CN', 'IN'] },
    { text: '克里姆林宫否认此事。', codes: ['RU'] },
    { text: '美国国务院与乌军发表声明。', codes: ['UA', 'US'] },
    { text: '北韓與南韓停火。', codes: ['KP', 'KR'] },
  ])('$text means $codes', ({ text, codes }) => {
    expect(read(text).countries).toEqual(codes);
  });

  test.for([
    '日前法律已经加以修订。',
    '美丽的日本海与印度洋。',
    '他对华为与意中人印象很好。',
    '一台电脑，3台电脑。',
  ])('%s means no country', (text) => {
    expect(read(text).countries).toEqual([]);
  });

  test('我国 is the country of the publisher', () => {
    expect(read('我国海域辽阔。', SourceId.parse('source/cna')).countries).toEqual(['TW']);
    expect(read('我国海域辽阔。').countries).toEqual([]);
  });

  test('a capital is a place where something happens and a government where it speaks', () => {
    expect(read('双方在莫斯科举行会谈。').surfaces('Place')).toEqual(['莫斯科']);
    const speaking = read('莫斯科认为此举危险。');
    expect(speaking.surfaces('Place')).toEqual([]);
    expect(speaking.mentions.map(({ means }) => means)).toEqual(['metonym']);
  });
});

describe('organisations', () => {
  test.for([
    { text: '俄国防部和俄罗斯国防部是同一机构。', organizations: ['俄国防部', '俄罗斯国防部'] },
    { text: '韩国国防部表示忧虑。国防部还说。', organizations: ['韩国国防部', '国防部'] },
    { text: '科里莫夫设计局的发动机。', organizations: ['科里莫夫设计局'] },
    { text: '美国海军第9航母打击群抵达。', organizations: ['美国海军第9航母打击群'] },
    { text: '在“强度与材料学研究所”任职。', organizations: ['强度与材料学研究所'] },
    { text: '北约秘书长说。', organizations: ['北约'] },
    { text: '台湾驻智利代表处举行酒会。', organizations: ['台湾驻智利代表处'] },
    { text: '总部位于俄罗斯的Nilco Group遭制裁。', organizations: ['Nilco Group'] },
    { text: '成都贝塔新材料有限公司被列入清单。', organizations: ['成都贝塔新材料有限公司'] },
  ])('$text names $organizations', ({ text, organizations }) => {
    expect(read(text).surfaces('Organization')).toEqual(organizations);
  });

  test('the ministry with the short and the long name of its country is one entity', () => {
    const { mentions } = read('俄国防部说。俄罗斯国防部说。');
    const ids = mentions.filter(({ kind }) => kind === 'Organization').map(({ entity }) => entity);
    expect(new Set(ids).size).toBe(1);
  });

  test.for([
    '中国国防部长抵达。',
    '俄罗斯军舰驶过。',
    '中国会继续努力。',
    '军方与海军没有评论。',
    '俄罗斯军火公司获利，美国大学关闭。',
    '他以海军司令员身份出访。',
    '双方在西太平洋空域组织巡航。',
    '第十四届中国国际航空航天博览会开幕。',
    '在有关空域组织的演习。',
  ])('%s names no organisation', (text) => {
    expect(read(text).surfaces('Organization')).toEqual([]);
  });
});

describe('places, equipment and sources', () => {
  test.for([
    { text: '演习在梁赞州举行。', places: ['梁赞州'] },
    { text: '军机进入韩国防空识别区。', places: ['韩国防空识别区'] },
    { text: '在莫斯科红场阅兵。', places: ['莫斯科', '红场'] },
    { text: '高加索-2020演习开始。', places: [] },
    { text: '西藏裔军人阵亡。', places: [] },
    {
      text: '部队朝艾尔格达姆斯市进军。城外的艾尔格达姆斯（Elga Damus）失守。',
      places: ['艾尔格达姆斯市', '艾尔格达姆斯', 'Elga Damus'],
    },
    { text: '美国印太司令表示。', places: [] },
  ])('$text names the places $places', ({ text, places }) => {
    expect(read(text).surfaces('Place')).toEqual(places);
  });

  test.for([
    { text: '苏-35战机与轰-6K轰炸机起飞。', equipment: ['苏-35', '轰-6K'] },
    { text: '采购过S-400防空导弹系统。', equipment: ['S-400'] },
    { text: '两艘055型驱逐舰和井冈山舰。', equipment: ['055型驱逐舰', '井冈山舰'] },
    { text: '驱逐舰朝日号抵港。', equipment: ['朝日号'] },
    { text: '由包头舰和格罗莫夫海军上将号组成。', equipment: ['包头舰', '格罗莫夫海军上将号'] },
    { text: '派出“特里布茨海军上将”号反潜舰。', equipment: ['特里布茨海军上将'] },
    { text: '发射东风-26型弹道导弹。', equipment: ['东风-26'] },
    { text: 'COVID-19疫情与G20峰会。', equipment: [] },
  ])('$text names the equipment $equipment', ({ text, equipment }) => {
    expect(read(text).surfaces('Equipment')).toEqual(equipment);
  });

  test.for([
    { text: '据新华社报道，演习结束。', sources: ['新华社'] },
    { text: '据《独立军事周刊》报道，演习结束。', sources: ['独立军事周刊'] },
    { text: '图为演习现场（路透社）', sources: [] },
    { text: '（法新社莫斯科9日电）演习结束。', sources: ['法新社'] },
    { text: '演习结束。张文/李武（路透社、美联社）', sources: ['路透社', '美联社'] },
    { text: '《每日镜报》注意到，演习结束。', sources: ['每日镜报'] },
    { text: '美国“前哨观察”网站称，演习结束。', sources: ['前哨观察'] },
    { text: '据一家电视台报道。', sources: [] },
  ])('$text cites $sources', ({ text, sources }) => {
    expect(read(text).citations.map(({ surface }) => surface)).toEqual(sources);
  });

  test('the publisher does not cite itself', () => {
    const text = '据新华社报道，演习结束。';
    expect(read(text, SourceId.parse('source/xinhua')).citations).toEqual([]);
  });
});

describe('what was left', () => {
  test.for([
    { text: '中国国防部长抵达。', surface: '中国国防部', reason: 'front of an office' },
    { text: '在北京大学演讲。', surface: '北京', reason: 'is shorter than Organization 北京大学' },
    { text: '莫斯科认为此举危险。', surface: '莫斯科', reason: 'other reading of a capital' },
  ])('the trace says why $surface of $text was dropped', ({ text, surface, reason }) => {
    const { trace, text: article } = read(text);
    const reasons = trace
      .filter(({ start, end }) => article.text.slice(start, end) === surface)
      .map((entry) => entry.reason);
    expect(reasons.join('; ')).toContain(reason);
  });
});

describe('zones', () => {
  test('bylines give their makers and no persons', () => {
    const { bylines, surfaces } = read([
      { zone: 'body', text: '演习结束。' },
      { zone: 'byline', text: '编译：乔文 责编：梅林' },
    ]);
    expect(bylines).toEqual([
      { name: '乔文', role: '编译' },
      { name: '梅林', role: '责编' },
    ]);
    expect(surfaces('Person')).toEqual([]);
  });

  test('a related headline gives mentions', () => {
    expect(read([{ zone: 'related', text: '普京访华' }]).surfaces('Person')).toEqual(['普京']);
  });
});

const piece = fc.constantFrom(
  ...[
    '中俄',
    '俄罗斯国防部长',
    '绍伊古',
    '在',
    '北京',
    '说',
    '，',
    '。',
    '（',
    '）',
    'Sergei Shoigu',
    '·',
    '-',
    '\n',
  ],
  ...[
    '瓦西里·别尔金',
    '图-95',
    '据',
    '新华社',
    '報道',
    '美國',
    '驻',
    '华',
    '号',
    '😀',
    '第9',
    '舰队',
    '「',
    '」',
  ],
);

test('every mention is an exact span with a known entity, and reading twice gives the same', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), (pieces) => {
      const text = `文${pieces.join('')}`;
      const { mentions, entities, text: article } = read(text);
      for (const { start, end, surface, entity } of mentions) {
        expect(article.text.slice(start, end)).toBe(surface);
        expect(entities.has(entity)).toBe(true);
      }
      expect(read(text).mentions).toEqual(mentions);
    }),
    { numRuns: 60 },
  );
});
