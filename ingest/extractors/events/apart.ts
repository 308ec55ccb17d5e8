import type { EventDraft } from './draft.ts';

/** The ways in which one call to arms is told of. */
const CALL_UP: ReadonlySet<string> = new Set([
  'deployment/mobilise',
  'deployment/call-up',
  'deployment/alert',
]);
const SUPPORTERS = /(?<!反对派的?|反对者的?)(?:支持者|拥护者|亲政府)/;
const PAST = /解体|年代|二战|冷战|世界大战|当年|历史上|上个?世纪|独立后|建国/;
/** Squares, buildings and the like, by name and by id. */
const SITE =
  /(?:广场|街|路|大道|大厦|大楼|使馆|领馆|领事馆|机场|公园|车站|宫|大学|学校|厂|基地|边境|边界|square|street|avenue|airport|embassy|palace|university|base|border|park|capitol)$/;

/** Whether two drafts of one type and like sides tell of two events all the same. */
export function areApart(left: EventDraft, right: EventDraft): boolean {
  return areTwoMoves(left, right) || areTwoCrowds(left, right) || areTwoStrikes(left, right);
}

/** What an army moves and what it builds, without a day for either. */
function areTwoMoves(left: EventDraft, right: EventDraft): boolean {
  const isTold = ({ isOpening, date }: EventDraft) => !isOpening && date === undefined;
  const isOneCall = CALL_UP.has(left.rule) && CALL_UP.has(right.rule);
  return (
    left.type === 'deployment' && isTold(left) && isTold(right) && left.rule !== right.rule && !isOneCall
  );
}

/** Protests for and against one ruler, or in two towns, on one day. */
function areTwoCrowds(left: EventDraft, right: EventDraft): boolean {
  if (left.type !== 'protest') return false;
  return SUPPORTERS.test(left.quote) !== SUPPORTERS.test(right.quote) || areElsewhere(left, right);
}

/** Strikes of the same sides on two places that nothing dates alike. */
function areTwoStrikes(left: EventDraft, right: EventDraft): boolean {
  const isLoose = left.date === undefined || left.date !== right.date;
  const areTold = !left.isOpening && !right.isOpening;
  if (left.type !== 'attack' || !isLoose || !areTold) return false;
  return areElsewhere(left, right) || isPast(left, right) || isPast(right, left);
}

/** An undated war of another age beside one that is dated. */
function isPast(undated: EventDraft, dated: EventDraft): boolean {
  return (
    undated.date === undefined &&
    dated.date !== undefined &&
    PAST.test(undated.quote) &&
    !PAST.test(dated.quote)
  );
}

/** In two towns or regions, of which neither name holds the other. A square or building may lie in the other. */
function areElsewhere({ place: a }: EventDraft, { place: b }: EventDraft): boolean {
  if (a?.startsWith('place/') !== true || b?.startsWith('place/') !== true) return false;
  const [one, other] = [a.slice('place/'.length), b.slice('place/'.length)];
  return !SITE.test(one) && !SITE.test(other) && !one.includes(other) && !other.includes(one);
}
