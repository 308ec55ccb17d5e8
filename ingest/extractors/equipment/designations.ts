import type { NameRule } from '../name-rule.ts';

/** After a designation: its variant letters, 型, and the noun that says what it is. */
const SHIP =
  '(?:核动力|北极|远洋|隐形|隐身)?(?:弹道)?(?:导弹|飞弹)?(?:驱逐舰|护卫舰|巡洋舰|航母|航空母舰|战列舰|潜艇|核潜艇|柴电潜艇|战略核潜艇|登陆舰|两栖攻击舰|补给舰|巡防舰|猎潜艇|扫雷舰|护卫艇|巡逻舰|巡逻舰艇|导弹艇|飞弹驱逐舰|飞弹巡洋舰|破冰船|侦察船|电子侦察船|救援舰|船坞登陆舰)';

/** The ways in which weapons are designated. */
export const DESIGNATIONS: readonly NameRule[] = [
  {
    id: 'equipment-chinese-series',
    match:
      /(?:歼轰|歼教|歼|轰|运油|运|直|强|教|初教|苏霍伊|苏|图|米格|米里|米|卡|伊尔|雅克|安|别|枭龙|东风|巨浪|鹰击|红旗|海红旗|长征|霹雳|武直|空警|翼龙|彩虹|攻击|无侦|长剑|远火|卫士|红箭|快舟|玄武|火星|北极星|天弓|雄风|海剑|烈火|布拉莫斯|联盟|质子|安加拉|神舟|嫦娥|天问|光明星|流星|征服者|伊斯坎德尔)(?:[-－—–·]\s?|(?=\d{2})|(?=\d(?:[A-Z甲乙丙丁型战轰机直])))(?:\d{1,4}|I{1,3}V?)(?![\d年月日时分亿万元%名人架艘枚次个点])(?:[A-Z]{1,4}\d{0,2}|[甲乙丙丁])?/g,
    example: '16架苏-35S战机从基地起飞',
    gives: '苏-35S',
    not: '米20元，图3显示',
    reason: 'Chinese and Russian types are named by the maker or class and a number',
  },
  {
    id: 'equipment-latin-hyphen',
    match:
      /(?<![A-Za-z\d-])(?!(?:COVID|SARS|CO|PM|GDP|UTC|GMT|ISO|AS|MERS|Covid|IP|TV|CA|NY|DC|H\dN|WA|No)-)[A-Z][A-Za-z]{0,4}\d?-\d{1,4}[A-Z]{0,4}(?:\/[A-Z]{1,2}|-\d{1,2})?(?:\s?Block\s?\d+)?(?![A-Za-z\d])/g,
    example: 'F-16V战机与S-400系统',
    gives: 'F-16V',
    not: 'COVID-19疫情',
    reason:
      'letters, a hyphen and digits make a military designation in such news; illnesses and zones are left out',
  },
  {
    id: 'equipment-latin-closed',
    match:
      /(?<![A-Za-z\d-])(?:F|B|J|H|Y|Z|S|C|P|E|A|MQ|RQ|AH|UH|CH|KC|EA|RC|EP|WC|OH|HH|SM|DF|JL|YJ|HQ|KJ|SU|Su|MiG|MIG|Mi|Ka|Tu|TU|IL|AN|AK|AIM|AGM|BGM|RIM|MIM|MGM|M|CV|CVN|DDG|SSN|KN|AV|GBU|JDAM|KF|FA|T|BMP|BTR)\d{2,4}[A-Z]{0,3}(?![A-Za-z\d])(?=[战轰飞舰导弹机型坦直侦运预巡反防火无潜多榴鱼自隐加电通])/g,
    example: 'F16战机和B52轰炸机',
    gives: 'F16',
    not: 'G20峰会与S11出口',
    reason: 'without a hyphen only known series count, and only before a word for a weapon',
  },
  {
    id: 'equipment-numbered-type',
    match: new RegExp(
      `(?<!\\d)0?\\d{2,3}[A-Z]{0,2}型(?:核动力)?(?:${SHIP}|(?=[\\u4e00-\\u9fff]{0,4}(?:舰|艇|坦克|战车|导弹|直升机|航母)))`,
      'g',
    ),
    example: '两艘055型驱逐舰驶过',
    gives: '055型驱逐舰',
    not: '2型糖尿病',
    reason: 'ships and tanks go by a type number',
  },
  {
    id: 'equipment-cosmos-satellite',
    match: /(?:宇宙|Cosmos|Kosmos)[-－—–\s]?\d{3,4}(?![\d年])(?:号)?/g,
    example: '俄罗斯的Cosmos 2543卫星释放了一个物体',
    gives: 'Cosmos 2543',
    not: '宇宙2020年展览',
    reason: 'Russian military satellites go by Cosmos and a number',
  },
  {
    id: 'equipment-ship-class',
    match: new RegExp(
      `(?<=^|[^\\u4e00-\\u9fff]|[艘架批型的是为购售造买过和与、及国军])(?![和与及的])[\\u4e00-\\u9fff]{2,5}级${SHIP}`,
      'g',
    ),
    example: '俄罗斯出售了基洛级柴电潜艇',
    gives: '基洛级柴电潜艇',
    not: '派出主力级战舰',
    reason: 'a class is named after its first ship',
  },
];
