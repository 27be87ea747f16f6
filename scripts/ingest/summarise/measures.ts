/** What reports give values of: each question with the kind of its value and the words that a value stands beside, by language. */
import type { Question } from '../document/story.ts';
import { listed } from '../languages/languages.ts';
import { numbersByTag } from '../languages/number-languages.ts';

type Words = Readonly<Record<string, readonly string[]>>;

export type Measure = {
	readonly question: Question;
	/** Of what kind the value is: people, an amount of money, a number with one of these units, years of a person or a sentence. */
	readonly kind: 'people' | 'money' | 'years' | 'things' | { readonly units: readonly string[] };
	/** Folded, by their beginnings; `=`: the whole word. */
	readonly words: Words;
};

const wordsOf = (question: Question): Words => numbersByTag(({ counts }) => listed(counts.measures[question], ' '));

/** Words for those who died, and for those who were hurt. */
export const DEAD = wordsOf('dead');
export const INJURED = wordsOf('injured');

export const MEASURES: readonly Measure[] = [
	{ question: 'dead', kind: 'people', words: DEAD },
	{ question: 'injured', kind: 'people', words: INJURED },
	{ question: 'missing', kind: 'people', words: wordsOf('missing') },
	{ question: 'arrested', kind: 'people', words: wordsOf('arrested') },
	{ question: 'evacuated', kind: 'people', words: wordsOf('evacuated') },
	{ question: 'rescued', kind: 'people', words: wordsOf('rescued') },
	{ question: 'infected', kind: 'people', words: wordsOf('infected') },
	{ question: 'participants', kind: 'people', words: wordsOf('participants') },
	{ question: 'jobs', kind: 'people', words: wordsOf('jobs') },
	{ question: 'magnitude', kind: 'things', words: wordsOf('magnitude') },
	{ question: 'depth', kind: { units: ['length'] }, words: wordsOf('depth') },
	{ question: 'wave', kind: { units: ['length'] }, words: wordsOf('wave') },
	{ question: 'wind', kind: { units: ['speed'] }, words: wordsOf('wind') },
	{ question: 'length', kind: { units: ['length'] }, words: wordsOf('length') },
	{ question: 'damage', kind: 'money', words: wordsOf('damage') },
	{ question: 'price', kind: 'money', words: wordsOf('price') },
	{ question: 'cost', kind: 'money', words: wordsOf('cost') },
	{ question: 'fine', kind: 'money', words: wordsOf('fine') },
	{ question: 'sentence', kind: 'years', words: wordsOf('sentence') },
	{ question: 'votesFor', kind: 'things', words: wordsOf('votesFor') },
];

/** Questions that a noun of people asks for by itself. */
export const BY_NOUN: ReadonlySet<Question> = new Set<Question>(['participants', 'jobs']);

export const QUESTIONS_OF_PEOPLE: ReadonlySet<Question> = new Set(
	MEASURES.filter(({ kind }) => kind === 'people').map(({ question }) => question),
);

/** Nouns of people in general, by beginnings: what is counted is nobody's part. */
export const PEOPLE: Words = numbersByTag(({ counts }) => listed(counts.people, ' '));

/** Words before a number that make it a part of another or come on top of it. */
export const PARTIAL: Words = numbersByTag(({ counts }) => listed(counts.partial, ' '));
