/**
 * How old somebody is, where reports differ: `Ada Winther, 31,`, `Ada Winther (32)`, `the 32-year-old docker Ada Winther`. A person is known by the
 * full name; a sentence that names a year before the story's tells an earlier age.
 */
import type { Comparison, Story } from '../document/story.ts';
import { wordsOfAll } from '../languages/languages.ts';
import { fold, type Token, tokensOf } from '../text/tokens.ts';
import { surnameOf } from './full-names.ts';
import { nonEmpty, type StorySentence } from './sentences.ts';

type Age = { readonly sentence: StorySentence; readonly years: number; readonly quote: string };

const YEARS = wordsOfAll(({ besideNumbers }) => besideNumbers.years);
const OLDEST = 115;
/** Ages that differ by more are of two people. */
const MOST_APART = 5;
const BEHIND = /^(?:, (\d{1,3})(?: (\p{L}+))?(?=[,.;)])| \((\d{1,3})(?: (\p{L}+))?\))/u;
const BEFORE = /(?<![\d.,])(\d{1,3}) ?[-–] ?\p{L}+(?: ?[-–] ?\p{L}+)? (?:\p{Ll}+ ){0,2}$/u;
const YEAR = /(?<!\d)(?:1[89]|20)\d\d(?!\d)/gu;
/** UTF-16 code units before a name in which an age stands. */
const NEAR = 60;
const MOST = 2;

/** A row a person. `year`: in which the story plays; `voices`: of the articles. */
export function agesOf(story: Story, sentences: readonly StorySentence[], voices: readonly number[], year: number | null): Comparison[] {
	const people = story.articles.flatMap(({ names }) => names.filter(({ kind, name }) => kind === 'person' && / /.test(name)));
	const bySurname = Map.groupBy(people, ({ name }) => surnameOf(fold(name)));
	const dateOf = ({ sentence }: Age) => story.articles[sentence.article]?.date.value ?? '~';
	return [...bySurname]
		.flatMap(([surname, list]): Comparison[] => {
			// Two people of one surname: nobody knows which is meant.
			const given = new Set(list.map(({ name }) => fold(name).split(' ')[0]));
			if (given.size !== 1) return [];
			const ages = sentences.flatMap((sentence) => (isOfThePast(sentence, year) ? [] : agesIn(sentence, surname)));
			const answers = [...Map.groupBy(ages, ({ sentence }) => sentence.article).values()].flatMap((own) =>
				new Set(own.map(({ years }) => years)).size === 1 ? own.slice(0, 1) : [],
			);
			const all = answers.map(({ years }) => years);
			if (new Set(all).size < 2 || Math.max(...all) - Math.min(...all) > MOST_APART) return [];
			if (new Set(answers.map(({ sentence }) => voices[sentence.article])).size < 2) return [];
			const sorted = answers.toSorted((a, b) =>
				dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a.sentence.index - b.sentence.index,
			);
			const rows = nonEmpty(sorted.map(({ quote, sentence }) => ({ value: quote, at: sentence.ref })));
			const [first] = sorted;
			if (rows === null || first === undefined) return [];
			return [{ question: 'age', counted: { text: list[0]?.name ?? surname, language: first.sentence.language }, answers: rows }];
		})
		.slice(0, MOST);
}

const isOfThePast = ({ text }: StorySentence, year: number | null): boolean =>
	year !== null && [...text.matchAll(YEAR)].some(([named]) => Number(named) < year);

function agesIn(sentence: StorySentence, surname: string): Age[] {
	const { text } = sentence;
	const tokens = tokensOf(text);
	return tokens.flatMap((token, i): Age[] => {
		if (token.fold !== surname || !/^\p{Lu}/u.test(token.text)) return [];
		const behind = BEHIND.exec(text.slice(token.end));
		const unit = behind?.[2] ?? behind?.[4];
		if (behind !== null && (unit === undefined || YEARS.has(fold(unit)))) return aged(sentence, behind[1] ?? behind[3]);
		const start = tokens[firstOfName(tokens, i)]?.start ?? token.start;
		return aged(sentence, BEFORE.exec(text.slice(Math.max(0, start - NEAR), start))?.[1]);
	});
}

function aged(sentence: StorySentence, written: string | undefined): Age[] {
	const years = Number(written);
	return written === undefined || years < 1 || years > OLDEST ? [] : [{ sentence, years, quote: written }];
}

/** The first of the large words that a surname closes: `Englishman Robert Buckley`. */
function firstOfName(tokens: readonly Token[], at: number): number {
	let first = at;
	while (/^\p{Lu}/u.test(tokens[first - 1]?.text ?? '')) first--;
	return first;
}
