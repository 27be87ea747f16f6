/**
 * How many of those who say something are independent: beside copies (`voices.ts`), reports that credit the same agency or outlet are one voice with
 * each other and with that outlet's own. Whose outlet is not known, may be anybody: it is a voice, but none that can be called independent.
 */
import type { Origin, Story, Voices } from '../document/story.ts';
import type { Article } from '../document/types.ts';
import { creditOf } from '../text/credits.ts';
import { outletsIn } from '../text/outlets.ts';
import type { StorySentence } from './sentences.ts';
import { isOneWording } from './wording.ts';

/** What ties reports together: the number of their text's voice, the outlets behind them. */
type Ties = ReadonlySet<string>;
const NONE: Ties = new Set();
const IS_NUMBER = /^\d+$/;

/** A report leans as a whole on whom its first sentences credit. */
const OPENING = 2;
/** UTF-16 code units between an outlet and the word that credits it. */
const NEAR = 25;
/** Share of the titles that name an outlet which the story is about, and of the openings that credit the one from which it comes: who credits that one anywhere, leans on it. */
const HALF = 0.5;

/** `Berlin (dpa) – …`, `… (Reuters)`: what an agency's report begins and ends with. */
const BEGINS = /^[^\n()]{0,45}\(([^()\n]{2,40})\)/u;
const ENDS = /\(([^()\n]{2,40})\)\s{0,2}$/u;

/** For each sentence of the story what ties it to others. `texts`: for each article the number of its text's voice. */
export function tiesOf(story: Story, sentences: readonly StorySentence[], texts: readonly number[]): Ties[] {
	const subjects = subjectsOf(story);
	const credited = sentences.map((sentence) => creditsIn(sentence.text, story.articles[sentence.article], subjects));
	const openings = story.articles.map(
		(_, index) => new Set(sentences.flatMap((one, i) => (one.article === index && one.order < OPENING ? [...(credited[i] ?? NONE)] : []))),
	);
	const origins = namedByHalf(openings);
	const ofArticles = story.articles.map((article, index) => {
		const leansOn = article.cites.map(({ value }) => value).filter((name) => origins.has(name));
		return new Set([`${texts[index]}`, ...ownersOf(article), ...(openings[index] ?? NONE), ...leansOn]);
	});
	return sentences.map(({ article }, i) => (ofArticles[article] ?? NONE).union(credited[i] ?? NONE));
}

/** The outlet from which the reports of several outlets have it: half of them or more open with its credit, carry it in byline or brackets or are its own, and not all are. Null: there is none. */
function originOf({ articles }: Story, sentences: readonly StorySentence[], ties: readonly Ties[]): string | null {
	const outlets = articles.map(({ source }) => source.value);
	if (new Set(outlets).size < 2) return null;
	const named = articles.map((_, index) => ties[sentences.findIndex(({ article }) => article === index)] ?? NONE);
	const isOrigin = (name: string) => !IS_NUMBER.test(name) && outlets.some((outlet, i) => outlet !== name && named[i]?.has(name));
	const times = (name: string) => named.filter((names) => names.has(name)).length;
	return [...namedByHalf(named)].filter(isOrigin).toSorted((a, b) => times(b) - times(a) || (a < b ? -1 : 1))[0] ?? null;
}

/** How many voices say what these sentences say. */
export function voicesAmong(story: Story, sentences: readonly StorySentence[], ties: readonly Ties[]): Voices {
	const groups: StorySentence[][] = [];
	const isTied = (a: StorySentence, b: StorySentence) =>
		!(ties[a.index] ?? NONE).isDisjointFrom(ties[b.index] ?? NONE) || isOneWording(a.text, b.text);
	for (const sentence of sentences) {
		const same = groups.filter((group) => group.some((other) => isTied(sentence, other)));
		for (const group of same) groups.splice(groups.indexOf(group), 1);
		groups.push([sentence, ...same.flat()]);
	}
	const isKnown = ({ article }: StorySentence) => story.articles[article]?.source.value != null;
	return { voices: groups.length, independent: groups.filter((group) => group.some(isKnown)).length };
}

/** How many voices tell the story: of each report what it opens with; and on whom they lean where that is one voice. */
export function voicesOfStory(story: Story, sentences: readonly StorySentence[], ties: readonly Ties[]): Voices & Origin {
	const voices = voicesAmong(
		story,
		sentences.filter(({ order }) => order < OPENING),
		ties,
	);
	return { ...voices, origin: voices.voices > 1 ? null : originOf(story, sentences, ties) };
}

/** Outlets whose report it is: its source, and the agencies of its byline and of the brackets at its beginning and end. */
function ownersOf({ source, byline, sentences }: Article): string[] {
	const brackets = [BEGINS.exec(sentences[0]?.text ?? '')?.[1], ENDS.exec(sentences.at(-1)?.text ?? '')?.[1]];
	const agencies = [byline.value, ...brackets].flatMap((text) =>
		outletsIn((text ?? '').replace(/[-–/]/gu, ' ')).flatMap(({ outlet }) => (outlet.agency ? [outlet.name] : [])),
	);
	return source.value === null ? agencies : [source.value, ...agencies];
}

function creditsIn(text: string, article: Article | undefined, subjects: ReadonlySet<string>): Set<string> {
	const cited = (article?.cites ?? []).map(({ value }) => value).filter((name) => !subjects.has(name));
	if (cited.length === 0) return new Set();
	const credited = outletsIn(text, cited).filter((mention) => creditOf(text, mention, NEAR) !== null);
	return new Set(credited.map(({ outlet }) => outlet.name).filter((name) => cited.includes(name)));
}

/** Outlets that many titles speak of: what they say of themselves is credited to them by all. A title may also credit: `Reuters: …`, `… – Reuters`. */
function subjectsOf({ articles }: Story): ReadonlySet<string> {
	const named = articles.map(({ title: { value: title } }) =>
		outletsIn(title).flatMap(({ outlet, start, end }) =>
			(start === 0 && title.startsWith(':', end)) || end === title.length ? [] : [outlet.name],
		),
	);
	return namedByHalf(named.map((names) => new Set(names)));
}

/** What at least half of the reports name, and more than one. */
function namedByHalf(reports: readonly ReadonlySet<string>[]): ReadonlySet<string> {
	const all = reports.flatMap((names) => [...names]);
	const times = (name: string) => all.filter((other) => other === name).length;
	return new Set(all.filter((name) => times(name) >= Math.max(2, HALF * reports.length)));
}
