// Properties draw new examples at every run, so that they go on finding faults, but not where a run decides on a
// submission: there the seed is fixed, and what fails once fails again. MAILUO_PROPERTY_RUNS looks longer.
import fc from 'fast-check';

const { CI, MAILUO_PROPERTY_SEED, MAILUO_PROPERTY_RUNS } = process.env;
const seed = MAILUO_PROPERTY_SEED ?? (CI === undefined ? undefined : '20261122');

fc.configureGlobal({
  ...(seed === undefined ? {} : { seed: Number(seed) }),
  ...(MAILUO_PROPERTY_RUNS === undefined ? {} : { numRuns: Number(MAILUO_PROPERTY_RUNS) }),
});
