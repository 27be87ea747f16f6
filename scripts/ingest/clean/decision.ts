/** What becomes of a line. */
import type { Reason } from './removal-reasons.ts';

/** Why a line is removed, and the rule that decided. */
export type Verdict = { readonly reason: Reason; readonly rule: string };
export type Decision = 'keep' | 'title' | Verdict;
