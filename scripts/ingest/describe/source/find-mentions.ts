/** Every name on a page that could be its maker's, wherever it stands. */
import type { CleanText } from '../../document/types.ts';
import { hostsIn } from './addresses.ts';
import { type PageLine, pageLines } from './annotated-lines.ts';
import { CASELESS, cuesOf, namesBehind, saidAfter } from './cues.ts';
import { markLists } from './host-lists.ts';
import { joined, segmentsOf, type Word, wordsOf } from './line-words.ts';
import { LEAST_LETTERS, type Mention, MOST_LETTERS } from './mention.ts';
import { AUTHOR, OFFER_COMPOUND, type Place, RIGHTS } from './mention-positions.ts';
import { inMetadata } from './metadata.ts';
import { isCompanyForm, keyOf } from './outlet-names.ts';
import { isArticle, isPossessive } from './variants.ts';

/** A longer line is read around its cues only. */
const LONGEST = 170;
const AROUND = 90;
/** Words of a name in running text, and of a whole segment. */
const MOST_WORDS = 4;
const MOST_SEGMENT = 7;
/** Characters of a name as it is written. */
const MOST_CHARACTERS = 60;
/** Letters of a name in small letters. */
const LEAST_LOWER = 5;
/** How far (characters) a name may stand behind the cue that it belongs to. */
const REACH = 28;
/** And how far at most the owner right behind the sign. */
const RIGHT_BEHIND = 3;
/** Words of a longer one that the name closes: `the most read of the Courier`. */
const LONG_PHRASE = 10;
/** Words of a short phrase that a page says of itself. */
const MOST_PHRASE = 6;

/** Years and the words of reserved rights stand between names. */
const BETWEEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:19|20)\\d\\d(?![\\p{L}\\p{N}])|${RIGHTS.source}`, 'giu');

const LETTER_FIRST = /^[a-z]/;
const YEAR = /(?:19|20)\d\d/;
const ASCII_LOWER = /^[a-z]+$/;

/** The mentions of one line, or of the stretches of a long one around its cues. */
function inLine(line: PageLine, found: Mention[]): void {
	const { text } = line;
	if (text.length <= LONGEST) {
		inStretch(line, text, 0, found);
		return;
	}
	hostsIn(line, text, 0, found);
	if (line.inBody && line.fromTop > 3 && line.fromEnd > 3) return;
	let done = 0;
	for (const { place, end } of cuesOf(text)
		.filter(({ place }) => place === 'copyright' || place === 'rights' || place === 'subscribe' || place === 'imprint')
		.toSorted((a, b) => a.end - b.end)) {
		const from = Math.max(done, end - (place === 'copyright' ? 20 : AROUND));
		const to = Math.min(text.length, end + AROUND);
		if (from >= to) continue;
		inStretch(line, text.slice(from, to), from, found, false);
		done = to;
	}
	if (done === 0) {
		inStretch(line, text.slice(0, AROUND), 0, found, false);
		if (text.length > 2 * AROUND) inStretch(line, text.slice(-AROUND), text.length - AROUND, found, false);
	}
}

function inStretch(line: PageLine, text: string, offset: number, found: Mention[], hosts = true): void {
	if (hosts) hostsIn(line, text, offset, found);
	const cues = cuesOf(text);
	const ofLine = cues.filter(({ side }) => side === 'line').map(({ place }) => place);
	const before = cues.filter(({ side }) => side === 'before');
	const edge: Place[] = [...(line.fromTop < 4 ? (['top'] as const) : []), ...(line.fromEnd < 6 ? (['bottom'] as const) : [])];
	const parted = ofLine.includes('rights') || YEAR.test(text) ? text.replace(BETWEEN, (part) => '|'.repeat(part.length)) : text;
	const segments = segmentsOf(parted);
	for (const [index, segment] of segments.entries()) {
		const words = wordsOf(segment.text, segment.start);
		const [first, last] = [words[0], words.at(-1)];
		if (first === undefined || last === undefined) continue;
		const base: readonly Place[] = [line.inBody ? 'body' : 'furniture', ...ofLine, ...edge, ...line.around];
		/** What follows each word, once it was asked for. */
		const said: (readonly Place[] | undefined)[] = [];
		/** Whether an author's word stands before each. */
		const authored: (boolean | undefined)[] = [];
		const whole = segments.length === 1 && offset === 0 && text.length === line.text.length;
		const push = (from: number, count: number) => {
			const [a, b] = [words[from] as Word, words[from + count - 1] as Word];
			if (b.end - a.start > MOST_CHARACTERS) return;
			const name = text.slice(a.start, b.end);
			const entire = from === 0 && count === words.length;
			const key = count === 1 ? (a.text.includes('.') ? keyOf(name) : a.letters) : joined(words, from, count);
			if (
				key.length > MOST_LETTERS ||
				(key.length < LEAST_LETTERS && !CASELESS.test(key) && !entire) ||
				key.length < 2 ||
				(!LETTER_FIRST.test(key) && /^\p{N}+$/u.test(key))
			)
				return;
			const places: Place[] = [];
			if (entire) {
				places.push(whole ? 'line' : 'segment');
				if (line.fromTop === 0) places.push('opens');
				if (line.fromEnd < 3) places.push('closes');
			}
			for (const cue of before)
				if (a.start >= cue.end - 1 && a.start - cue.end <= (cue.place === 'copyright' ? REACH : 3))
					places.push(
						cue.place,
						...(entire && cue.place === 'copyright' ? (['owner'] as const) : []),
						...(entire && cue.place === 'copyright' && a.start - cue.end <= RIGHT_BEHIND ? (['owner-first'] as const) : []),
					);
			if (!entire && !line.inBody && words.length <= MOST_PHRASE) places.push('phrase');
			if (!line.inBody && from > 0 && from + count === words.length && words.length <= LONG_PHRASE && !(words[from - 1] as Word).opens)
				places.push('phrase-end');
			authored[from] ??= AUTHOR.test(text.slice(0, a.start));
			if (authored[from]) places.push('author');
			if (line.isTitle) places.push(entire && index > 0 && index === segments.length - 1 ? 'title-end' : 'title');
			if (isCompanyForm(words[from + count]?.letters ?? '') || (count > 1 && isCompanyForm(b.letters))) places.push('company');
			said[from + count - 1] ??= saidAfter(text, b.end);
			for (const place of said[from + count - 1] ?? []) places.push(place);
			const article = count > 1 && isArticle(a.letters) ? a.letters.length : 0;
			const bare = isPossessive(b.text) ? key.slice(0, -1) : key.slice(article);
			const start = line.start + offset + a.start;
			const all = places.length === 0 ? base : base.concat(places);
			found.push(
				bare === key || bare.length < LEAST_LETTERS
					? { key, text: name, start, line, places: all }
					: { key, text: name, start, line, places: all, bare },
			);
		};
		if (words.length <= MOST_SEGMENT) push(0, words.length);
		for (let i = 0; i < words.length; i++) {
			const word = words[i] as Word;
			const compound = word.text.includes('-') ? (OFFER_COMPOUND.exec(word.text)?.[1] ?? '') : '';
			const inner = keyOf(compound);
			if (inner.length >= LEAST_LETTERS)
				found.push({ key: inner, text: compound, start: line.start + offset + word.start, line, places: [...base, 'product'] });
			if (!word.opens) {
				if (i < 2 && words.length > 1 && saidAfter(text, word.end).includes('product')) push(i, 1);
				else if (
					i > 0 &&
					i === words.length - 1 &&
					!line.inBody &&
					word.letters.length >= LEAST_LOWER &&
					before.some((cue) => namesBehind(cue, word.start))
				)
					push(i, 1);
				continue;
			}
			for (let count = 1; count <= MOST_WORDS && i + count <= words.length; count++) {
				if (i === 0 && count === words.length) continue;
				const end = words[i + count - 1] as Word;
				if (count > 1 && end.letters.length <= 3 && ASCII_LOWER.test(end.text)) continue;
				push(i, count);
			}
		}
	}
}

/** The mentions of a page, in reading order, those of its metadata first. */
export function mentionsOf(clean: CleanText): Mention[] {
	const found: Mention[] = [];
	inMetadata(clean, found);
	for (const line of pageLines(clean)) inLine(line, found);
	return markLists(found);
}
