import { z } from 'zod';

/**
 * The part of a society that somebody acts for, after the actor sectors of the PLOVER ontology (PLOVER manual, chapter
 * "Actor sectors"): government, legislature, judiciary, police, military, intelligence, party, opposition, armed rebels,
 * business, media, education and research, civil society, international body.
 */
export const Sector = z.enum([
  'GOV',
  'LEG',
  'JUD',
  'COP',
  'MIL',
  'SPY',
  'PTY',
  'OPP',
  'REB',
  'BUS',
  'MED',
  'EDU',
  'CVL',
  'IGO',
]);
export type Sector = z.infer<typeof Sector>;
