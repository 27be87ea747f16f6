/** Whether a sentence leans on an outlet that it names: `according to Reuters`, `berichtet die Financial Times`. */
import { anyPhrase } from '../languages/languages.ts';
import type { Mention } from './outlets.ts';

/** Words before or after an outlet that make it a credit (`languages/`). */
const CREDIT = new RegExp(`(?<!\\p{L})(?:${anyPhrase(({ credits }) => credits)})(?!\\p{L})`, 'iu');

/** UTF-16 code units before and after an outlet in which the word stands. */
const REACH = 70;

/** The part of a text around a mention, not beyond its sentence. */
function around(text: string, { start, end }: Mention, reach: number): string {
	const before = text.slice(Math.max(0, start - reach), start);
	const after = text.slice(end, end + reach);
	const from = Math.max(before.lastIndexOf('. ', before.length - 3), before.lastIndexOf('! '), before.lastIndexOf('? ')) + 1;
	const stop = after.search(/[.!?](?:\s|$)/u);
	return `${before.slice(from)} ${stop < 0 ? after : after.slice(0, stop)}`;
}

/** A word of the mention's sentence, near it, credits the outlet; or it is an agency in more than a few letters, which is seldom named for anything else. */
export function creditOf(text: string, mention: Mention, reach = REACH): 'word' | 'agency' | null {
	if (CREDIT.test(around(text, mention, reach))) return 'word';
	return mention.outlet.agency && mention.end - mention.start > 3 ? 'agency' : null;
}
