import type { Candidate, TraceEntry } from '../extraction.ts';

/** Notes what a step left out, so that `mailuo explain` can say why a name is not there. */
export interface LostNames {
  readonly entries: TraceEntry[];
  /** Notes every candidate of `before` that stands no more in `after`; returns `after`. */
  readonly step: (
    reason: string,
    before: readonly Candidate[],
    after: readonly Candidate[],
  ) => readonly Candidate[];
  /** Notes a candidate that another one pushed out. */
  readonly overlap: (lost: Candidate, winner: Candidate) => void;
}

export function createLostNames(text: string): LostNames {
  const entries: TraceEntry[] = [];
  const note = ({ kind, start, end, rule, entity }: Candidate, reason: string) =>
    entries.push({
      rule,
      start,
      end,
      reason: `${kind}${entity === undefined ? '' : ` ${entity}`} ${reason}`,
    });
  return {
    entries,
    step: (reason, before, after) => {
      // Steps leave out or keep; one that kept as many has left out nothing.
      if (after.length === before.length) return after;
      const kept = new Set(after);
      for (const one of before) if (!kept.has(one)) note(one, reason);
      return after;
    },
    overlap: (lost, winner) => {
      const isSame = lost.start === winner.start && lost.end === winner.end && lost.kind === winner.kind;
      if (isSame && (lost.entity === undefined || lost.entity === winner.entity)) return;
      note(
        lost,
        `${whyLost(lost, winner)} ${winner.kind} ${text.slice(winner.start, winner.end)} [${winner.rule}]`,
      );
    },
  };
}

function whyLost(lost: Candidate, winner: Candidate): string {
  if (winner.end - winner.start > lost.end - lost.start) return 'is shorter than';
  return winner.confidence > lost.confidence ? 'is less sure than' : 'ranks after';
}
