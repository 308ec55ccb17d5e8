import type { DateRule } from '../date-rule.ts';
import { absoluteRules } from './absolute.ts';
import { relativeRules } from './relative.ts';

/** Every way of writing a date, one line a group; where two overlap, the earlier and then the longer wins. */
export const DATE_RULES: readonly DateRule[] = [...absoluteRules, ...relativeRules];
