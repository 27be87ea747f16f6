/** The names of a segment: stretches of its words that begin with a capital, and the whole of it. */
import type { PageLine } from './annotated-lines.ts';
import { CASELESS, type Cue, namesBehind, saidAfter } from './cues.ts';
import { joined, type Word } from './line-words.ts';
import { LEAST_LETTERS, type Mention, MOST_LETTERS } from './mention.ts';
import { AUTHOR, OFFER_COMPOUND, type Place } from './mention-positions.ts';
import { isCompanyForm, keyOf } from './outlet-names.ts';
import { isArticle, isPossessive } from './variants.ts';

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

const LETTER_FIRST = /^[a-z]/;
const ASCII_LOWER = /^[a-z]+$/;

/** A segment of a stretch, with what all names in it share. */
export type Segment = {
	readonly line: PageLine;
	/** Text of the stretch, where it begins in the line, and the words of the segment in it. */
	readonly text: string;
	readonly offset: number;
	readonly words: readonly Word[];
	/** It is the whole line; it is the last of several. */
	readonly whole: boolean;
	readonly closes: boolean;
	/** Cues that name what follows them, and the places of all names of the segment. */
	readonly before: readonly Cue[];
	readonly base: readonly Place[];
	/** What follows each word and whether an author's word stands before it, once it was asked for. */
	readonly said: (readonly Place[] | undefined)[];
	readonly authored: (boolean | undefined)[];
	readonly found: Mention[];
};

/** Adds what is named in a segment. */
export function inSegment(segment: Segment): void {
	const { words } = segment;
	if (words.length <= MOST_SEGMENT) push(segment, 0, words.length);
	for (let i = 0; i < words.length; i++) {
		const word = words[i] as Word;
		if (word.text.includes('-')) pushCompound(segment, word);
		if (!word.opens) {
			if (isNamedSmall(segment, i)) push(segment, i, 1);
			continue;
		}
		for (let count = 1; count <= MOST_WORDS && i + count <= words.length; count++) {
			if (i === 0 && count === words.length) continue;
			const end = words[i + count - 1] as Word;
			if (count > 1 && end.letters.length <= 3 && ASCII_LOWER.test(end.text)) continue;
			push(segment, i, count);
		}
	}
}

/** `Courier-App`: what stands before the offer is a name. */
function pushCompound({ line, offset, base, found }: Segment, word: Word): void {
	const compound = OFFER_COMPOUND.exec(word.text)?.[1] ?? '';
	const key = keyOf(compound);
	if (key.length >= LEAST_LETTERS)
		found.push({ key, text: compound, start: line.start + offset + word.start, line, places: [...base, 'product'] });
}

/** Whether a word in small letters can be a name here: an offer follows it, or it closes a line behind a cue. */
function isNamedSmall({ line, text, words, before }: Segment, i: number): boolean {
	const word = words[i] as Word;
	if (i < 2 && words.length > 1 && saidAfter(text, word.end).includes('product')) return true;
	return (
		i > 0 &&
		i === words.length - 1 &&
		!line.inBody &&
		word.letters.length >= LEAST_LOWER &&
		before.some((cue) => namesBehind(cue, word.start))
	);
}

/** Adds the name of `count` words from `from` on, where it can be one. */
function push(segment: Segment, from: number, count: number): void {
	const { line, text, offset, words, base, found } = segment;
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
	const places = placesOf(segment, from, count, entire);
	const article = count > 1 && isArticle(a.letters) ? a.letters.length : 0;
	const bare = isPossessive(b.text) ? key.slice(0, -1) : key.slice(article);
	const start = line.start + offset + a.start;
	const all = places.length === 0 ? base : base.concat(places);
	found.push(
		bare === key || bare.length < LEAST_LETTERS
			? { key, text: name, start, line, places: all }
			: { key, text: name, start, line, places: all, bare },
	);
}

/** The places of a name that others of its segment may not have. */
function placesOf(segment: Segment, from: number, count: number, entire: boolean): Place[] {
	const { line, text, words, whole, closes, before, said, authored } = segment;
	const [a, b] = [words[from] as Word, words[from + count - 1] as Word];
	const places: Place[] = [];
	if (entire) {
		places.push(whole ? 'line' : 'segment');
		if (line.fromTop === 0) places.push('opens');
		if (line.fromEnd < 3) places.push('closes');
	}
	for (const cue of before) pushCue(places, cue, a.start, entire);
	if (!entire && !line.inBody && words.length <= MOST_PHRASE) places.push('phrase');
	if (!line.inBody && from > 0 && from + count === words.length && words.length <= LONG_PHRASE && !(words[from - 1] as Word).opens)
		places.push('phrase-end');
	authored[from] ??= AUTHOR.test(text.slice(0, a.start));
	if (authored[from]) places.push('author');
	if (line.isTitle) places.push(entire && closes ? 'title-end' : 'title');
	if (isCompanyForm(words[from + count]?.letters ?? '') || (count > 1 && isCompanyForm(b.letters))) places.push('company');
	said[from + count - 1] ??= saidAfter(text, b.end);
	for (const place of said[from + count - 1] ?? []) places.push(place);
	return places;
}

function pushCue(places: Place[], { place, end }: Cue, start: number, entire: boolean): void {
	if (start < end - 1 || start - end > (place === 'copyright' ? REACH : 3)) return;
	places.push(place);
	if (!entire || place !== 'copyright') return;
	places.push('owner');
	if (start - end <= RIGHT_BEHIND) places.push('owner-first');
}
