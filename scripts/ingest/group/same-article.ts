/** The same article held in several forms: the best value of each field, and what speaks for a fault of a capture. */
import { evidence, OTHER_COPY } from '../document/detected.ts';
import { extended } from '../document/lazy.ts';
import type { Note } from '../document/notes.ts';
import type { Described } from '../document/passages.ts';
import type { Description, Detected, NonEmpty } from '../document/types.ts';
import { plainWords } from '../text/unaccented.ts';

type Copy = Pick<Described, 'description'> & { readonly name: string };

const plain = (text: string | null | undefined) => plainWords(text ?? '');
/** An address without its protocol, `www.`, what counts visits, and its mark. */
const bareUrl = (url: string) =>
	url
		.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '')
		.replace(/#.*$/, '')
		.replace(/[?&](?:utm_[^&]*|fbclid=[^&]*|gclid=[^&]*|ref=[^&]*)/g, '')
		.replace(/\/(?:index\.html?)?$/, '');
const hostOf = (url: string) => bareUrl(url).split('/', 1)[0] ?? '';

const agree = (a: string | null | undefined, b: string | null | undefined) => a == null || b == null || plain(a) === plain(b);

/** Two copies of one text: are they one article of one outlet, and not what two outlets carried? */
function isSameArticle({ description: a }: Copy, { description: b }: Copy): boolean {
	const [first, second] = [a.provenance.documentId?.value, b.provenance.documentId?.value];
	if (first !== undefined && second !== undefined) return first === second;
	if (a.url.value !== null && b.url.value !== null) return bareUrl(a.url.value) === bareUrl(b.url.value);
	return (
		agree(a.source.value, b.source.value) &&
		agree(a.date.value, b.date.value) &&
		(plain(a.title.value) === plain(b.title.value) || isMade(a) || isMade(b))
	);
}

const isMade = ({ title }: Description) => title.evidence.some(({ rule }) => rule === 'title-made');

/** A value of another copy stands in another text: its evidence keeps its words and loses its place. */
const elsewhere = <T>(value: Detected<T>): Detected<T> => ({ ...value, evidence: value.evidence.map((one) => ({ ...one, span: null })) });

/** The leader's value, unless a person set another copy's, or it is unknown or uncertain and another copy's is surer. */
function best<T>(leader: Detected<T>, others: readonly Detected<T>[]): Detected<T> {
	const set = others.find(({ by }) => by === 'person');
	if (leader.by === 'person') return leader;
	if (set !== undefined) return elsewhere(set);
	if (leader.value !== null && leader.level !== 'uncertain') return leader;
	const known = others.filter(({ value }) => value !== null);
	const [surest] = known.toSorted((a, b) => b.confidence - a.confidence);
	return surest !== undefined && (leader.value === null || surest.confidence > leader.confidence) ? elsewhere(surest) : leader;
}

/** What another copy says of itself, for fields of which the leader says nothing. The digest of its bytes is its own; when it was made, is said with its name. */
function lentProvenance({ name, description }: Copy) {
	const { seedDigest: _, ...lent } = description.provenance;
	return Object.entries(lent).map(([key, value]) => {
		const { evidence: found, ...rest } = elsewhere(value);
		return [key, { ...rest, evidence: key === 'captured' ? [...found, evidence(OTHER_COPY, name)] : found }] as const;
	});
}

/** The description of a group of copies: that of its leader, completed by the other forms of the same article. */
export function bestValues([leader, ...rest]: NonEmpty<Copy>): Description {
	const copies = rest.filter((copy) => isSameArticle(leader, copy));
	const others = copies.map(({ description }) => description);
	const { description } = leader;
	if (others.length === 0) return description;
	const field = <K extends 'date' | 'source' | 'byline' | 'url' | 'archive'>(key: K) =>
		best(
			description[key],
			others.map((other) => other[key]),
		);
	const date = field('date');
	const titled = isMade(description) ? others.find((other) => !isMade(other)) : undefined;
	// Of two that give a field the later of this list counts: the leader's own, then the nearest in rank.
	const provenance: Description['provenance'] = Object.fromEntries([
		...copies.toReversed().flatMap(lentProvenance),
		...Object.entries(description.provenance),
	]);
	return extended(description, {
		title: titled === undefined ? description.title : elsewhere(titled.title),
		date,
		time: date === description.date ? description.time : (others.find((other) => other.date.value === date.value)?.time ?? null),
		source: field('source'),
		byline: field('byline'),
		url: field('url'),
		archive: field('archive'),
		provenance,
	});
}

/** One text under two titles, two addresses or two dates of one outlet: likely a capture that went wrong. What two outlets carried is none. */
export function faultsOf([leader, ...rest]: NonEmpty<Copy>): Note[] {
	const mine = leader.description;
	return rest.flatMap(({ name, description }): Note[] => {
		const [here, there] = [mine.url.value, description.url.value];
		const oneOutlet = here !== null && there !== null ? hostOf(here) === hostOf(there) : agree(mine.source.value, description.source.value);
		if (!oneOutlet) return [];
		const titles = !isMade(mine) && !isMade(description) && unlike(mine.title.value, description.title.value);
		const addresses = here !== null && there !== null && bareUrl(here) !== bareUrl(there);
		const [day, otherDay] = [mine.date.value, description.date.value];
		const dates = day !== null && otherDay !== null && !day.startsWith(otherDay) && !otherDay.startsWith(day);
		return [
			...(dates ? [{ kind: 'other-date' as const, seed: name, detail: otherDay }] : []),
			...(titles ? [{ kind: 'other-title' as const, seed: name, detail: description.title.value }] : []),
			...(addresses ? [{ kind: 'other-address' as const, seed: name, detail: there }] : []),
		];
	});
}

/** Titles that share fewer than half of their words. */
function unlike(a: string, b: string): boolean {
	const [mine, theirs] = [new Set(plain(a).split(' ')), new Set(plain(b).split(' '))];
	const shared = [...mine].filter((word) => theirs.has(word)).length;
	return shared * 2 < Math.min(mine.size, theirs.size);
}
