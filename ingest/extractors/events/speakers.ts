import type { EntityId } from '#domain';
import type { Reading } from './reading.ts';
import { tailAfter } from './tail-after.ts';

const OFFICE =
  /部长|防长|外长|外相|大臣|总统|主席|总理|首相|总书记|国务卿|大使|代表|司令|发言人|议员|立委|议长|参议员|众议员|官房长官|长官|将军|上将|中将|少将|上校|特使|秘书长|局长|署长|主任|顾问|委员|助理|书记|元首|领导人|总长|参谋长|书记|公使|专员|省长|州长|市长|官员|党魁|主教/;
const OBSERVER =
  /教授|专家|学者|分析|研究|记者|评论|作者|撰文|作家|观察|讲师|博士|智库|律师|居民|网友|男子|女子|朋友|妻子|家属|前(?:任|驻|总统|部长|官员|大使|司令|总理|首相|外长|防长|国务卿|主席|局长|顾问|高官|议员)|退役|主播|编辑|所长|中心|大学|学院/;
/** How far before a name its description stands, in characters. */
const REACH = 26;

/** Whether the article presents a person as holding an office; nobody known only as an observer does. */
export function isOfficial(reading: Reading, person: EntityId): boolean {
  const known = OFFICIALS.get(reading) ?? new Map<EntityId, boolean>();
  OFFICIALS.set(reading, known);
  const answer = known.get(person) ?? isPresentedAsOfficial(reading, person);
  known.set(person, answer);
  return answer;
}

/** Every statement of an article asks for the same few people. */
const OFFICIALS = new WeakMap<Reading, Map<EntityId, boolean>>();

function isPresentedAsOfficial(reading: Reading, person: EntityId): boolean {
  return reading.mentions.some(
    (mention) =>
      mention.entity === person && describesOfficial(reading, mention.start, mention.office !== undefined),
  );
}

function describesOfficial(reading: Reading, start: number, hasOffice: boolean): boolean {
  const before = reading.text.normalised.slice(Math.max(0, start - REACH), start);
  const description = tailAfter(before, '，。；：！？\n“”"「」');
  return !OBSERVER.test(description) && (hasOffice || OFFICE.test(description));
}
