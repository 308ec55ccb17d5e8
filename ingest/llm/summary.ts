import type { ModelCounts } from './model.ts';
import { MOST_CHARACTERS } from './prompt.ts';

/** What a run with a model came to, in a few lines. */
export function modelSummary(counts: ModelCounts): readonly string[] {
  const { answered, cached, failed, left, tokens, cut, unkept, addedMentions, addedEvents, dropped } = counts;
  const asked = `model: answered ${answered}, from cache ${cached}, failed ${failed}, not asked ${left}; ${tokens} tokens`;
  const added = `model: added ${addedMentions} mentions and ${addedEvents} events`;
  const reasons = [...dropped]
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} × ${reason}`);
  return [
    asked,
    added,
    ...(reasons.length > 0 ? [`model: left out ${reasons.join(', ')}`] : []),
    ...(failed + left > 0 ? [`model: ${failed + left} articles were read by the rules alone`] : []),
    ...(cut > 0 ? [`model: of ${cut} articles only the first ${MOST_CHARACTERS} characters were sent`] : []),
    ...(unkept > 0 ? [`model: ${unkept} answers could not be kept; is the cache folder writable?`] : []),
  ];
}
