/** Reports that their outlet has taken back: who says so, and what was told before. What was taken back is no state of the event. */
import type { EarlierValue, Story } from '../document/story.ts';
import type { Article } from '../document/types.ts';
import { FIRST_PERSON } from '../text/openings.ts';
import { DEFINITE, DEMONSTRATIVE } from '../text/standing-words.ts';
import { tokensOf } from '../text/tokens.ts';
import type { Fact } from './facts.ts';
import { byTime, isBefore } from './report-time.ts';
import type { StorySentence } from './sentences.ts';
import { tellsWithdrawal } from './statement/withdrawing.ts';

export type Withdrawals = {
	/** Sentences of the reports that were taken back. */
	readonly withdrawn: ReadonlySet<StorySentence>;
	/** For each sentence that tells it, how the reports that were taken back opened, the oldest first. */
	readonly behind: ReadonlyMap<StorySentence, readonly EarlierValue[]>;
};

/** Sentences at the top of a report that tell what it is about. */
const OPENING = 3;

/** Only what a report of the story tells of an earlier one counts: its outlet is named, or it is the one that speaks (`our report`, `this article`). */
export function withdrawalsOf({ articles }: Story, sentences: readonly StorySentence[]): Withdrawals {
	const withdrawn = new Set<Article>();
	const behind = new Map<StorySentence, readonly EarlierValue[]>();
	for (const sentence of sentences) {
		const own = articles[sentence.article];
		if (own === undefined || sentence.order >= OPENING || !tellsWithdrawal(sentence.text, sentence.tongue)) continue;
		const taken = articles.filter((article) => isEarlier(article, own) && isOf(article, own, sentence));
		const opened = taken.flatMap((article): EarlierValue[] => {
			const first = sentences.find(({ ref, order }) => order === 0 && ref.article === article.id);
			if (first === undefined) return [];
			return [{ value: first.text, date: article.date.value ?? '', time: article.time, at: first.ref }];
		});
		for (const article of taken) withdrawn.add(article);
		if (opened.length > 0) behind.set(sentence, opened.toSorted(byTime));
	}
	// A report that tells of it is none of them, though its outlet took back others.
	const telling = new Set([...behind.keys()].map(({ ref }) => ref.article));
	const ids = new Set([...withdrawn].map(({ id }) => id)).difference(telling);
	return { withdrawn: new Set(sentences.filter(({ ref }) => ids.has(ref.article))), behind };
}

/** Reports that open with what was taken back: those themselves, and who repeats it. */
export function openWith({ withdrawn }: Withdrawals, facts: readonly Fact[]): ReadonlySet<string> {
	const taken = facts.filter((fact) => fact.some((sentence) => withdrawn.has(sentence)));
	return new Set(taken.flatMap((fact) => fact.flatMap(({ order, ref }) => (order === 0 ? [ref.article] : []))));
}

/** How many of the reports that do not tell of it open with what was taken back, 0 … 1. */
export function shareOf(opening: ReadonlySet<string>, { articles }: Story, { behind }: Withdrawals): number {
	const telling = new Set([...behind.keys()].map(({ ref }) => ref.article));
	return telling.size === 0 ? 0 : opening.size / Math.max(1, articles.length - telling.size);
}

/** Neither is known to be earlier where one has no date. */
function isEarlier({ date, time }: Article, other: Article): boolean {
	if (date.value === null || other.date.value === null) return false;
	return isBefore({ date: date.value, time }, { date: other.date.value, time: other.time });
}

function isOf({ outlets }: Article, own: Article, { text, tongue }: StorySentence): boolean {
	const words = tokensOf(text).map((token) => token.fold);
	if (
		outlets.some((outlet) => own.outlets.includes(outlet)) &&
		words.some((word) => FIRST_PERSON[tongue]?.includes(word) || DEMONSTRATIVE[tongue]?.has(word))
	)
		return true;
	const said = ` ${words.join(' ')} `;
	return outlets.some((outlet) => {
		const [first, ...rest] = tokensOf(outlet).map((token) => token.fold);
		const name = isArticle(first) && rest.length > 0 ? rest : [first, ...rest];
		return said.includes(` ${name.join(' ')} `);
	});
}

const isArticle = (word: string | undefined): boolean => Object.values(DEFINITE).some((set) => set.has(word ?? ''));
