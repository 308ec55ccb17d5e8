import { Participant, ParticipantRole, Sector } from '#domain';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { participantOf, participantText } from './participant-text.ts';

const entities = fc
  .stringMatching(/^[\p{L}\p{N}] ?[\p{L}\p{N} :,·.]{0,20}$/u)
  .map((name) => `person/${name.trim()}@RU`);
const participants = fc
  .record({
    entity: entities,
    role: fc.constantFrom(...ParticipantRole.options),
    sectors: fc.option(fc.uniqueArray(fc.constantFrom(...Sector.options), { minLength: 1, maxLength: 3 }), {
      nil: undefined,
    }),
  })
  .map(({ sectors, ...rest }) => Participant.parse(sectors === undefined ? rest : { ...rest, sectors }));

test('a participant comes back from its text, whatever its name holds', () => {
  fc.assert(
    fc.property(participants, (participant) => {
      expect(Participant.parse(participantOf(participantText(participant)))).toEqual(participant);
    }),
  );
});
