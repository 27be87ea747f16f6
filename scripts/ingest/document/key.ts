/** Keys: short digests that stand for all that a value was made of. */
import { hash } from 'node:crypto';
import type { Article } from './types.ts';

/** Hexadecimal digits. */
const LENGTH = 32;

/** The key of what was made of what has this key, with further values. */
export const keyWith = (key: string, ...values: readonly unknown[]): string =>
	hash('sha256', JSON.stringify([key, ...values])).slice(0, LENGTH);

/** The key of an article with its address and what was found of it beside others; undefined where that of its text is not known. */
export const articleKey = ({ key, id, code, seeds, notes, versionOf }: Article): string | undefined =>
	key && keyWith(key, id, code, seeds, notes, versionOf);
