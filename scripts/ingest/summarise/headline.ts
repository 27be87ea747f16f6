/** The headline: the title that agrees with the newest state and of which the other reports open with most, and the best one per language. */

import { primary } from '../../../src/lib/language.ts';
import type { Story, Summary } from '../document/story.ts';
import type { Article } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { numbersOf } from '../text/numbers.ts';
import { LONGEST } from '../text/opening-headline.ts';
import { isRepeated } from '../text/said-once.ts';
import { tokensOf } from '../text/tokens.ts';
import { speaksOfSome } from './generic-nouns.ts';
import { isSentenceOnly, textOf } from './headline-text.ts';
import { leans } from './leaning.ts';
import type { NewestState } from './newest.ts';
import { isNotice } from './notices.ts';
import { pointsAtUnnamed } from './pointing.ts';
import { sharesOf } from './statement/pair-values.ts';
import { type Reading, readSentence } from './statement/reading.ts';
import { withoutLabel } from './title-label.ts';

/** Reports, and sentences at the top of each, in which the words of a title are looked for. */
const OTHERS = 12;
const OPENING = 3;

/** A title has so little in common with each other report, and a whole first sentence so many times more. */
const STRANGE = 0.85;
const MORE = 1.2;

type Headline = Summary['headline'];

/** A title that is a sentence of the text, and leans on one that is not there or speaks of somebody as known: `The news comes as its owner …`. */
function isLeaning({ title, language }: Article): boolean {
	const tongue = primary(language.value);
	const text = title.value;
	if (!isSentence(text)) return false;
	const tokens = tokensOf(text);
	return leans(text, tokens, tongue) || pointsAtUnnamed(text, tokens, tongue) || speaksOfSome({ text, tongue });
}

const isSentence = (title: string): boolean => /[.…]$/u.test(title);

/** Gives a value that a newer report has overtaken, or was taken back (2), says nothing of it (1), gives the newest (0). */
function stateOf({ id, title, language }: Article, states: readonly NewestState[], withdrawn: ReadonlySet<string>): number {
	if (withdrawn.has(id)) return 2;
	const tongue = primary(language.value);
	const numbers = numbersOf(tokensOf(title.value), tongue).map(({ value }) => value);
	const worst = states.map(({ newest, earlier }) => {
		if (numbers.includes(newest.value.amount)) return 0;
		return earlier.some(({ value }) => numbers.includes(value.amount)) ? 2 : 1;
	});
	return worst.includes(2) ? 2 : worst.includes(0) || worst.length === 0 ? 0 : 1;
}

type Read = { readonly article: string; readonly reading: Reading; readonly opening: Reading };

/** How much the others open with of what a title says, and how much it says of what their titles do: what is told by one alone or says little heads nothing. */
function centralOf(title: Read, others: readonly Read[]): number {
	return others
		.filter(({ article }) => article !== title.article)
		.reduce((sum, { reading, opening }) => sum + sharesOf(title.reading, opening).all + sharesOf(reading, title.reading).all, 0);
}

const openingOf = ({ title, sentences }: Article): string =>
	[title.value, ...sentences.slice(0, OPENING).map(({ text }) => text)].join('\n');

/** What is known of the first sentences, of which titles were made. */
type Openings = {
	/** It takes nothing for known. */
	readonly stands: (article: Article) => boolean;
	/** It as it is quoted. */
	readonly shown: (article: Article) => string;
	/** What of it is a headline that only the story tells from it. */
	readonly ranIn: (article: Article) => number;
	readonly withoutDeck: (headline: string, tongue: string) => string;
	/** The report whose first sentence leads under a title that the others do not tell; null where none does. */
	readonly leading: string | null;
};

/** `withdrawn`: articles that open with what was taken back. Titles that stand in the text come before made ones; among equals the newest state, then the more central, then the order of the articles. */
export function headlinesOf(
	story: Story,
	states: readonly NewestState[],
	withdrawn: ReadonlySet<string>,
	{ stands, shown, ranIn, withoutDeck, leading }: Openings,
): { headline: Headline; headlines: Headline[]; isStrange: boolean } {
	const told = (article: Article) => ({
		ranIn: ranIn(article),
		names: story.articles.flatMap((one) => (one === article ? [] : one.names.map(({ name }) => name))),
	});
	const texts = new Map(
		story.articles.map((article) => {
			const text = withoutLabel(textOf(article, shown(article), told(article)));
			return [article.id, withoutDeck(text, primary(article.language.value))];
		}),
	);
	const sentenceOnly = new Set(story.articles.filter((article) => isSentenceOnly(article, told(article))));
	const titles = story.articles.map((article) => ({
		text: texts.get(article.id) ?? article.title.value,
		language: article.language.value,
		article: article.id,
		made: sentenceOnly.has(article),
		notice: isNotice(article.title.value) || isNotice(texts.get(article.id) ?? ''),
		leaning: sentenceOnly.has(article) ? !stands(article) : isLeaning(article),
		repeated: isRepeated(texts.get(article.id) ?? ''),
		// What ends before its sentence does, tells less than a whole one.
		cut: (texts.get(article.id) ?? '').endsWith('…'),
		state: stateOf(article, states, withdrawn),
		reading: readSentence(texts.get(article.id) ?? article.title.value, article.language.value),
		opening: readSentence(openingOf(article), article.language.value),
	}));
	const measured = titles.map((title, index) => ({ ...title, central: centralOf(title, titles.slice(0, OTHERS)), index }));
	// Where most reports have no title, one that they do not tell as they tell a whole sentence of theirs.
	const isOneLanguage = new Set(titles.map(({ language }) => primary(language))).size === 1;
	const isUntitled = isOneLanguage && 2 * titles.filter(({ made }) => !made).length < titles.length;
	const whole = measured.filter((one) => one.made && !one.leaning && !one.notice && !one.cut && one.state < 2);
	const most = Math.max(0, ...whole.map(({ central }) => central));
	const isStrange = ({ made, central }: (typeof measured)[number]) =>
		isUntitled && !made && central < STRANGE * (Math.min(titles.length, OTHERS) - 1) && MORE * central < most;
	const leads = ({ article, made, cut }: (typeof measured)[number]) => made && !cut && article === leading;
	const isBehind = (one: (typeof measured)[number]) => leading !== null && isStrange(one);
	const ranked = measured.toSorted(
		(a, b) =>
			Number(a.state === 2) - Number(b.state === 2) ||
			Number(a.notice) - Number(b.notice) ||
			Number(a.leaning) - Number(b.leaning) ||
			Number(leads(b)) - Number(leads(a)) ||
			Number(a.made || isBehind(a)) - Number(b.made || isBehind(b)) ||
			Number(isBehind(a)) - Number(isBehind(b)) ||
			Number(a.repeated) - Number(b.repeated) ||
			Number(a.cut) - Number(b.cut) ||
			Number(a.text.length > LONGEST) - Number(b.text.length > LONGEST) ||
			a.state - b.state ||
			b.central - a.central ||
			a.index - b.index,
	);
	const [headline] = ranked;
	if (headline === undefined) throw new Error('A story has at least one article');
	const best = new Map<string, (typeof ranked)[number]>();
	for (const title of ranked) {
		const isFit = title.state < 2 && !title.notice && !title.leaning;
		if (!best.has(title.language) && (isFit || title === headline)) best.set(title.language, title);
	}
	const plain = ({ text, language, article }: (typeof ranked)[number]): Headline => ({ text, language, article });
	const headlines = [...best.values()].map(plain).toSorted((a, b) => byCodeUnit(a.language, b.language));
	return { headline: plain(headline), headlines, isStrange: isStrange(headline) };
}
