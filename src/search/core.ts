/** The layer that joins the languages, without an interface: for evaluation, and for who wants a search of their own over these indexes. */
export { createEngine } from './engine.ts';
export { parseQuestion } from './question.ts';
export { search } from './search.ts';
