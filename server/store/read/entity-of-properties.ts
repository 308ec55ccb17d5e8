import { z } from 'zod';
import { Entity, PropertyValue, type NodeKind } from '#domain';
import { kindOf } from '../node-kind.ts';

const Properties = z.looseObject({ id: z.string(), kind: PropertyValue.exactOptional() });

/** What a node's `kind` is called in an entity. */
const KIND_NAMES: Readonly<Partial<Record<NodeKind, string>>> = {
  Organization: 'organizationKind',
  Place: 'placeKind',
  Equipment: 'equipmentKind',
  Source: 'sourceKind',
};

/** The entity that an article described by these properties (JSON): `entityProperties` backwards. */
export function entityOf(json: string): Entity {
  const { kind: ownKind, ...properties } = Properties.parse(JSON.parse(json));
  const kind = kindOf(properties.id);
  const name = kind === undefined ? undefined : KIND_NAMES[kind];
  return Entity.parse({
    ...properties,
    ...(name === undefined || ownKind === undefined ? {} : { [name]: ownKind }),
    kind,
  });
}
