/** What is asked of a candidate in comparison with the others of its page. */
import type { Candidate } from './candidates.ts';
import { makerWords } from './maker-patterns.ts';
import { numbersOf, PLACE_AT } from './mention-positions.ts';

const log = (n: number) => Math.log2(1 + n);
/** `place`: its number. */
const at = ({ counts }: Candidate, place: number): number => counts[place] as number;
/** Places that few names but the maker's stand in. */
const TELLING = numbersOf('owner', 'title-end', 'subscribe', 'product', 'handle', 'host', 'mail', 'opens', 'closes', 'rights', 'description', 'trademark', 'about', 'line'); // biome-ignore format: a list
/** Of these the most of any unrelated candidate is asked. */
const COMPARED = numbersOf('owner', 'line', 'product', 'handle', 'title-end');

const placesOf = (one: Candidate): number => TELLING.reduce((sum, place) => sum + Number(at(one, place) > 0), 0);

/** Place of each number among all, from the greatest, 0 first; equal ones share the better place. */
function ranks(numbers: readonly number[]): number[] {
	const sorted = numbers.toSorted((a, b) => b - a);
	const first = new Map<number, number>();
	for (const [i, number] of sorted.entries()) if (!first.has(number)) first.set(number, i);
	return numbers.map((number) => first.get(number) as number);
}

/** Words with which an outlet's short name is made whole: `NBC News`, `Tour Magazin`. */
const GENERIC: ReadonlySet<string> = new Set(
	'news magazin magazine zeitung online radio tv post times weekly daily herald tribune journal review blog press presse network zeitschrift nachrichten actualite actualites noticias notizie nieuws nyheter revista rivista'.split(
		' ',
	),
);
/** Names of houses that own outlets end so. */
const MEDIA_HOUSE = new RegExp(`(?:${makerWords('houseEndings')})$`, 'u');

/** What is left of a name without one of these words at its end or beginning. */
const shortForms = (key: string): string[] => {
	const forms: string[] = [];
	for (const word of GENERIC) {
		if (word.length >= key.length) continue;
		if (key.endsWith(word)) forms.push(key.slice(0, -word.length));
		if (key.startsWith(word)) forms.push(key.slice(word.length));
	}
	return forms;
};

/** By short form: the most mentions of a name that it is a form of. */
function mostByShort(candidates: readonly Candidate[], shortOf: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const most = new Map<string, number>();
	for (const [i, { mentions }] of candidates.entries())
		for (const form of shortOf[i] ?? []) most.set(form, Math.max(most.get(form) ?? 0, mentions.length));
	return most;
}

/** Is `longer` the name `key` with one word more that outlets are called by? */
export const isMadeWhole = (longer: string, key: string): boolean => longer.length > key.length && shortForms(longer).includes(key);

/** How much of the longest of `others` that holds `key` it covers, 0 … 1. */
function cover(key: string, others: readonly string[]): number {
	return others.reduce((most, other) => (other !== key && other.includes(key) ? Math.max(most, key.length / other.length) : most), 0);
}

/**
 * For each candidate: whether a handle agrees, how much of a host and of a handle it covers, the most that unrelated candidates have in each
 * of `COMPARED`, its place by mentions and by telling places, and its mentions in furniture against the most. The order is that of the columns.
 */
export function rivalsOf(candidates: readonly Candidate[]): number[][] {
	const hosts = candidates.filter((one) => at(one, PLACE_AT.host) + at(one, PLACE_AT.mail) > 0).map(({ key }) => key);
	const handles = candidates.filter((one) => at(one, PLACE_AT.handle) > 0).map(({ key }) => key);
	const byMentions = ranks(candidates.map(({ mentions }) => mentions.length));
	const byPlaces = ranks(candidates.map(placesOf));
	const furniture = candidates.map((one) => at(one, PLACE_AT.furniture));
	const most = Math.max(1, ...furniture);
	const compared = COMPARED.map((place) => candidates.filter((one) => at(one, place) > 0).toSorted((a, b) => at(b, place) - at(a, place)));
	const mentionsOf = new Map(candidates.map(({ key, mentions }) => [key, mentions.length]));
	const shortOf = candidates.map(({ key }) => shortForms(key));
	const wholes = mostByShort(candidates, shortOf);
	return candidates.map((one, i) => {
		const { key, mentions } = one;
		const shorts = (shortOf[i] ?? []).flatMap((form) => mentionsOf.get(form) ?? []);
		const isUnrelated = (other: Candidate) => !other.key.includes(key) && !key.includes(other.key);
		const strongest = compared.map((others, k) => {
			const top = others.find(isUnrelated);
			return top === undefined ? 0 : at(top, COMPARED[k] as number);
		});
		return [
			Number(handles.some((handle) => handle === key || (handle.includes(key) && key.length > handle.length / 2))),
			cover(key, hosts),
			cover(key, handles),
			...strongest.map(log),
			log(byMentions[i] as number),
			log(byPlaces[i] as number),
			(furniture[i] as number) / most,
			at(one, PLACE_AT.copyright) / mentions.length,
			Number(MEDIA_HOUSE.test(key)),
			(wholes.get(key) ?? 0) / mentions.length,
			shorts.length === 0 ? 0 : mentions.length / Math.max(...shorts),
		];
	});
}
