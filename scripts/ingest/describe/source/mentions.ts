/** Every name on a page that could be its maker's, wherever it stands. */
import type { CleanText } from '../../document/types.ts';
import { fold } from '../../text/tokens.ts';
import { hostName, isCompanyForm, keyOf, lettersOf } from './names.ts';
import { type PageLine, pageLines } from './page-lines.ts';
import { COPYRIGHT, CUE_BEGINNING, CUES, DESCRIPTION, type Place, RIGHTS, SAID } from './places.ts';

/** One mention. `start` counts in the dump with what stands around it; -1: in the metadata. */
export type Mention = {
	readonly key: string;
	readonly text: string;
	readonly start: number;
	readonly line: PageLine | null;
	readonly places: readonly Place[];
};

/** A longer line is read around its cues only. */
const LONGEST = 170;
const AROUND = 90;
/** Words of a name in running text, and of a whole segment. */
const MOST_WORDS = 4;
const MOST_SEGMENT = 7;
const LEAST_LETTERS = 3;
const MOST_LETTERS = 45;
/** How far (characters) a name may stand behind the cue that it belongs to. */
const REACH = 28;

const SEPARATOR =
	/\s[|•·»«›‹→/\\:;–—−*+>_~-]{1,3}\s|[|•·»«›‹→©ⓒ“”„"()[\]{}<>…]|\s{2,}|(?<=\p{L})[:：]\s|(?<=[\p{L}.])\/(?=\p{Lu})|[,;]\s|\.\s|\t/gu;
const WORD = /[\p{L}\p{N}@#][\p{L}\p{M}\p{N}.'’&+@-]*(?<![.'’-])[!]?/gu;
const HOST = /(?<![\p{L}\p{N}@/.-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,40}\.){1,4}\p{L}{2,10}(?![\p{L}\p{N}@-])/giu;
const MAIL = /[\p{L}\p{N}._+-]{1,40}\s?(?:@|\(at\)|\[at\]|\(a\))\s?((?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,10})/giu;
const HANDLE =
	/(?<![\p{L}\p{N}.])@([\p{L}\p{N}_]{3,30})(?![\p{L}\p{N}_]*\.\p{L})|(?:facebook|twitter|instagram|youtube|linkedin|t|x)\.(?:com|me)\/(?:@|company\/|user\/|c\/|pages\/)?([\p{L}\p{N}_.-]{3,40})/giu;
/** Years and the words of reserved rights stand between names. */
const BETWEEN = new RegExp(`(?<![\\p{L}\\p{N}])(?:19|20)\\d\\d(?![\\p{L}\\p{N}])|${RIGHTS.source}`, 'giu');
const HOST_SIGN = /[\p{L}\p{N}]\.[a-z]{2}/iu;
const MAIL_SIGN = /@|\(a|\[a/i;
const YEARS = /^[\s,:–-]*(?:(?:19|20)\d\d[\s,./–-]*)*(?:by|bei|van|von|par|de|copyright|©|the)?\s*/iu;
const BEGINNING = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{1,3}/gu;
const CASELESS = /[\u0600-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;

/** Only a line with one of these can hold a cue of copyright. */
const COPYRIGHT_SIGN = /[©ⓒ版著저]|\([cC]\)|cop[yr]/iu;
const ALL_CUES = 2 ** CUES.length - 1;
/** First letters of a word as they are written → which of `CUES` begin so, a bit each. */
const cueBits = new Map<string, number>();

function cueBitsOf(start: string): number {
	let bits = cueBits.get(start);
	if (bits === undefined) {
		const opening = fold(start).slice(0, CUE_BEGINNING);
		bits = CUES.reduce((sum, { opens }, i) => (opens.includes(opening) ? sum | (1 << i) : sum), 0);
		cueBits.set(start, bits);
	}
	return bits;
}

type Cue = { readonly place: Place; readonly side: 'before' | 'line'; readonly end: number };

function cuesOf(text: string): Cue[] {
	const found: Cue[] = [];
	if (COPYRIGHT_SIGN.test(text))
		for (const match of text.matchAll(COPYRIGHT)) {
			const end = match.index + match[0].length;
			found.push({ place: 'copyright', side: 'before', end: end + (YEARS.exec(text.slice(end))?.[0].length ?? 0) });
		}
	let bits = 0;
	if (CASELESS.test(text)) bits = ALL_CUES;
	else for (const start of text.match(BEGINNING) ?? []) bits |= cueBitsOf(start);
	if (bits === 0) return found;
	for (const [i, { place, side, pattern }] of CUES.entries()) {
		if ((bits & (1 << i)) === 0) continue;
		for (const match of text.matchAll(pattern)) found.push({ place, side, end: match.index + match[0].length });
	}
	return found;
}

type Word = { readonly text: string; readonly letters: string; readonly start: number; readonly end: number; readonly opens: boolean };

function wordsOf(text: string, offset: number): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(WORD)) {
		const [written] = match;
		const plain = PLAIN.test(written);
		const letters = plain ? written.toLowerCase() : lettersOf(written);
		if (letters === '') continue;
		const start = offset + match.index;
		const opens = plain ? PLAIN_OPENING.test(written) : OPENING.test(written) || CASELESS.test(written);
		words.push({ text: written, letters, start, end: start + written.length, opens });
	}
	return words;
}

/** The key of several words, see `keyOf`. */
function joined(words: readonly Word[], from: number, count: number): string {
	let to = from + count;
	while (to > from + 1 && isCompanyForm((words[to - 1] as Word).letters)) to--;
	let key = '';
	for (let i = from; i < to; i++) key += (words[i] as Word).letters;
	return key;
}

/** Stretches of a line between bars, dashes, brackets and stops. */
function segmentsOf(text: string): { text: string; start: number }[] {
	const segments: { text: string; start: number }[] = [];
	let from = 0;
	const push = (to: number) => {
		const raw = text.slice(from, to);
		const trimmed = raw.trim();
		if (trimmed !== '') segments.push({ text: trimmed, start: from + raw.indexOf(trimmed) });
	};
	for (const match of text.matchAll(SEPARATOR)) {
		push(match.index);
		from = match.index + match[0].length;
	}
	push(text.length);
	return segments;
}

const PLAIN = /^[A-Za-z0-9]+$/;
const PLAIN_OPENING = /^[A-Z0-9]/;
const OPENING = /^[\p{Lu}\p{N}]/u;
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

const NOTHING: readonly Place[] = [];

/** What a text says of a name that ends at `end`: a description of itself, or that it said something. */
function saidAfter(text: string, end: number): readonly Place[] {
	if (!/[\s'’]/u.test(text[end] ?? '')) return NOTHING;
	const after = text.slice(end, end + 50);
	const places: Place[] = [];
	if (DESCRIPTION.test(after)) places.push('description');
	if (SAID.test(after)) places.push('said');
	return places;
}

function inStretch(line: PageLine, text: string, offset: number, found: Mention[], hosts = true): void {
	if (hosts) hostsIn(line, text, offset, found);
	const cues = cuesOf(text);
	const ofLine = cues.filter(({ side }) => side === 'line').map(({ place }) => place);
	const before = cues.filter(({ side }) => side === 'before');
	const edge: Place[] = [...(line.fromTop < 4 ? (['top'] as const) : []), ...(line.fromEnd < 6 ? (['bottom'] as const) : [])];
	const segments = segmentsOf(text.replace(BETWEEN, (part) => '|'.repeat(part.length)));
	for (const [index, segment] of segments.entries()) {
		const words = wordsOf(segment.text, segment.start);
		const [first, last] = [words[0], words.at(-1)];
		if (first === undefined || last === undefined) continue;
		const base: readonly Place[] = [line.inBody ? 'body' : 'furniture', ...ofLine, ...edge];
		/** What follows each word, once it was asked for. */
		const said: (readonly Place[] | undefined)[] = [];
		const whole = segments.length === 1 && offset === 0 && text.length === line.text.length;
		const push = (from: number, count: number) => {
			const [a, b] = [words[from] as Word, words[from + count - 1] as Word];
			const name = text.slice(a.start, b.end);
			if (name.length > 60) return;
			const entire = from === 0 && count === words.length;
			const key = count === 1 ? (a.text.includes('.') ? keyOf(name) : a.letters) : joined(words, from, count);
			if (
				key.length > MOST_LETTERS ||
				(key.length < LEAST_LETTERS && !CASELESS.test(key) && !entire) ||
				key.length < 2 ||
				/^\p{N}+$/u.test(key)
			)
				return;
			const places: Place[] = base.slice();
			if (entire) {
				places.push(whole ? 'line' : 'segment');
				if (line.fromTop === 0) places.push('opens');
				if (line.fromEnd < 3) places.push('closes');
			}
			for (const cue of before)
				if (a.start >= cue.end - 1 && a.start - cue.end <= (cue.place === 'copyright' ? REACH : 3))
					places.push(cue.place, ...(entire && cue.place === 'copyright' ? (['owner'] as const) : []));
			if (line.isTitle) places.push(entire && index > 0 && index === segments.length - 1 ? 'title-end' : 'title');
			if (isCompanyForm(words[from + count]?.letters ?? '') || (count > 1 && isCompanyForm(b.letters))) places.push('company');
			said[from + count - 1] ??= saidAfter(text, b.end);
			for (const place of said[from + count - 1] ?? []) places.push(place);
			found.push({ key, text: name, start: line.start + offset + a.start, line, places });
		};
		if (words.length <= MOST_SEGMENT) push(0, words.length);
		for (let i = 0; i < words.length; i++) {
			if (!(words[i] as Word).opens) continue;
			for (let count = 1; count <= MOST_WORDS && i + count <= words.length; count++) {
				if (i === 0 && count === words.length) continue;
				const end = words[i + count - 1] as Word;
				if (count > 1 && end.letters.length <= 3 && ASCII_LOWER.test(end.text)) continue;
				push(i, count);
			}
		}
	}
}

function hostsIn(line: PageLine, text: string, offset: number, found: Mention[]): void {
	if (!/[.@]/.test(text)) return;
	const add = (value: string, at: number, place: Place) => {
		const key = place === 'handle' ? lettersOf(value) : (hostName(value) ?? '');
		if (key.length >= LEAST_LETTERS)
			found.push({
				key,
				text: value,
				start: line.start + offset + at,
				line,
				places: [
					place,
					...(place === 'host' && line.inBody ? (['host-body'] as const) : []),
					...(text[at + value.length] === '/' ? (['host-path'] as const) : []),
				],
			});
	};
	if (HOST_SIGN.test(text))
		for (const match of text.matchAll(HOST)) {
			const host = match[0].replace(/^https?:\/\//i, '');
			if (text[match.index + match[0].length] !== '@') add(host, match.index + match[0].length - host.length, 'host');
		}
	if (MAIL_SIGN.test(text))
		for (const match of text.matchAll(MAIL)) add(match[1] ?? '', match.index + match[0].length - (match[1] ?? '').length, 'mail');
	for (const match of text.matchAll(HANDLE))
		add(match[1] ?? match[2] ?? '', match.index + match[0].indexOf(match[1] ?? match[2] ?? ''), 'handle');
}

const META: Readonly<Record<string, Place>> = { 'og:site_name': 'meta-site', publisher: 'meta-publisher' };

/** What the metadata of a saved page name: the site, the publisher, the host of its own address, the end of its title. */
function inMetadata({ dump }: CleanText, found: Mention[]): void {
	for (const { field, value, evidence } of dump.hints) {
		const add = (text: string, key: string, place: Place) => {
			if (key.length >= 2 && key.length <= MOST_LETTERS && text.length <= 60)
				found.push({ key, text, start: -1, line: null, places: [place] });
		};
		if (field === 'source') {
			const name = evidence.rule.replace(/^meta /, '');
			const place =
				META[name] ??
				(name === 'json-ld'
					? 'meta-publisher'
					: name.includes('twitter')
						? 'meta-handle'
						: name.includes('copyright')
							? 'meta-copyright'
							: 'meta-site');
			const text = value
				.replace(/^@/, '')
				.replace(/^(?:copyright|©|\(c\))\s*/iu, '')
				.replace(/\s*(?:19|20)\d\d\s*/gu, '')
				.trim();
			add(text, keyOf(text), place);
		}
		if (field === 'url') add(value.replace(/^https?:\/\/([^/?#:]+).*$/i, '$1'), hostName(value) ?? '', 'meta-host');
		if (field === 'title') {
			const segments = value.split(/\s[|•·»«–—-]\s|\s?\|\s?|\s::\s/u).map((part) => part.trim());
			if (segments.length > 1) for (const part of [segments.at(-1) ?? '', segments[0] ?? '']) add(part, keyOf(part), 'meta-title');
		}
	}
}

/** The mentions of a page, in reading order, those of its metadata first. */
export function mentionsOf(clean: CleanText): Mention[] {
	const found: Mention[] = [];
	inMetadata(clean, found);
	for (const line of pageLines(clean)) inLine(line, found);
	return found;
}
