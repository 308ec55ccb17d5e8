import type { EventRule } from '../event-rule.ts';
import { spies } from './incident-spies.ts';
import { accidents } from './incident-accidents.ts';
import { secrets } from './incident-secrets.ts';
import { incidentsWithPeople } from './incident-people.ts';

const CRAFT =
  '(?:军机|战机|战斗机|轰炸机|侦察机|预警机|巡逻机|反潜机|运输机|无人机|直升机|军舰|战舰|舰艇|驱逐舰|护卫舰|潜艇|海警船|公务船|巡逻舰|渔船|油轮|货轮|商船|{E})';

export const incident: EventRule = {
  type: 'incident',
  sides: 1,
  people: false,
  organizations: 'alone',
  host: 'place',
  triggers: [
    {
      id: 'incident/intrude',
      match:
        '(?:闯入|飞入|飞进|驶进|冲闯|进入|侵入|侵犯|误入|擅闯|闯进|入侵|逼近|穿越|越过|飞越|飞抵|驶入|进犯|侵扰|逾越|掠过)(?:了)?[^，]{0,16}(?:识别区|ADIZ|领空|领海|防识区|专属经济区|毗连区|海峡中线|禁飞区|(?:禁制|限制)水域|实际控制线|分界线|中线|(?:西南|东南|东部|北部|周边)空域)|(?:闯入|飞入|飞进|冲闯|侵入|侵犯|误入|擅闯|进犯|侵扰|扰乱)(?<=(?:机|舰|船|艇|军|兵|架次|{E}|{O})[^，]{0,26})(?:了)?[^，]{0,8}(?:{L}|空域|海域)|(?:逾越|越过|跨越)(?<=(?:机|舰|船|艇|架次|艘次|{O})[^，]{0,20})(?:了)?[^，]{0,2}{L}|(?:未经[^，]{0,6}|擅自|非法|违规)(?:进入|驶入|飞入|飞越|穿越)(?<=(?:机|舰|船|艇|军|{E}|{O})[^，]{0,26})(?:了)?[^，]{0,6}{G}|(?:现踪|出没|现身)[^，]{0,6}(?:空域|识别区)|(?:军机|战机|无人机|轰炸机|军舰|反潜机|侦察机|预警机|架次|{E})[^，]{0,8}(?:进入(?:了)?{L}|逼近{G})|(?:现身|出现在|飞向|飞近|驶近|接近|靠近)(?<=(?:{C}|{O})[^，]{0,10}(?:军机|战机|无人机|轰炸机|军舰|战舰|潜艇|船)[^，]{0,14})[^，]{0,3}{L}(?:[^，]{0,6}(?:海域|空域|附近|周边|周围))?(?![^，]{0,8}次数)',
      roles: 'directed',
      object: true,
      examples: [
        {
          text: '上个月，中国和俄罗斯的军机闯入韩国防空识别区。',
          who: 'country/CN country/KR country/RU',
          date: '2024-09',
        },
        { text: '俄罗斯否认侵犯韩国领空。', who: 'country/KR country/RU', status: 'denied' },
        {
          text: '10月9日，两艘中国海警船现身日本海附近海域。',
          who: 'country/CN',
          date: '2024-10-09',
        },
        {
          text: '10月9日，美国侦察机擅自闯入中国实弹演习禁飞区。',
          who: 'country/CN country/US',
          date: '2024-10-09',
        },
      ],
      not: ['中俄军机并未进入韩国领空。', '10月9日，中国军机没有逾越日本海。'],
      reason: 'Intrusion into a zone or air space concerns its state.',
    },
    {
      id: 'incident/cross-line',
      match:
        '(?<![跨卓超优])越(?:线|界|境)(?!打击|执法|贸易|污染|的|者|案)|(?:越过|逾越|闯过|跨越)(?:了)?[^，]{0,18}(?:边界|国境|国界|分界线|控制线|停火线)',
      roles: 'directed',
      object: true,
      sides: 2,
      needsDate: true,
      examples: [
        { text: '印度士兵10月7日非法越线进入中国一侧。', who: 'country/CN country/IN', date: '2024-10-07' },
        {
          text: '10月7日，印度士兵越过与中国有争议的边界。',
          who: 'country/CN country/IN',
          date: '2024-10-07',
        },
      ],
      not: ['中国与美国的言论都越线了。'],
      reason: 'To cross the line of control is to intrude.',
    },
    {
      id: 'incident/shots',
      match:
        '(?:鸣枪|(?:朝天|对空)[^，]{0,2}(?:开枪|射击|鸣枪)|警告(?:性)?射击|开枪(?:示警|警告|挑衅)|(?:响起|传出)[^，]{0,12}枪声|发射[^，]{0,8}(?:警示弹|照明弹|信号弹))',
      roles: 'directed',
      object: true,
      sides: 2,
      examples: [
        { text: '韩国的战机朝俄罗斯军机发射20发警示弹。', who: 'country/KR country/RU' },
        { text: '10月7日，中印边境响起多年来首次的枪声。', who: 'country/CN country/IN', date: '2024-10-07' },
      ],
      not: ['警方10月9日在美国街头鸣枪。'],
      reason: 'Warning shots between two sides.',
    },
    {
      id: 'incident/standoff',
      match:
        '(?<!脱离|结束|化解|缓解|的|政治|就[^，]{0,20})对峙(?<=(?:军|部队|边境|边界|士兵|舰|双方再度|{L})[^，]{0,16})(?!点|前线|状态|局势|局面|地点|的|升级|问题)',
      roles: 'joint',
      sides: 2,
      needsDate: true,
      confidence: 0.7,
      examples: [
        { text: '自从5月中印两军在边境对峙，两国关系恶化。', who: 'country/CN country/IN', date: '2024-05' },
      ],
      not: ['中国与印度的部队撤离了对峙地点。'],
      reason: 'Troops that stand against each other.',
    },
    {
      id: 'incident/scuffle',
      match: '(?:发生|爆发)[^，]{0,20}(?:肢体冲突|推搡|扭打|斗殴|口角)',
      roles: 'directed',
      sides: 2,
      examples: [
        { text: '10月9日，中印两国士兵发生肢体冲突。', who: 'country/CN country/IN', date: '2024-10-09' },
      ],
      not: ['10月9日，一名美国记者被殴打。'],
      reason: 'A scuffle between people of two states.',
    },
    {
      id: 'incident/harassed',
      match:
        '(?:遭到?|被)(?!认为|指|称)[^，]{0,18}(?:闹场|殴打|围殴|追打|骚扰|袭扰|水炮|水枪|高压水柱|激光照射|雷达照射)',
      roles: 'received',
      sides: 2,
      examples: [
        {
          text: '10月9日，一艘日本渔船遭中国海警船水炮攻击。',
          who: 'country/CN country/JP',
          date: '2024-10-09',
        },
        {
          text: '台湾代表处10月8日举行酒会，遭中国使馆人员闹场。',
          who: 'country/CN country/TW',
          date: '2024-10-08',
        },
      ],
      not: ['10月9日，一名美国记者被殴打。'],
      reason: 'Those harassed are the subject.',
    },
    {
      id: 'incident/intercept',
      match: `(?:拦截|驱离|跟踪监视|跟监|尾随|跟踪监控|伴飞|逼退)(?:了)?[^，]{0,10}(?:{C}|${CRAFT})|鸣枪示警|(?:接近|靠近|逼近|抵近|贴近|跟踪|监视|监控)(?<=(?:机|舰|艇|船|海军|空军|{O})[^，]{0,22})(?:了)?[^，没未]{0,12}(?:{C}|{O})[^，]{0,6}${CRAFT}(?!的(?:能力|可能))|(?:对|将)[^，没未]{0,4}(?:{C}|{O})[^，没未]{0,28}(?:跟监|跟踪监视|监视警戒|警告驱离|予以驱离|实施驱离|予以拦截)`,
      roles: 'directed',
      object: true,
      sides: 2,
      examples: [
        {
          text: '中方10月9日对美国军舰过航日本海全程跟监。',
          who: 'country/CN country/US',
          date: '2024-10-09',
        },
        { text: '两架中国战机10月9日贴近一艘美国护卫舰。', who: 'country/CN country/US', date: '2024-10-09' },
        { text: '10月9日，日本战机拦截俄罗斯轰炸机。', who: 'country/JP country/RU', date: '2024-10-09' },
      ],
      not: ['S-400能够拦截美国战机。', '日本自卫队10月9日没有监视俄罗斯军舰。'],
      reason: 'Interception of craft.',
    },
    {
      id: 'incident/scramble',
      match:
        '(?:紧急|升空|出动|派出|派遣|起飞)(?<=(?:战机|战斗机|军机|机|{E}|{O}|空军|自卫队)[^，]{0,12})[^，]{0,6}(?:紧急起飞|紧急升空|升空|起飞)[^，]{0,12}(?:应对|监视|监控|警戒|拦截|驱离|查证|伴飞)|紧急(?:出动|派出|派遣)[^，]{0,14}(?:机|{E})[^，]{0,6}(?:应对|监视|监控|警戒|拦截|驱离|伴飞)',
      roles: 'directed',
      object: true,
      needsDate: true,
      confidence: 0.7,
      examples: [
        { text: '10月9日，日本战机紧急升空应对。', who: 'country/JP', date: '2024-10-09' },
        { text: '10月9日，韩国紧急出动战机监控。', who: 'country/KR', date: '2024-10-09' },
      ],
      not: ['10月9日，日本没有紧急出动战机应对。'],
      reason: 'Fighters sent up against a craft that another clause names.',
    },
    {
      id: 'incident/lurk',
      match:
        '(?:在|于)(?<=(?:军机|战机|侦察机|轰炸机|无人机|电战机|军舰|战舰|潜艇|侦察船|情报船|测量船|海警船|公务船|{E})[^，]{0,10})[^，]{0,14}(?:周边|附近|上空|海域|空域|周围|外海|近海|以[东西南北]|{L})[^，]{0,6}(?:出没|活动(?!的)|现身|现踪|盘旋|徘徊|绕飞|游弋|侦察|停留)(?!的)',
      roles: 'directed',
      object: true,
      needsDate: true,
      confidence: 0.6,
      examples: [{ text: '10月9日，俄罗斯侦察机在日本海上空盘旋。', who: 'country/RU', date: '2024-10-09' }],
      not: ['俄罗斯侦察机没有在日本海上空盘旋。'],
      reason: 'Craft that linger off a coast.',
    },
    {
      id: 'incident/intercepted',
      match: '(?:被|遭)(?<={C}[^，]{0,24}(?:机|舰|船|艇|{E})[^，]{0,26})[^，]{0,6}(?:拦截|驱离|逼退)',
      roles: 'received',
      sides: 2,
      examples: [
        {
          text: '俄罗斯一架苏-35战机10月9日被美军拦截。',
          who: 'country/RU country/US organization/美军',
          date: '2024-10-09',
        },
      ],
      not: ['俄罗斯战机没有被美军拦截。'],
      reason: 'The craft is the subject.',
    },
    {
      id: 'incident/collision',
      match: `(?:相撞|碰撞|擦撞|对撞|撞击|撞沉|冲撞|危险接近|异常接近)(?<=${CRAFT}[^，]{0,19})|(?:冲撞|撞击|撞沉|擦撞)(?:了)?[^，]{0,10}${CRAFT}|(?:喷射|发射|使用|动用)[^，]{0,6}(?:水炮|水枪|高压水柱)|(?:雷达|激光|雷射)[^，]{0,6}(?:照射|锁定|瞄准)`,
      roles: 'directed',
      object: true,
      sides: 2,
      examples: [
        { text: '10月9日，中国海警船与日本渔船相撞。', who: 'country/CN country/JP', date: '2024-10-09' },
        { text: '韩国军舰10月9日以雷达照射日本巡逻机。', who: 'country/JP country/KR', date: '2024-10-09' },
      ],
      not: ['美国警方对抗议者使用水炮。'],
      reason: 'Collisions, water cannon and radar locks between two sides.',
    },
    {
      id: 'incident/attempt',
      match:
        '(?:试图|企图|妄图)(?:抢先)?(?:占领|抢占|侵占|夺取|越界|越线|闯入|单方面改变|改变[^，]{0,6}现状)|(?:成功|先行|已)[^，]{0,2}(?:阻止|挫败|制止)[^，]{0,16}(?:占领|改变|入侵|越界|越线|夺取)',
      roles: 'directed',
      object: true,
      sides: 2,
      needsDate: true,
      confidence: 0.7,
      examples: [
        {
          text: '10月9日，中国士兵试图占领印度一侧的湖岸。',
          who: 'country/CN country/IN',
          date: '2024-10-09',
        },
        {
          text: '10月9日，印度士兵成功阻止中国士兵占领山坡。',
          who: 'country/CN country/IN',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，美国呼吁伊朗不要企图改变现状。'],
      reason: 'A move at a line that was tried, or thwarted, is an incident though not an invasion.',
    },
    {
      id: 'incident/crash',
      match: `(?:坠毁|坠落|坠海|坠机|失事|撞山|迫降|失联|爆炸|起火|沉没|触礁|搁浅|(?:偏离|冲出)跑道)(?<=(?:${CRAFT}|客机|飞机|客轮|战舰|核潜艇)[^，]{0,30})(?!的|前|后的|现场|原因|区|海域|残骸)|(?:坠毁|坠海|坠机|撞山|机腹着陆|(?:偏离|冲出)跑道|坠落(?=[^，]{0,10}(?:海|山|{L})))(?!的|前|后的|现场|原因|区|海域|残骸)`,
      roles: 'subject',
      needsDate: true,
      examples: [
        { text: '10月9日，一架印度战机在训练时坠毁。', who: 'country/IN', date: '2024-10-09' },
        { text: '俄罗斯军机10月9日在日本海上空失联。', who: 'country/RU', date: '2024-10-09' },
      ],
      not: ['印度军机失事的原因不明。', '经济10月9日触礁，中国不安。'],
      reason: 'Accidents of aircraft and ships, by the country that they belong to or where they happen.',
    },
    {
      id: 'incident/drone',
      match:
        '(?<![困干纷打骚])扰{C}(?!{C}|数量|架次|次数|频率|行为|的)|(?:军机|共机|无人机|军舰)[^，]{0,6}(?:扰|越界|骚扰|绕)(?![^，]{0,4}(?:次数|架次|数量|频率|的))|(?:侦察|侦查|间谍|高空)气球[^，]{0,16}(?:飞越|进入|飘|闯入|出现)|抵近侦察|(?:放飞|飘放|施放|释放|投放)(?:了)?[^，没未]{0,14}(?:气球|空飘)(?!的)',
      roles: 'directed',
      object: true,
      examples: [
        { text: '朝鲜10月9日向韩国放飞携带垃圾的气球。', who: 'country/KP country/KR', date: '2024-10-09' },
        { text: '中国大陆22日清晨派出无人机扰台。', who: 'country/CN country/TW', date: '2024-09-22' },
      ],
      reason: 'Harassment by aircraft, balloons or ships.',
    },
    {
      id: 'incident/in-orbit',
      match:
        '卫星(?:(?!没有|并未|不)[^，]){0,14}(?:靠近|接近|逼近|尾随|跟踪|抵近|追踪)(?:了)?[^，]{0,12}(?:卫星|航天器|空间站)(?!的(?:能力|可能))',
      roles: 'directed',
      object: true,
      sides: 2,
      needsDate: true,
      examples: [
        {
          text: '10月9日，俄罗斯一颗卫星在轨道上靠近美国的一颗卫星。',
          who: 'country/RU country/US',
          date: '2024-10-09',
        },
      ],
      not: ['10月9日，俄罗斯卫星没有靠近美国卫星。'],
      reason: 'A satellite brought close to that of another state.',
    },
    {
      id: 'incident/sabotage',
      match:
        '(?:切断|割断|破坏|断裂|炸毁|受损)(?<=(?:电缆|光缆|天然气管道|输气管)[^，]{0,19})|(?:切断|割断|剪断|扯断|破坏|损坏)(?:了)?[^，没未]{0,14}(?:电缆|光缆|天然气管道|输气管)(?!的(?:能力|可能))',
      roles: 'received',
      examples: [
        { text: '10月9日，一艘俄罗斯货轮切断了两条海底电缆。', who: 'country/RU', date: '2024-10-09' },
        { text: '10月9日，台湾的海底光缆遭割断。', who: 'country/TW', date: '2024-10-09' },
      ],
      reason: 'Cables and pipelines cut.',
    },
    ...incidentsWithPeople,
    ...spies,
    ...secrets,
    ...accidents,
  ],
};
