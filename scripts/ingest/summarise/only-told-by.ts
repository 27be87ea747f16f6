/** Facts that one language, or one outlet, tells alone: important sentences with no counterpart anywhere else. */
import { primary } from '../../../src/lib/language.ts';
import type { OnlyToldBy, Story } from '../document/story.ts';
import type { Article, Name } from '../document/types.ts';
import { datesIn } from '../text/date-mentions.ts';
import { SINCE } from '../text/date-words.ts';
import { notionsOf } from '../text/lexicon.ts';
import { quantitiesOf } from '../text/quantities.ts';
import { tokensOf } from '../text/tokens.ts';
import { type Alignment, logOdds } from './align.ts';
import { likeness } from './cognates.ts';
import type { Candidate } from './importance.ts';
import { byCodeUnits, nonEmpty, type StorySentence } from './sentences.ts';

/** At most this many facts of one language or outlet. */
const EACH = 2;
/** A sentence whose likest counterpart stays below these log odds has none. */
const NO_COUNTERPART = -2;
/** Only what can stand alone is worth the reader's time here. */
const STANDS_ALONE = 0.7;

/** What each thing adds to the importance of a sentence that nobody else has, up to three. */
const NEW = 0.2;
/** Counts up to a dozen are in every text. */
const SMALL = 12;

/** Two words this alike may be one name in two languages. */
const SAME_NAME = 0.6;

type Lone = { readonly sentence: StorySentence; readonly importance: number };

/**
 * `candidates` without those that are claims already; counterparts are looked for among all `sentences`, those of claims too. What is told alone must hold something that no other article of another language
 * (or outlet) has: an amount, a date or a name. Languages come before outlets; no sentence is shown twice.
 */
export function onlyToldByOf(
	story: Story,
	candidates: readonly Candidate[],
	sentences: readonly StorySentence[],
	alignment: Alignment,
): OnlyToldBy[] {
	const languages = new Set(story.articles.map(({ language }) => language.value));
	const sources = new Set(story.articles.flatMap(({ source }) => (source.value === null ? [] : [source.value])));
	const shown = new Set<StorySentence>();
	const found: OnlyToldBy[] = [];
	const collect = (by: OnlyToldBy['by'], who: string, isTheirs: (article: number) => boolean) => {
		const told = alone(story, candidates, sentences, alignment, isTheirs)
			.filter(({ sentence }) => !shown.has(sentence))
			.slice(0, EACH);
		for (const { sentence } of told) shown.add(sentence);
		const passages = nonEmpty(told.map(({ sentence }) => sentence.ref));
		if (passages !== null) found.push({ by, who, passages });
	};
	if (languages.size > 1) {
		for (const language of [...languages].toSorted(byCodeUnits)) {
			const mine = story.articles.filter((article) => article.language.value === language);
			const [only] = mine;
			const outlet = mine.length === 1 ? only?.source.value : null;
			collect(
				outlet == null ? 'language' : 'source',
				outlet ?? language,
				(article) => story.articles[article]?.language.value === language,
			);
		}
	}
	if (sources.size > 1) {
		const named = new Set(found.map(({ who }) => who));
		for (const source of [...sources].toSorted(byCodeUnits)) {
			if (!named.has(source)) collect('source', source, (article) => story.articles[article]?.source.value === source);
		}
	}
	return found;
}

function alone(
	story: Story,
	candidates: readonly Candidate[],
	sentences: readonly StorySentence[],
	alignment: Alignment,
	isTheirs: (article: number) => boolean,
): Lone[] {
	const others = story.articles.filter((_, i) => !isTheirs(i));
	if (others.length === 0) return [];
	const elsewhere = new Set(others.flatMap(figuresOfArticle));
	const names = new Set(others.flatMap((article) => article.names.map(({ key }) => key)));
	const words = new Set(others.flatMap(({ sentences, title }) => [title.value, ...sentences.map(({ text }) => text)].flatMap(wordsOf)));
	const seen = new Map<string, boolean>();
	const knows = (word: string) => {
		const found = seen.get(word) ?? isKnown(word, words);
		seen.set(word, found);
		return found;
	};
	const isNew = ({ key, name }: Name, { tongue }: StorySentence) =>
		!names.has(key) && !wordsOf(name).some((word) => knows(word) || notionsOf(word, tongue).length > 0);
	const theirs = sentences.filter(({ article }) => !isTheirs(article));
	return candidates
		.flatMap(({ fact, quotes, importance }): Lone[] => {
			const [quote] = quotes;
			if (quote === undefined || quote.worth < STANDS_ALONE || !fact.every(({ article }) => isTheirs(article))) return [];
			const { sentence } = quote;
			if (hasCounterpart(fact, alignment, theirs)) return [];
			const own = (story.articles[sentence.article]?.names ?? []).filter(
				(name) => sentence.text.includes(name.name) && isNew(name, sentence),
			).length;
			const values = figuresIn(sentence.text, sentence.language).filter((value) => !elsewhere.has(value)).length;
			return own + values === 0 ? [] : [{ sentence, importance: importance + NEW * Math.min(3, own + values) }];
		})
		.toSorted((a, b) => b.importance - a.importance || a.sentence.index - b.sentence.index);
}

const wordsOf = (text: string): string[] => tokensOf(text).flatMap(({ kind, fold }) => (kind === 'word' && fold.length > 2 ? [fold] : []));

/** The word itself, or one so like it that it may be the same name in another language. */
function isKnown(word: string, words: ReadonlySet<string>): boolean {
	if (words.has(word)) return true;
	for (const other of words) if (likeness(word, other) >= SAME_NAME) return true;
	return false;
}

/** What a sentence tells by figures: its amounts and its dates, but for what has gone on since one (`seit 2020`): that is no event. */
function figuresIn(text: string, language: string): string[] {
	const tongue = primary(language);
	const dated = datesIn(text, tongue, null).filter(({ start }) => !SINCE.has(tokensOf(text.slice(0, start)).at(-1)?.fold ?? ''));
	const amounts = quantitiesOf(text, tongue).filter(({ kind, value }) => kind !== 'count' || value > SMALL);
	return [...amounts.map(({ value }) => String(value)), ...dated.map(({ edtf }) => edtf)];
}

/** Read once an article: the same articles are asked for each language and each outlet. */
const known = new WeakMap<Article, readonly string[]>();

function figuresOfArticle(article: Article): readonly string[] {
	const found = known.get(article) ?? article.sentences.flatMap(({ text }) => figuresIn(text, article.language.value));
	known.set(article, found);
	return found;
}

/** Any sentence of others that may tell the same. */
function hasCounterpart(fact: Candidate['fact'], alignment: Alignment, others: readonly StorySentence[]): boolean {
	return fact.some(({ index }) =>
		others.some((other) => (logOdds(alignment, index, other.index) ?? Number.NEGATIVE_INFINITY) >= NO_COUNTERPART),
	);
}
