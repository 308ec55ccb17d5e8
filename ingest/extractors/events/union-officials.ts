import type { Entity, EntityId } from '#domain';
import type { ResolvedMention } from '../../extraction.ts';

/** Between a body and the name: the office, and no other body or country. */
const OFFICE =
  /^[^，。；、\uE000-\uE005]{0,14}(?:秘书长|特使|代表|主席|专员|总干事|总监|发言人|官员|委员|司令|副?议长|协调员|主任)[、]?$/;
/** 中国常驻联合国代表 speaks for China. */
const POSTED = /(?:驻|对|赴|访)[^，]{0,2}$/;

/** Who holds an office of a body of many states (北约秘书长, 联合国特使), with the body: they act for it and for no
 *  country of theirs. */
export function unionOfficialsIn(
  painted: string,
  mentions: readonly ResolvedMention[],
  entities: ReadonlyMap<EntityId, Entity>,
): ReadonlyMap<EntityId, EntityId> {
  const officials = new Map<EntityId, EntityId>();
  mentions.forEach(({ kind, entity, start, end }, index) => {
    if (kind !== 'Organization' || !isUnion(entities.get(entity))) return;
    const person = mentions.slice(index + 1, index + 3).find((next) => next.kind === 'Person');
    if (
      person === undefined ||
      person.start < end ||
      POSTED.test(painted.slice(Math.max(0, start - 3), start))
    )
      return;
    if (OFFICE.test(painted.slice(end, person.start))) officials.set(person.entity, entity);
  });
  return officials;
}

function isUnion(entity: Entity | undefined): boolean {
  return (
    entity?.kind === 'Organization' &&
    entity.organizationKind === 'international' &&
    entity.country === undefined
  );
}
