import { EntityId } from '#domain';
import type { Candidate, TraceEntry } from '../extraction.ts';
import { candidate } from '../extractors/candidate.ts';
import { hitBeginningAt, readingOf } from '../extractors/context.ts';
import type { Scan } from '../extractors/scan.ts';
import type { Lexicons } from '../lexicons/load.ts';

/** 台军售: no 台军, but Taiwan all the same; the refiner of bodies sees to the first. */
const NOT_A_FORCE = /^.军./;
/** How far around an ambiguous form its cues are looked for, in characters. */
const REACH = 25;

export interface Settled {
  readonly candidates: readonly Candidate[];
  /** Offsets inside forms that are ordinary words here, with the form's end: nothing that ends by then is a name. */
  readonly ordinaryUntil: ReadonlyMap<number, number>;
  readonly trace: readonly TraceEntry[];
}

/** Decides every form with two readings: the first with a cue of its row nearby, or where that is a person whom a form of
 *  their own names in the article (韩正副主席 says who 韩正 is); else the second. */
export function settleAmbiguous(scan: Scan, lexicons: Lexicons): Settled {
  const candidates: Candidate[] = [];
  const ordinaryUntil = new Map<number, number>();
  const trace: TraceEntry[] = [];
  const stated = statedIn(scan);
  for (const hit of scan.withRole('ambiguous')) {
    const { start, end } = hit;
    const row = readingOf(hit, 'ambiguous')?.row;
    if (row === undefined || hitBeginningAt(scan, start, 'ambiguous') !== hit) continue;
    const near =
      scan.text.slice(Math.max(0, start - REACH), start) + '\n' + scan.text.slice(end, end + REACH);
    const cue = row.cues.find((word) => near.includes(word));
    const fuller = row.first.startsWith('person:') ? stated.get(idOf(row.first)) : undefined;
    const reading = (cue ?? fuller) === undefined ? row.second : row.first;
    const reason =
      cue !== undefined ? `cue ${cue}` : fuller !== undefined ? `named ${fuller}` : `no cue for ${row.first}`;
    if (row.first !== 'noun')
      trace.push({ rule: 'ambiguous', start, end, reason: `${row.surface} read as ${reading}: ${reason}` });
    const entity = lexicons.entities.get(idOf(reading));
    if (entity === undefined) {
      // A surname that is not the listed person's may be another's: that is for the rules on names.
      if (!row.first.startsWith('person:') && !NOT_A_FORCE.test(row.surface))
        for (let at = start; at < end; at += 1)
          ordinaryUntil.set(at, Math.max(end, ordinaryUntil.get(at) ?? 0));
    } else
      candidates.push(
        candidate({ kind: entity.kind, start, end, entity: entity.id, rule: 'ambiguous', confidence: 0.75 }),
      );
  }
  return { candidates, ordinaryUntil, trace };
}

/** Entities that an unambiguous form names, with the form. */
function statedIn(scan: Scan): ReadonlyMap<EntityId, string> {
  const stated = new Map<EntityId, string>();
  for (const { start, end, readings } of scan.withRole('entity')) {
    if (readings.some(({ role }) => role === 'ambiguous')) continue;
    for (const reading of readings)
      if (reading.role === 'entity') stated.set(reading.surface.entity, scan.text.slice(start, end));
  }
  return stated;
}

const NO_ENTITY = EntityId.parse('place/?');

/** By reading, of which there are two a row of the lexicons. */
const IDS = new Map<string, EntityId>();

/** A reading is an id, with or without its kind in front, or `noun`. */
function idOf(reading: string): EntityId {
  let id = IDS.get(reading);
  if (id === undefined) IDS.set(reading, (id = readId(reading)));
  return id;
}

function readId(reading: string): EntityId {
  const parsed = EntityId.safeParse(reading.replace(/^\w+:/, ''));
  return parsed.success ? parsed.data : NO_ENTITY;
}
