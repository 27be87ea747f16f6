/** A slug says the title: the last part of an article's address, or the name of the file that a browser or a desk saved it under. */
import anyAscii from 'any-ascii';
import type { Dump } from '../document/types.ts';
import type { Line } from './marked-lines.ts';

/** A slug of fewer words names a section, or a number. */
const FEWEST = 3;
/** A title says so many of the words of its slug, and has so many of its own words in it: slugs leave small words out, and are cut. */
const OF_SLUG = 0.75;
const OF_LINE = 0.6;
/** A line that says the slug is so many times as likely the title: between 10 and 100 little changes on pages held out (docs/decisions/0078). */
const WEIGHT = 100;
/** Longer lines (characters) are no titles. */
const LONGEST = 260;

/** Words in plain letters; `ä`, `ae` and `a` are one, as pages write their slugs in each of these ways. */
const wordsOf = (text: string): string[] =>
	anyAscii(text)
		.toLowerCase()
		.replace(/([aou])e/g, '$1')
		.split(/[^a-z0-9]+/)
		.filter((word) => word.length > 1 && !/\d{4,}/.test(word) && !/^(?=.*\d)[0-9a-f]{6,}$/.test(word));

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** The part of a path that has most words, without the end of a file's name. */
function slugOf(path: string): readonly string[] {
	const parts = path
		.replace(/[?#].*$/su, '')
		.split('/')
		.map((part) => wordsOf(decoded(part).replace(/\.[a-z]{2,5}$/iu, '')));
	return parts.reduce((most, words) => (words.length >= most.length ? words : most), []);
}

/** The slugs of a dump: of its address, and of its file, unless that holds other articles too. */
function slugsOf({ hints, seed, part }: Dump): ReadonlySet<string>[] {
	const addresses = hints.filter(({ field }) => field === 'url').map(({ value }) => value.replace(/^[a-z]+:\/\/[^/]*/iu, ''));
	const file = part === null ? [seed.replace(/^.*\//su, '')] : [];
	return [...addresses, ...file].map((path) => new Set(slugOf(path))).filter(({ size }) => size >= FEWEST);
}

function says(line: Line, slug: ReadonlySet<string>): boolean {
	if (line.text.length > LONGEST) return false;
	const words = new Set(wordsOf(line.text));
	const both = [...words].filter((word) => slug.has(word)).length;
	return both >= FEWEST && both >= OF_SLUG * slug.size && both >= OF_LINE * words.size;
}

/** The shares of the choice with what the slug says of them; what is missing to 1 is "none". */
export function withSlug(dump: Dump, lines: readonly Line[], shares: Float32Array): Float32Array {
	const slugs = slugsOf(dump);
	if (slugs.length === 0) return shares;
	const weighed = shares.map((share, i) => (share > 0 && slugs.some((slug) => says(lines[i] as Line, slug)) ? share * WEIGHT : share));
	const total = (of: Float32Array) => of.reduce((sum, share) => sum + share, 0);
	const none = Math.max(0, 1 - total(shares));
	const whole = total(weighed) + none;
	return whole === 0 ? shares : weighed.map((share) => share / whole);
}
