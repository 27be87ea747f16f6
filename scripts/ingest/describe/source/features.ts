/**
 * What is asked of each candidate for the source: its places, its form, its repetition, and how the places agree. One row a candidate. The
 * columns are made in small functions: V8 takes seconds to compile one that makes them all.
 */
import type { Candidate } from './candidates.ts';
import { BASE, COUNT, stepped } from './columns.ts';
import { askHeld, type Held } from './held-names.ts';
import { numbersOf, PLACE_AT } from './mention-positions.ts';
import { askNames, type Furniture, type NameFeatures } from './name-features.ts';
import { rivalsOf } from './rivals.ts';
import { type Beside, MOST_MENTIONS, oddsOfWords, type WordOdds } from './words-beside.ts';

/** Most numbers are 0. */
const log = (n: number) => (n === 0 ? 0 : Math.log2(1 + n));
/** `place`: its number. */
const at = ({ counts }: Candidate, place: number): number => counts[place] as number;

const STRONG = numbersOf('copyright', 'host', 'mail', 'handle', 'about', 'title-end', 'description', 'subscribe', 'rights', 'label', 'imprint', 'top', 'meta-site', 'meta-publisher', 'meta-host', 'meta-title'); // biome-ignore format: a list
const META = numbersOf('meta-host', 'meta-site', 'meta-publisher', 'meta-title');

/** What was learned of words. */
export type Learned = { readonly furniture: Furniture; readonly odds: WordOdds };

/** What a candidate is compared with. */
type Page = {
	readonly lines: number;
	readonly mostMentions: number;
	readonly mostLines: number;
	readonly mostHost: number;
	readonly mostPhrases: number;
	readonly mostByWords: number;
	readonly metadata: boolean;
	/** Candidates that stand in hosts; in those or in mail addresses; in hosts of the metadata; in any. */
	readonly hosts: readonly Candidate[];
	readonly makerHosts: readonly Candidate[];
	readonly metaHosts: readonly Candidate[];
	readonly addressed: readonly Candidate[];
};

/** One candidate with what is known of it. `rank`: its place among all, from 0. */
type Asked = {
	readonly one: Candidate;
	readonly rank: number;
	readonly name: NameFeatures;
	readonly held: Held;
	readonly beside: Beside;
	readonly byWords: number;
};

function pageOf(candidates: readonly Candidate[], beside: readonly Beside[], byWords: readonly number[], lines: number): Page {
	const hostsOf = (place: number) => candidates.filter((one) => at(one, place) > 0);
	const [hosts, metaHosts] = [hostsOf(PLACE_AT.host), hostsOf(PLACE_AT['meta-host'])];
	const makerHosts = [...hosts, ...hostsOf(PLACE_AT.mail)];
	return {
		lines,
		mostMentions: Math.max(1, ...candidates.map(({ mentions }) => mentions.length)),
		mostLines: Math.max(1, ...candidates.map((one) => at(one, PLACE_AT.line))),
		mostHost: Math.max(1, ...hosts.map((one) => at(one, PLACE_AT.host) + at(one, PLACE_AT.mail))),
		mostPhrases: Math.max(1, ...beside.map(({ phrases }) => phrases)),
		mostByWords: Math.max(...byWords),
		metadata: candidates.some(
			(one) => at(one, PLACE_AT['meta-site']) + at(one, PLACE_AT['meta-host']) + at(one, PLACE_AT['meta-publisher']) > 0,
		),
		hosts,
		makerHosts,
		metaHosts,
		addressed: [...makerHosts, ...metaHosts],
	};
}

/** From `lines` to `person`. */
function ofForm({ one, name }: Asked): number[] {
	const known = name.facts.map(({ furniture }) => furniture);
	const { length, words, capitals, lower, digits, hosted, media, unspaced, camel, person } = name;
	const spread = [one.lines, one.mentions.length, one.fromTop, one.fromEnd, one.spellings].map(log);
	const common = [log(name.furniture), unspaced, log(Math.min(...known)), log(Math.max(...known))];
	return spread.concat([length, words, capitals, lower, digits, hosted, media], common, [camel, person]);
}

/** From `rank` to `shorter mentions`. */
function ofPage({ one, rank, held }: Asked, { mostMentions, mostLines, makerHosts }: Page): number[] {
	const { key } = one;
	const own = at(one, PLACE_AT.host) + at(one, PLACE_AT.mail);
	return [
		rank,
		one.mentions.length / mostMentions,
		at(one, PLACE_AT.line) / mostLines,
		Number(own > 0),
		log(at(one, PLACE_AT.mail)),
		Number(own === 0 && makerHosts.some((host) => host.key.includes(key))),
		Number(own === 0 && makerHosts.some((host) => host.key.length > 3 && key.includes(host.key))),
		...[held.longer, held.longerMentions, held.shorter, held.shorterMentions].map(log),
	];
}

/** From `in title words` to `last word`. */
function ofAgreement({ one, name }: Asked, page: Page): number[] {
	const { key, mentions } = one;
	const has = (place: number) => Number(at(one, place) > 0);
	return [
		log(at(one, PLACE_AT.title) + at(one, PLACE_AT['title-end'])),
		log(page.lines),
		log(page.hosts.length),
		Number(page.metadata),
		META.reduce((sum, place) => sum + has(place), 0),
		Number(has(PLACE_AT['meta-host']) === 0 && page.metaHosts.some((host) => host.key.includes(key) || key.includes(host.key))),
		Number(name.initials.length > 1 && page.addressed.some((host) => host.key === name.initials)),
		STRONG.reduce((sum, place) => sum + has(place), 0),
		at(one, PLACE_AT.body) / mentions.length,
		(at(one, PLACE_AT.host) + at(one, PLACE_AT.mail)) / page.mostHost,
		log(name.facts[0]?.furniture ?? 0),
		log(name.facts.at(-1)?.furniture ?? 0),
	];
}

/** From `part of` to `body hosts`. */
function ofWhole({ one, name, held }: Asked): number[] {
	const ranks = name.facts.map(({ rank }) => rank);
	const english = Math.max(...name.facts.map((word) => word.english));
	return [
		held.partOf,
		held.wholeOf,
		(at(one, PLACE_AT.line) + at(one, PLACE_AT.segment)) / one.mentions.length,
		log(held.ownerPart),
		name.opensWithYears,
		Math.log(1 + Math.max(...ranks)),
		Math.log(1 + Math.min(...ranks)),
		Math.log(1 + english),
		name.publisher,
		at(one, PLACE_AT['host-body']) / Math.max(1, at(one, PLACE_AT.host)),
	];
}

/** From `odds of words` to `ends phrases`. */
function ofSurroundings({ one, beside, byWords }: Asked, { mostByWords, mostPhrases }: Page): number[] {
	const { before, behind, phrases } = beside;
	const number = one.mentions.length;
	return [
		byWords,
		byWords - mostByWords,
		one.zones,
		one.lowered,
		at(one, PLACE_AT.head) / number,
		at(one, PLACE_AT.foot) / number,
		at(one, PLACE_AT.legal) / number,
		at(one, PLACE_AT.host) / number,
		log(at(one, PLACE_AT['above-title']) + at(one, PLACE_AT.top) + at(one, PLACE_AT.skip)),
		(at(one, PLACE_AT.title) + at(one, PLACE_AT['title-end'])) / number,
		log(before),
		log(behind),
		Math.min(before, behind) / Math.min(MOST_MENTIONS, number),
		log(phrases),
		phrases / mostPhrases,
		log(at(one, PLACE_AT['phrase-end'])),
	];
}

/** Row-major, `COUNT` columns. `pageLines`: lines of the page; `beside`: of each candidate, see `wordsBeside`. */
export function featuresOf(
	candidates: readonly Candidate[],
	beside: readonly Beside[],
	pageLines: number,
	language: string,
	{ furniture, odds }: Learned,
): Float32Array {
	const byWords = beside.map(({ words }) => oddsOfWords(words, odds));
	const values = new Float32Array(candidates.length * COUNT);
	const page = pageOf(candidates, beside, byWords, pageLines);
	const owners = candidates.map((one) => at(one, PLACE_AT.owner) + at(one, PLACE_AT.opens) + at(one, PLACE_AT['title-end']));
	const [askName, held, rivals] = [askNames(language, furniture), askHeld(candidates, owners), rivalsOf(candidates)];
	for (const [rank, one] of candidates.entries()) {
		const name = askName(one.name, one.key);
		const asked = { one, rank, name, held: held(rank), beside: beside[rank] as Beside, byWords: byWords[rank] as number };
		const compared = rivals[rank] as readonly number[];
		const parts = [ofForm(asked), ofPage(asked, page), ofAgreement(asked, page), ofWhole(asked), compared, ofSurroundings(asked, page)];
		fill(values, rank * COUNT, logsOf(one.counts).concat(...parts));
	}
	return values;
}

function logsOf(counts: readonly number[]): number[] {
	const logs: number[] = [];
	for (let k = 0; k < counts.length; k++) logs.push(log(counts[k] as number));
	return logs;
}

/** Writes a row: its numbers, whether each is more than nothing, and the steps. */
function fill(values: Float32Array, start: number, row: readonly number[]): void {
	for (let k = 0; k < BASE; k++) {
		const value = row[k] as number;
		values[start + k] = value;
		values[start + BASE + k] = value > 0 ? 1 : 0;
	}
	for (let k = 0; k < stepped.length; k++) {
		const { at: column, border } = stepped[k] as (typeof stepped)[number];
		values[start + 2 * BASE + k] = (row[column] as number) > border ? 1 : 0;
	}
}
