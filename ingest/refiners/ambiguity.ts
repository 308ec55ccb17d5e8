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

/** Decides every form with two readings by the cues of its row nearby: the first reading with one, else the second. */
export function settleAmbiguous(scan: Scan, lexicons: Lexicons): Settled {
  const candidates: Candidate[] = [];
  const ordinaryUntil = new Map<number, number>();
  const trace: TraceEntry[] = [];
  for (const hit of scan.withRole('ambiguous')) {
    const { start, end } = hit;
    const row = readingOf(hit, 'ambiguous')?.row;
    if (row === undefined || hitBeginningAt(scan, start, 'ambiguous') !== hit) continue;
    const near =
      scan.text.slice(Math.max(0, start - REACH), start) + '\n' + scan.text.slice(end, end + REACH);
    const cue = row.cues.find((word) => near.includes(word));
    const reading = cue === undefined ? row.second : row.first;
    const reason = cue === undefined ? `no cue for ${row.first}` : `cue ${cue}`;
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
