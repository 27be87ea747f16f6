/** Do the quotations beside a link stand where it leads: in the passage, else in the article, now or once, else anywhere on the site? */
import type { Passages, Verdict } from './verdict.ts';
import { foldWording, nearest, quotes, quotesTitle } from './wording.ts';

/** What is known of the place that a link leads to. */
export type Place = {
	/** Titles that the article or story has or had: a reference may set them in quotation marks. */
	readonly titles: readonly string[];
	/** Texts that the linked passage has or had; empty where the link names none. */
	readonly passage: readonly string[];
	/** Everything that can be cited at the place. */
	readonly passages: Passages;
	/** Where the words stood at the place in an earlier release, in notes; null: never. */
	readonly before: (quotation: string) => readonly string[] | null;
	/** Where else on the site the words stand, as a phrase; null: nowhere. */
	readonly elsewhere: (quotation: string) => string | null;
};

/** A share of common words from which the nearest wording is worth showing. */
const NEAR = 0.25;

/** The worst of what is found out about several quotations, with a note on each that does not stand. */
export function judgeQuotations(quotations: readonly string[], place: Place): Verdict {
	const verdicts = quotations.map((quotation) => judgeOne(quotation, place));
	const status = (['misquoted', 'changed'] as const).find((worst) => verdicts.some((verdict) => verdict.status === worst)) ?? 'ok';
	return { status, notes: verdicts.flatMap(({ notes }) => notes) };
}

function judgeOne(quotation: string, { titles, passage, passages, before, elsewhere }: Place): Verdict {
	const isTitle = titles.some((title) => quotesTitle(title, quotation));
	if (isTitle || passage.some((text) => quotes(text, quotation))) return { status: 'ok', notes: [] };
	const blocks = passages.filter(({ id }) => id.startsWith('p'));
	const whole = blocks.map(({ text }) => text).join('\n');
	if (quotes(whole, quotation)) {
		const at = blocks.find(({ text }) => quotes(text, quotation));
		if (passage.length === 0 || passage.some((text) => beginsIn(text, quotation))) return { status: 'ok', notes: [] };
		return {
			status: 'changed',
			notes: [`quoted, but not of the linked passage: “${quotation}”${at === undefined ? '' : ` stands at #${at.id}`}`],
		};
	}
	const stood = before(quotation);
	if (stood !== null) return { status: 'changed', notes: stood };
	const other = elsewhere(quotation);
	if (other !== null) return { status: 'misquoted', notes: [`not said here: “${quotation}”`, `these words stand in ${other}`] };
	const near = nearest(
		quotation,
		passages.filter(({ id }) => id.startsWith('s')),
	);
	const hint = near === null || near.share < NEAR ? [] : [`nearest wording (#${near.sentence.id}): ${near.sentence.text}`];
	return { status: 'misquoted', notes: [`not there: “${quotation}”`, ...hint] };
}

/** A quotation of several sentences or paragraphs rests on the one that it begins in, or on one that it holds whole. */
export function beginsIn(text: string, quotation: string): boolean {
	const opening = foldWording(quotation).split(' ').slice(0, 3).join(' ');
	return quotes(quotation, text) || ` ${foldWording(text)} `.includes(` ${opening} `);
}
