import { expect, test } from 'vitest';
import type { Entity, EntityId } from '#domain';
import type { ResolvedMention } from '../../extraction.ts';
import { unionOfficialsIn } from './union-officials.ts';

const UNION = 'organization/union' as EntityId; // Written by hand, with its kind.
const PERSON = 'person/smith' as EntityId; // Likewise.
const entities = new Map<EntityId, Entity>([
  [
    UNION,
    { kind: 'Organization', id: UNION, name: '某联盟', aliases: [], organizationKind: 'international' },
  ],
  [PERSON, { kind: 'Person', id: PERSON, name: '史密斯', aliases: [], country: 'NO' }],
]);

/** Paints 联 as the body and 甲 as the person. */
function read(words: string): EntityId | undefined {
  const at = (character: string) => words.indexOf(character);
  const mention = (kind: 'Organization' | 'Person', entity: EntityId, start: number): ResolvedMention => ({
    kind,
    entity,
    surface: words[start] ?? '',
    start,
    end: start + 1,
    zone: 'body',
    rule: 'example',
    confidence: 1,
    country: undefined,
    office: undefined,
    means: undefined,
  });
  const mentions = [mention('Organization', UNION, at('联')), mention('Person', PERSON, at('甲'))];
  return unionOfficialsIn(words, mentions, entities).get(PERSON);
}

test.for(['联秘书长甲说', '联也门问题特使甲说'])('%s: acts for the union', (words) => {
  expect(read(words)).toBe(UNION);
});

test.for(['常驻联代表甲说', '联会议上，甲说', '联批评甲说'])('%s: does not', (words) => {
  expect(read(words)).toBeUndefined();
});
