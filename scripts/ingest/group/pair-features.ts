/** What two articles have in common, as numbers; `models/same-event/weights.json` says what each counts for. */
import { daysBetween } from '../text/day-interval.ts';
import { covered, inText, opened, rareShared } from './overlap.ts';
import type { Profile } from './profile.ts';
import { alikeInSound } from './sound.ts';
import { cosine, cosineOf, dot, shared } from './sparse.ts';
import { within } from './within-language.ts';

export const PAIR_FEATURES = [
	'words',
	'opening',
	'names',
	'openingNames',
	'common',
	'numbers',
	'openingInText',
	'textInOpening',
	'places',
	'placesDiffer',
	'daysApart',
	'daysApartLog',
	'grams',
	'namesShared',
	'shorterLength',
	'notions',
	'sound',
	'weekdays',
	'namesCounted',
	'numbersShared',
	'numbersCovered',
	'gramsCovered',
	'namesCovered',
	'notionsShared',
	'daysNamedAgree',
	'daysNamedDiffer',
	'yearsNamedDiffer',
	'yearsNamedAgree',
	'figuresAgree',
	'figuresDiffer',
	'notionsCovered',
	'lengthsDiffer',
	'nearAndShort',
	'nearAndLong',
	'meaning',
	'meaningCovered',
	'meaningShared',
	'openingMeaning',
	'openingMeaningInText',
	'textMeaningInOpening',
	'titles',
	'titleInText',
	'textInTitle',
	'openingNamesInText',
	'textInOpeningNames',
	'datesKnown',
	'rarestName',
	'rareNames',
	'rareWords',
	'wordsCovered',
	'longerLength',
] as const;
export type PairFeature = (typeof PAIR_FEATURES)[number];

/** Days after which a further day makes no difference. */
const FAR = 10;
/** Reports of the same event appear within so many days. */
const NEAR = 3;
const EXACT = 3;
/** Words from which the words of two texts tell by themselves whether they are of one event. */
const LONG = 100;
const MANY_NAMES = 10;
/** Weights (word-ranks.ts, times how often in the text) from which a name, and a word, is rare. */
const RARE_NAME = 3.5;
const RARE_WORD = 4.5;
const ALIKE = 0.7;

/** In the order of PAIR_FEATURES. Words, their openings and what happened are compared within a language only. */
export function pairFeatures(a: Profile, b: Profile): number[] {
	const same = a.language === b.language;
	const inA = same ? opened(b.opening, a.words) : 0;
	const inB = same ? opened(a.opening, b.words) : 0;
	const places = cosine(a.places, b.places, 1);
	const atMost = a.daysAtMost === null || b.daysAtMost === null ? 0 : daysBetween(a.daysAtMost, b.daysAtMost);
	const gap = a.days === null || b.days === null ? atMost : daysBetween(a.days, b.days);
	const known = (a.days !== null && b.days !== null) || atMost > 0;
	// Without a day two briefs of one war have the names of it in common, and little else.
	const isEnough = known || Math.min(a.wordCount, b.wordCount) >= LONG;
	const [one, other] = same && isEnough ? [within(a), within(b)] : [a, b];
	const names = shared(one.names, other.names);
	const numbers = shared(a.numbers, b.numbers).sum;
	const namesProduct = dot(one.names, other.names);
	const gramsProduct = dot(a.grams, b.grams);
	const notionsProduct = dot(a.notions, b.notions);
	const notions = Math.max(cosineOf(notionsProduct, a.notions, b.notions, 20), cosine(a.english, b.english, 20));
	const days = common(a.daysNamed, b.daysNamed);
	const years = common(a.yearsNamed, b.yearsNamed);
	const figures = [...a.figures].flatMap(([id, value]) => (b.figures.has(id) ? [b.figures.get(id) === value] : []));
	const shorter = Math.min(a.wordCount, b.wordCount);
	const short = Math.min(1, Math.max(0, (80 - shorter) / 40));
	const near = known && gap <= NEAR && isExact(a) && isExact(b) ? 1 : 0;
	const meaning = dot(one.english, other.english);
	const [meaningA, meaningB] = [inText(one.openingEnglish, other.english), inText(other.openingEnglish, one.english)];
	const [titleA, titleB] = same ? [inText(a.title, b.words), inText(b.title, a.words)] : [0, 0];
	const [namesA, namesB] = [inText(one.openingNames, other.names), inText(other.openingNames, one.names)];
	const rareNames = rareShared(one.names, other.names, RARE_NAME);
	return [
		same ? cosine(a.words, b.words, 20) : 0,
		same ? cosine(a.opening, b.opening, 20) : 0,
		cosineOf(namesProduct, one.names, other.names, 30),
		cosine(one.openingNames, other.openingNames, 20),
		same ? cosine(a.common, b.common, 20) : 0,
		cosine(a.numbers, b.numbers, 10),
		Math.max(inA, inB),
		Math.min(inA, inB),
		places,
		places === 0 && a.places.ids.length > 0 && b.places.ids.length > 0 ? 1 : 0,
		Math.min(gap, FAR),
		Math.log1p(gap),
		cosineOf(gramsProduct, a.grams, b.grams, 100),
		Math.log1p(names.sum),
		Math.log(shorter + 1),
		notions,
		same ? 0 : soundsShared(a, b),
		a.weekdays === 0 || b.weekdays === 0 ? 0 : (a.weekdays & b.weekdays) === 0 ? -1 : 1,
		Math.min(names.count, MANY_NAMES),
		Math.log1p(numbers),
		numbers / (Math.min(a.numbers.total, b.numbers.total) + 4),
		covered(gramsProduct, a.grams, b.grams, 100),
		covered(namesProduct, one.names, other.names, 30),
		Math.log1p(shared(a.notions, b.notions).sum),
		Math.min(3, days),
		a.daysNamed.size > 0 && b.daysNamed.size > 0 && days === 0 ? 1 : 0,
		a.yearsNamed.size > 0 && b.yearsNamed.size > 0 && years === 0 ? 1 : 0,
		Math.min(3, years),
		Math.min(4, figures.filter((agree) => agree).length),
		Math.min(4, figures.filter((agree) => !agree).length),
		covered(notionsProduct, a.notions, b.notions, 20),
		Math.abs(Math.log((a.wordCount + 5) / (b.wordCount + 5))),
		near * short,
		near * (1 - short),
		cosineOf(meaning, one.english, other.english, 20),
		covered(meaning, one.english, other.english, 20),
		Math.log1p(shared(one.english, other.english).sum),
		cosine(one.openingEnglish, other.openingEnglish, 20),
		Math.max(meaningA, meaningB),
		Math.min(meaningA, meaningB),
		same ? cosine(a.title, b.title, 10) : 0,
		Math.max(titleA, titleB),
		Math.min(titleA, titleB),
		Math.max(namesA, namesB),
		Math.min(namesA, namesB),
		known ? 1 : 0,
		rareNames.most,
		Math.min(MANY_NAMES, rareNames.count),
		same ? Math.min(MANY_NAMES, rareShared(a.words, b.words, RARE_WORD).count) : 0,
		same ? covered(dot(a.words, b.words), a.words, b.words, 20) : 0,
		Math.log(Math.max(a.wordCount, b.wordCount) + 1),
	];
}

/** Dated to the day or nearly: a month is no proof. */
const isExact = ({ days }: Profile) => days !== null && days.last - days.first < EXACT;

function common<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
	let count = 0;
	for (const value of a) if (b.has(value)) count++;
	return count;
}

/** Names of one text that sound like one of the other, as a share of both. */
function soundsShared(a: Profile, b: Profile): number {
	let sum = 0;
	for (const one of a.sounds) {
		let best = 0;
		for (const other of b.sounds) best = Math.max(best, alikeInSound(one, other));
		if (best >= ALIKE) sum += best * one.weight;
	}
	const total = (profile: Profile) => profile.sounds.reduce((all, { weight }) => all + weight, 0);
	return sum === 0 ? 0 : sum / (Math.sqrt(total(a) * total(b)) + 6);
}
