/** A text that a database or a scraper gives as exactly the body: nothing is judged, only what is junk by its wording goes. */
import type { Dump } from '../document/types.ts';
import { anyPhrase } from '../languages/languages.ts';
import { isDayAlone } from './day-alone.ts';
import type { Decision } from './decision.ts';
import type { Line } from './marked-lines.ts';
import { givenTitle } from './outlet-in-title.ts';
import { ruleFor } from './passes/certain-rules.ts';
import { correct } from './passes/correction.ts';
import { phrasesIn } from './stock-phrases.ts';

/** What a rule takes out of a body that is given exactly. */
const JUNK: ReadonlySet<string> = new Set([
	'advert',
	'share',
	'separator',
	'newsletter',
	'cookie-notice',
	'read-also',
	'photo-credit',
	'legal',
	'picture',
	'tags',
]);
/** `By` and its like, before the name of a byline. */
const BEFORE_NAME = new RegExp(`^(?:${anyPhrase(({ bylines }) => bylines.before)}) `, 'u');
/** Lines at the head of a body in which its title stands again. */
const HEAD = 4;
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Hours and minutes are no part of a day. */
const CLOCK = /\d{1,2}:\d{2}(?::\d{2})?/g;

const numbersOf = (text: string): ReadonlySet<number> => new Set((text.match(/\d+/g) ?? []).map(Number));

/** One decision a line; the title is the file's own word and stands in no line. */
export function decideExact(dump: Dump, lines: readonly Line[]): Decision[] {
	const hinted = (name: string) => plain(dump.hints.find(({ field }) => field === name)?.value ?? '');
	const [title, byline] = [plain(givenTitle(dump) ?? ''), hinted('byline').replace(BEFORE_NAME, '')];
	const given = numbersOf(dump.hints.find(({ field }) => field === 'date')?.value.replace(CLOCK, ' ') ?? '');
	let isHead = true;
	const decisions = lines.map((line, i): Decision => {
		const text = plain(line.text);
		if (i < HEAD && text === title && title !== '') return { reason: 'repeated', rule: 'same-as-title' };
		// What stands above the text and says the file's own day.
		if (isHead && isDayAlone(line.text) && numbersOf(text).isSubsetOf(given)) return { reason: 'date', rule: 'same-as-date' };
		isHead = false;
		if (byline !== '' && text.replace(BEFORE_NAME, '') === byline) return { reason: 'byline', rule: 'same-as-byline' };
		const verdict = ruleFor(line, phrasesIn(line.words.slice(0, 160)), false);
		const sure = verdict !== null && JUNK.has(verdict.reason) && line.text.length <= 260;
		// A sentence that opens like the credit of a picture may be the author's.
		return sure && !(verdict.reason === 'photo-credit' && /[.!?]$/.test(line.text)) ? verdict : 'keep';
	});
	return correct(dump, lines, decisions.includes('keep') ? decisions : lines.map(() => 'keep'));
}
