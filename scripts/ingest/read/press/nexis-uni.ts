/**
 * Nexis Uni and Lexis+, as text: the list of the export, then of each document the title, the source, the date, the line of copyright, labels,
 * `Body` on a line of its own, the text, `Classification` with labels, `End of Document`.
 */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { EXPORT_AGAIN, type NotRead, nearestTo, type PressArticle, statedWords } from './article.ts';
import { isCopyright, isDateLine, type Line, paragraphsOf } from './export-lines.ts';
import { foldLabel, labelled, nexisHead, nexisMarks, nexisTail } from './labels.ts';
import { capturedOf } from './nexis-classic.ts';
import { headLabels, hintsOfLabels } from './nexis-fields.ts';

type Mark = keyof typeof nexisMarks;
const isMark = ({ text }: Line, mark: Mark) => text.length < 40 && nexisMarks[mark].has(foldLabel(text));
/** A mark that closes a document stands alone or at the end of a line that a program joined. */
export const isEnd = (line: Line) => isMark(line, 'end');

/** Documents as runs of lines; what follows the last end is no document unless it has a text. */
function documentsOf(lines: readonly Line[]): Line[][] {
	const documents: Line[][] = [];
	let from = 0;
	for (const [at, line] of lines.entries()) {
		if (!isEnd(line)) continue;
		documents.push(lines.slice(from, at));
		from = at + 1;
	}
	const rest = lines.slice(from);
	return rest.some((line) => isMark(line, 'body')) && rest.some(({ text }) => isDateLine(text)) ? [...documents, rest] : documents;
}

/** How many documents the export says that it holds; null where it does not say. */
function announcedIn(lines: readonly Line[]): number | null {
	for (const { text } of lines.slice(0, 40)) {
		const match = /^(?:documents?|dokumente|documenten|documentos|documenti)\s?\((\d{1,4})\)$/iu.exec(text);
		if (match !== null) return Number(match[1]);
	}
	return null;
}

export function uniArticles(lines: readonly Line[]): (PressArticle | NotRead)[] {
	const captured = capturedOf(lines, 'nexis');
	const listed = new Set(lines.flatMap(({ text }) => /^\d{1,4}\.\s+(\S.*)$/.exec(text)?.[1]?.replace(/\s+/g, ' ') ?? []));
	const documents = documentsOf(lines);
	const articles = documents.map((document) => {
		const article = articleOf(document, listed);
		return 'what' in article ? article : { ...article, hints: [...article.hints, ...captured] };
	});
	const announced = announcedIn(lines);
	const missing = announced === null ? 0 : announced - documents.length;
	return missing <= 0
		? articles
		: [
				...articles,
				{
					what: `its list names ${announced} documents and the file holds ${documents.length}`,
					remedy: 'The file may be cut off: export it again.',
				},
			];
}

/** The last line with the date that has labels, a copyright or the body below it: above it stand the source and the title. */
function dateLine(head: readonly Line[]): number {
	return head.findLastIndex(
		({ text }, i) => isDateLine(text) && i >= 2 && !(labelled(head[i - 1]?.text ?? '') !== null && /;/.test(head[i - 1]?.text ?? '')),
	);
}

function articleOf(lines: readonly Line[], listed: ReadonlySet<string>): PressArticle | NotRead {
	const bodies = lines.flatMap((line, i) => (isMark(line, 'body') ? [i] : []));
	const body = bodies.find((at) => dateLine(lines.slice(0, at)) >= 0);
	const head = body === undefined ? lines : lines.slice(0, body);
	const date = dateLine(body === undefined ? lines.slice(0, 80) : head);
	if (date < 0) return { what: 'a document has no line with its date below its source', remedy: EXPORT_AGAIN };
	const below = head.slice(date + 1);
	const labels = headLabels(
		below.filter(({ text }, i) => labelled(text) !== null || (i > 0 && !isCopyright(text) && labelled(below[i - 1]?.text ?? '') !== null)),
	);
	const start = body === undefined ? null : body + 1;
	const title = titleOf(lines.slice(0, date - 1), listed);
	if (start === null) return { what: `“${title}” has no line that says where its text begins`, remedy: EXPORT_AGAIN };
	const stated = labels.find(({ field }) => field === 'words');
	const rest = lines.slice(start);
	const ways = endings(rest).map((end) => paragraphsOf(rest.slice(0, end)));
	const paragraphs = nearestTo(stated === undefined ? null : statedWords(stated.value), ways);
	if (title === '') return { what: 'a document has no title', remedy: EXPORT_AGAIN };
	if (paragraphs.length === 0) return { what: `“${title}” has no text`, remedy: EXPORT_AGAIN };
	const rights = below
		.filter(({ text }) => isCopyright(text))
		.map(({ text }) => text)
		.join(' ');
	const language = rest
		.map(({ text }) => ({ text, found: labelled(text) }))
		.findLast(({ found }) => found !== null && nexisTail.get(found.label) === 'language');
	const hints: Hint[] = [
		hintOf('title', title, 'nexis'),
		hintOf('source', lines[date - 1]?.text ?? '', 'nexis'),
		hintOf('date', lines[date]?.text ?? '', 'nexis'),
		...hintsOfLabels(labels, 'nexis'),
		...(rights === '' ? [] : [hintOf('rights', rights, 'nexis')]),
		...(language === undefined ? [] : [hintOf('language', language.found?.value ?? '', 'nexis', language.text)]),
	];
	return { hints, paragraphs };
}

/** The title: a line marked as heading, else the last line; with the lines above it where the list of the export joins them. */
function titleOf(lines: readonly Line[], listed: ReadonlySet<string>): string {
	const heading = lines.findLast(({ heading: marked }) => marked);
	const tail = lines.slice(-4).map(({ text }) => text);
	for (let from = 0; from < tail.length - 1; from++) {
		const joined = tail.slice(from).join(' ').replace(/\s+/g, ' ');
		if (listed.has(joined)) return joined;
	}
	return heading !== undefined && tail.slice(-3).includes(heading.text) ? heading.text : (tail.at(-1) ?? '');
}

/** Where the text may end, the likeliest first: before the last line that opens pictures or classification, or the labels at the end. */
function endings(lines: readonly Line[]): number[] {
	const last = lines.findLastIndex((line) => isMark(line, 'classification'));
	const close = last >= 0 && tailed(lines.slice(last + 1)) ? last : tailStart(lines);
	const picture = lines.slice(0, close).findLastIndex((line) => isMark(line, 'graphic'));
	return picture > 0 ? [picture, close] : [close];
}

/** Are these lines labels of a classification, and no text that goes on? */
const tailed = (lines: readonly Line[]) => lines.length === 0 || labelled(lines[0]?.text ?? '') !== null;

/** A paragraph that opens like a label (“Section: that is what he calls it.”). */
const isProse = (value: string) => /[.!?…]["”»’')]?$/u.test(value) && value.split(/\s+/u).length >= 6;

const isTailLabel = (text: string) => {
	const found = labelled(text);
	return (
		found !== null &&
		(found.caps || !isProse(found.value)) &&
		(nexisTail.has(found.label) || (found.caps && nexisHead.get(found.label) === undefined && found.label.length >= 3))
	);
};

function tailStart(lines: readonly Line[]): number {
	let start = lines.length;
	while (start > 0 && (isTailLabel(lines[start - 1]?.text ?? '') || isCopyright(lines[start - 1]?.text ?? ''))) start--;
	return start;
}
