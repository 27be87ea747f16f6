/** What stands above the title of an article: who issues it, which issue it is, its day. */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { issueHints, numbersIssue } from '../issue-line.ts';
import type { PdfBlock } from './pdf-blocks.ts';

/** Short lines between the name of a paper and its first title: the day with number and price, a motto, an address. */
const MOST_BELOW_NAME = 3;
const SHORT = 90;

/** The name of a paper over its first page, set as large as a title, with the line of its issue below; none where that line has no number and no price. */
export function nameplate(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
	const [name] = blocks;
	if (name?.kind !== 'heading' || !name.opensPage) return [];
	const title = blocks.findIndex(({ kind }, i) => i > 0 && kind === 'heading');
	const below = blocks.slice(1, Math.max(1, title));
	const isPlate = below.length <= MOST_BELOW_NAME && below.every(({ text }) => text.length <= SHORT);
	return isPlate && below.some(({ text }) => numbersIssue(text)) ? [name, ...below] : [];
}

/** What the lines above a title say; of a nameplate the first is the name. */
export function headHints(above: readonly PdfBlock[], isPlate: boolean): Hint[] {
	if (!isPlate) return above.flatMap(({ text }, i) => hintsOfLine(text, i));
	const [name, ...below] = above.map(({ text }) => text);
	const issue = below.flatMap((text) => issueHints(text, 'letterhead')).filter(({ field }) => field !== 'source');
	return name === undefined ? [] : [hintOf('source', name, 'letterhead'), ...issue];
}

/** A line with a day names an issue; the first line of a letterhead is a name if it has no figures. */
function hintsOfLine(text: string, i: number): Hint[] {
	const issue = issueHints(text, 'letterhead');
	return issue.length === 0 && i === 0 && text.length <= 60 && !/\d/.test(text) && /\p{L}{3}/u.test(text)
		? [hintOf('source', text, 'letterhead')]
		: issue;
}

/** The issue that stands over a page holds for every article on it that names neither an outlet nor a day of its own. */
export function withHeadOfPage<
	Article extends {
		readonly page: number;
		readonly head: readonly Hint[];
		readonly hints: readonly Hint[];
		readonly fallback: readonly Hint[];
	},
>(articles: readonly Article[]): Article[] {
	const says = (hints: readonly Hint[], ...fields: readonly Hint['field'][]) =>
		fields.map((field) => hints.some((hint) => hint.field === field));
	let over: Article | null = null;
	return articles.map((article) => {
		if (says(article.head, 'source', 'date').every(Boolean)) over = article;
		const own = [...article.hints, ...article.fallback];
		if (over === null || over.page !== article.page || says(own, 'source', 'date').some(Boolean)) return article;
		return { ...article, fallback: [...article.fallback, ...over.head] };
	});
}
