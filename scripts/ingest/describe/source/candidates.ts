/** Candidates for the source of a page: mentions joined by their key, the promising ones only. */
import type { CleanText } from '../../document/types.ts';
import { LOWER, MARK } from '../../text/char-classes.ts';
import { heldWords, smallWords } from '../../text/small-words.ts';
import { mentionsOf } from './find-mentions.ts';
import type { Mention } from './mention.ts';
import { PLACE_AT, PLACES, type Place } from './mention-positions.ts';
import { spellingRank, withoutCompany } from './outlet-names.ts';
import { joinVariants, withoutPossessive } from './variants.ts';

/** A name that could be the maker's. `counts`: its mentions in each of `PLACES`. */
export type Candidate = {
	readonly key: string;
	/** The best of its spellings. */
	readonly name: string;
	readonly counts: readonly number[];
	readonly mentions: readonly Mention[];
	/** Different lines that name it, and the first and last of them from top and end. */
	readonly lines: number;
	readonly fromTop: number;
	readonly fromEnd: number;
	/** In how many eighths of the page it stands. */
	readonly zones: number;
	/** Share of its words that the page also writes in small letters. */
	readonly lowered: number;
	/** Spellings with other letters, capitals or spaces than the one that is shown. */
	readonly spellings: number;
};

/** Candidates that are weighed. */
const MOST = 90;
/** Places that make a name worth a look, and how much. */
const WORTH: Readonly<Partial<Record<Place, number>>> = {
	line: 0.5, segment: 0.3, furniture: 0.15, body: 0.03, copyright: 5, rights: 1, host: 4, mail: 5, handle: 3, subscribe: 0.7, about: 2, more: 0.7, credit: 0.3, by: 0.5,
	'title-end': 4, bracket: 3, label: 5, description: 1, imprint: 0.8, app: 0.4, top: 0.6, bottom: 0.6, opens: 2, closes: 1, owner: 3, product: 2, trademark: 3, 'run-opens': 0.2,
	'meta-site': 9, 'meta-publisher': 9, 'meta-host': 9, 'meta-title': 6, 'meta-handle': 8, 'meta-copyright': 6,
}; // biome-ignore format: a table
const worth = Float32Array.from(PLACES, (place) => WORTH[place] ?? 0);

/** Least interest of a candidate. */
const LEAST = 0.3;
/** What a name that stands once is worth of that. */
const ONCE = 0.8;

type Open = { readonly key: string; readonly mentions: readonly Mention[]; readonly counts: readonly number[] };

/** Mentions by key, of the keys that could reach `LEAST`: most names of a page cannot, and need no counts. */
function grouped(mentions: readonly Mention[]): Open[] {
	const byKey = new Map<string, Mention[]>();
	for (const mention of mentions) {
		const open = byKey.get(mention.key);
		if (open === undefined) byKey.set(mention.key, [mention]);
		else open.push(mention);
	}
	joinVariants(byKey);
	return [...byKey].flatMap(([key, own]) => {
		let bound = 0;
		for (const { places } of own) for (const place of places) bound += WORTH[place] ?? 0;
		return (own.length === 1 ? ONCE : 1) * bound < LEAST - 1e-6 ? [] : [{ key, mentions: own, counts: countsOf(own) }];
	});
}

/** Not a typed array: to make one of so few numbers takes longer than to count. */
function countsOf(mentions: readonly Mention[]): number[] {
	const counts = new Array<number>(PLACES.length).fill(0);
	for (const { places } of mentions) for (const place of places) counts[PLACE_AT[place]] = (counts[PLACE_AT[place]] as number) + 1;
	return counts;
}

function interest({ counts, mentions }: Open): number {
	let sum = 0;
	for (let i = 0; i < counts.length; i++) sum += (worth[i] as number) * Math.min(4, counts[i] as number);
	return sum * (mentions.length === 1 ? ONCE : 1);
}

/** The spelling to show: the best form, then the most frequent, then the first. */
function bestSpelling(key: string, mentions: readonly Mention[]): { name: string; spellings: number } {
	const counts = new Map<string, number>();
	for (const { text, bare } of mentions) {
		const name = bare === key ? withoutPossessive(text) : text;
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	let best = '';
	let rank = Number.NEGATIVE_INFINITY;
	for (const [text, count] of counts) {
		const own = spellingRank(text) + Math.min(count, 20) / 25;
		if (own > rank) [best, rank] = [text, own];
	}
	const bare = best.replace(/^(?:https?:\/\/)?www\./iu, '').replace(/^@/u, '');
	return { name: withoutCompany(bare), spellings: counts.size };
}

const ZONES = 8;

type Spelling = ReturnType<typeof bestSpelling>;

function closed({ key, mentions, counts }: Open, spelling: Spelling, words: readonly string[], small: ReadonlySet<string>): Candidate {
	const lines = new Set(mentions.map(({ line }) => line));
	lines.delete(null);
	let [fromTop, fromEnd, zones] = [999, 999, 0];
	for (const { line } of mentions) {
		if (line === null) continue;
		fromTop = Math.min(fromTop, line.fromTop);
		fromEnd = Math.min(fromEnd, line.fromEnd);
		zones |= 1 << Math.floor((ZONES * line.fromTop) / (line.fromTop + line.fromEnd + 1));
	}
	const lowered = words.filter((word) => small.has(word)).length / Math.max(1, words.length);
	return { key, counts, mentions, lines: lines.size, fromTop, fromEnd, zones: bits(zones), lowered, ...spelling };
}

const WORDS = /\p{L}[\p{L}\p{M}]*/gu;

/** What a page writes in small letters; a part of an address, a handle or a compound is no word. */
const smallSpans = smallWords({
	pattern: /(?<![\p{L}\p{N}.@/_-])\p{Ll}[\p{Ll}\p{M}]*(?![\p{L}\p{N}@/_-]|\.\p{L})/gu,
	notAfter: '.@/_-',
	further: LOWER | MARK,
	least: 1,
	notBefore: '@/_-',
});

function bits(set: number): number {
	let count = 0;
	for (let rest = set; rest > 0; rest >>= 1) count += rest & 1;
	return count;
}

/** The candidates of a page, the most promising first. A name that only stands inside a longer one, as often, is part of that. */
export function candidatesOf(clean: CleanText): Candidate[] {
	const open = grouped(mentionsOf(clean));
	const ranked = open
		.map((one) => ({ one, value: interest(one) }))
		.filter(({ value }) => value >= LEAST)
		.toSorted((a, b) => b.value - a.value || (a.one.key < b.one.key ? -1 : 1))
		.slice(0, MOST);
	const spellings = ranked.map(({ one }) => bestSpelling(one.key, one.mentions));
	const words = spellings.map(({ name }) => name.toLowerCase().match(WORDS) ?? []);
	const small = heldWords(words.flat(), [clean.dump.text, clean.dump.aside ?? ''], smallSpans);
	return ranked.map(({ one }, i) => closed(one, spellings[i] as Spelling, words[i] as string[], small));
}
