import type { Entity, EntityId } from '#domain';
import type { CountryRow } from './rows.ts';

/** A form that names an entity by itself; `metonym` where it names a country through its capital or palace. */
export interface Surface {
  readonly form: string;
  readonly entity: EntityId;
  readonly kind: Entity['kind'];
  readonly means: 'name' | 'metonym';
}

/** Every form of every entity: name, aliases, foreign names, full names written without their middle dot. */
export function surfacesOf(
  entities: readonly Entity[],
  countries: readonly CountryRow[],
): readonly Surface[] {
  const metonyms = countries.flatMap(({ id, metonyms: forms }) =>
    forms.map((form): Surface => ({ form, entity: id, kind: 'Country', means: 'metonym' })),
  );
  return [...entities.flatMap(namesOf), ...metonyms];
}

/** 美国《时代》, 官媒新华社: what stands before the outlet's name says whose it is. */
const PREFIXED =
  /^(?:(?:日本|韩国|法国|英国|德国|印度|美国|台湾|香港|中国大陆|中国|中共)(?:官媒|党媒)?|官媒|党媒)/;

function namesOf(entity: Entity): readonly Surface[] {
  const forms = new Set([entity.name, ...entity.aliases]);
  // The English name of a thing is often an ordinary word (Patriot, Dagger); that of a person or body is not.
  if (entity.nameEn !== undefined && hasSafeEnglishName(entity)) forms.add(entity.nameEn);
  if (entity.kind === 'Person' && entity.nameRu !== undefined) forms.add(entity.nameRu);
  if (entity.kind === 'Source')
    for (const form of forms)
      if (PREFIXED.test(form) && forms.has(form.replace(PREFIXED, ''))) forms.delete(form);
  for (const form of [...forms]) {
    const joined = form.replaceAll('·', '');
    if (joined.length >= 5 && entity.kind === 'Person') forms.add(joined);
  }
  return [...forms]
    .filter(
      (form) => form.length >= 2 && !isExcluded(form, entity.kind) && !isWordier(form, forms, entity.kind),
    )
    .map((form) => ({ form, entity: entity.id, kind: entity.kind, means: 'name' }));
}

const WEAPON_NOUN =
  /(?:多功能|高空|隐身|隐形|舰载|战略|重型|中型|轻型|武装|运输|反潜|远程|中程|洲际|防空|反舰|巡航|弹道|高超音速|主战|无人|侦察|攻击|察打一体)*(?:战机|战斗机|轰炸机|歼击机|攻击机|直升机|运输机|预警机|加油机|侦察机|巡逻机|教练机|无人机|飞机|坦克|装甲车|战车|导弹系统|防空系统|导弹|飞弹|鱼雷|火箭炮|榴弹炮|雷达|发动机|引擎|卫星|火箭|运载火箭|系统|探测器|月球车|火星车|飞船|邮轮|货轮|航母|航空母舰|护卫舰|驱逐舰|巡洋舰|潜艇|战车|步枪)$/;

/** 苏-35战机 says no more than 苏-35, which is a form of its own; the noun is not part of the name. */
function isWordier(form: string, forms: ReadonlySet<string>, kind: Entity['kind']): boolean {
  const bare = form.replace(WEAPON_NOUN, '');
  return kind === 'Equipment' && bare !== form && forms.has(bare) && !bare.endsWith('型');
}

/** 俄罗斯当局 is the state, not a body; 中印边境 names two states, not a place. */
function isExcluded(form: string, kind: Entity['kind']): boolean {
  if (kind === 'Organization') return /(?:当局|官方|方面)$/.test(form);
  return (
    kind === 'Place' && /^(?:.{2}|两韩)(?:边境|边界)$|^中国(?:大陆|内地)$|[二三四五六七各]国$/.test(form)
  );
}

function hasSafeEnglishName({ kind, nameEn = '' }: Entity): boolean {
  if (kind === 'Equipment') return /\d/.test(nameEn);
  if (kind === 'Source') return nameEn.length >= 3 && nameEn !== 'People' && nameEn !== 'Time';
  return nameEn.length >= 4 && (kind !== 'Person' || nameEn.includes(' '));
}
