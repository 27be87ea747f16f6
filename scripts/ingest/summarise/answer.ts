/** What a report answers to a question. */
import type { Question } from '../document/story.ts';
import type { StorySentence } from './sentences.ts';
import type { Value } from './values.ts';

export type Answer = { readonly sentence: StorySentence; readonly value: Value };
/** The answers in the order of the reports' dates; several values of one report that differ make it silent. */
export type Answers = { readonly question: Question; readonly answers: readonly Answer[] };
