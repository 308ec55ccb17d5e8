import type { EventReport } from '#domain';

/** A participant as one string, `role entity` or `role:SECTOR,SECTOR entity`: engines keep lists of strings alone. */
export function participantText({ role, sectors = [], entity }: EventReport['participants'][number]): string {
  return `${[role, ...(sectors.length === 0 ? [] : [sectors.join()])].join(':')} ${entity}`;
}

/** The parts again; whoever needs them valid parses them with the schema. */
export function participantOf(text: string) {
  const space = text.indexOf(' ');
  const [role = '', sectors] = text.slice(0, space).split(':');
  const entity = text.slice(space + 1);
  return sectors === undefined ? { role, entity } : { role, sectors: sectors.split(','), entity };
}
