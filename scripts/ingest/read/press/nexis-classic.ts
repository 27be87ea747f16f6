/**
 * Nexis as it was until 2019: `1 of 2 DOCUMENTS`, the source, the date and the title each on lines of their own, labels in capitals, the text,
 * labels again, the line of copyright. The grammar after the exports themselves and after LexisNexisTools (Gruber, R).
 */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { EXPORT_AGAIN, type NotRead, nearestTo, type PressArticle, statedWords } from './article.ts';
import { datedLine, isCopyright, isDateLine, type Line, paragraphsOf } from './export-lines.ts';
import { labelled, nexisCaptured, nexisHead, nexisTail } from './labels.ts';
import { headLabels, hintsOfLabels } from './nexis-fields.ts';
import { tailStarts } from './nexis-tail.ts';

/** `1 of 2 DOCUMENTS`, `Dokument 1 von 2`, `Document 1 de 2`. */
const SEPARATOR =
	/^(?:(?:documents?|dokumente?n?|document[oi]s?|documenten)\s)?(\d{1,4}) (?:of|von|de|van|di|sur) (\d{1,4})(?:\s(?:documents?|dokumente?n?|document[oi]s?|documenten))?$/iu;
const WORD = /document|dokument/iu;

/** The lines at which documents begin: numbered one after the other. */
export function separatorsOf(lines: readonly Line[]): { readonly at: number; readonly number: number; readonly of: number }[] {
	const found: { at: number; number: number; of: number }[] = [];
	for (const [at, { text }] of lines.entries()) {
		const match = text.length < 60 && WORD.test(text) ? SEPARATOR.exec(text) : null;
		const [number, of] = [Number(match?.[1]), Number(match?.[2])];
		const last = found.at(-1);
		if (match !== null && number <= of && (last === undefined || (of === last.of && number > last.number))) found.push({ at, number, of });
	}
	return found;
}

/** What stands before the first document: when the export was asked for. */
export function capturedOf(lines: readonly Line[], rule: string): Hint[] {
	for (const { text } of lines.slice(0, 60)) {
		const found = labelled(text);
		if (found !== null && nexisCaptured.has(found.label) && found.value !== '') return [hintOf('captured', found.value, rule, text)];
	}
	return [];
}

export function classicArticles(lines: readonly Line[]): (PressArticle | NotRead)[] {
	const separators = separatorsOf(lines);
	const captured = capturedOf(lines.slice(0, separators[0]?.at ?? 0), 'nexis');
	return separators.map(({ at }, i) => {
		const article = articleOf(lines.slice(at + 1, separators[i + 1]?.at ?? lines.length));
		return 'what' in article ? article : { ...article, hints: [...article.hints, ...captured] };
	});
}

const isHeadLabel = ({ text }: Line) => {
	const found = labelled(text);
	return found !== null && (nexisHead.has(found.label) ? found.caps || found.value !== '' : found.caps);
};
/** Labels that stand between the line of words and the text. */
const AFTER_WORDS = new Set(['dateline', 'highlight', 'body', 'byline', 'title']);

function articleOf(lines: readonly Line[]): PressArticle | NotRead {
	const date = dateAt(lines);
	const dated = datedLine(lines[date]?.text ?? '');
	if (dated === null) return { what: 'no line with the date of publication follows the source', remedy: EXPORT_AGAIN };
	let label = date + 1;
	while (label < lines.length && !isHeadLabel(lines[label] as Line)) label++;
	if (label >= lines.length) return { what: 'its header has no labels', remedy: EXPORT_AGAIN };
	const end = headEnd(lines, label);
	const labels = headLabels(lines.slice(label, end.at));
	const stated = labels.find(({ field }) => field === 'words');
	const title = titleOf(lines.slice(date + 1, label));
	const bodyAndTail = lines.slice(end.at);
	const ways = tailStarts(bodyAndTail).map((tail) => paragraphsOf(withFirst(end.rest, bodyAndTail.slice(0, tail))));
	const paragraphs = nearestTo(stated === undefined ? null : statedWords(stated.value), ways);
	const named = labels.some(({ field }) => field === 'title');
	if (title.text === '' && !named) return { what: 'it has no title', remedy: EXPORT_AGAIN };
	if (paragraphs.length === 0) return { what: 'it has no text', remedy: EXPORT_AGAIN };
	const hints: Hint[] = [
		...(title.text === '' || named ? [] : [hintOf('title', title.text, 'nexis')]),
		hintOf('source', sourceOf(lines.slice(0, date)), 'nexis'),
		hintOf('date', dated.date, 'nexis', lines[date]?.text ?? ''),
		...[dated.rest, title.edition].filter((text) => text !== '').map((text) => hintOf('edition', text, 'nexis')),
		...hintsOfLabels(labels, 'nexis'),
		...languageOf(bodyAndTail),
		...rightsOf(lines),
	];
	return { hints, paragraphs };
}

/** The line of the date below the source; editions stand on it where no line is the date alone. -1: there is none. */
function dateAt(lines: readonly Line[]): number {
	const near = (fits: (text: string) => boolean) => lines.findIndex(({ text }, i) => i > 0 && i <= 8 && fits(text));
	const alone = near(isDateLine);
	return alone >= 0 ? alone : near((text) => EDITION.test(datedLine(text)?.rest ?? ''));
}

/** Where the header ends: after its run of labels. `rest`: what stands on the line of a label `BODY:`. */
function headEnd(lines: readonly Line[], first: number): { readonly at: number; readonly rest: string } {
	const body = bodyLabel(lines, first);
	if (body >= 0) return { at: body + 1, rest: labelled((lines[body] as Line).text)?.value ?? '' };
	let counted = false;
	for (let i = first; i < lines.length; i++) {
		const line = lines[i] as Line;
		const found = labelled(line.text);
		const field = found === null ? undefined : nexisHead.get(found.label);
		const belongs = isHeadLabel(line) && (!counted || AFTER_WORDS.has(field ?? ''));
		// A value goes on over lines without a blank one between.
		if (!belongs && line.gap) return { at: i, rest: '' };
		if (
			!belongs &&
			!line.gap &&
			isHeadLabel(lines[i - 1] as Line) &&
			nexisHead.get(labelled((lines[i - 1] as Line).text)?.label ?? '') === 'words'
		)
			return { at: i, rest: '' };
		counted ||= field === 'words';
	}
	return { at: lines.length, rest: '' };
}

/** The line of a label `BODY:` that only labels stand above; -1: there is none. */
function bodyLabel(lines: readonly Line[], first: number): number {
	for (let i = first; i < Math.min(lines.length, first + 30); i++) {
		const line = lines[i] as Line;
		const found = labelled(line.text);
		if (found?.caps && nexisHead.get(found.label) === 'body') return i;
		if (line.gap && !isHeadLabel(line)) return -1;
	}
	return -1;
}

const withFirst = (rest: string, lines: readonly Line[]): readonly Line[] =>
	rest === '' ? lines : [{ text: rest, gap: true, heading: false }, ...lines];

/** Editions and corrections stand between the date and the title; the title may go over several lines. */
const EDITION = /(?<!\p{L})(?:edition|ausgabe|édition|editie|edición|edizione|edição|final|ed\.)(?!\p{L})/iu;
/** Words with capitals that end in the name of one: the edition of an article without a title. */
const ONLY_EDITION = /^(?:\p{Lu}[\p{L}\d.-]*\s){1,4}(?:Edition|Ausgabe|Édition|Editie|Edición|Edizione|Edição)$/u;

function titleOf(lines: readonly Line[]): { readonly text: string; readonly edition: string } {
	const blocks: string[] = [];
	// What stands right below the date, without a blank line, belongs to the date.
	const below = lines.findIndex(({ gap }) => gap);
	const beside = below > 0 ? lines.slice(0, below).map(({ text }) => text) : [];
	for (const { text, gap } of lines.slice(beside.length)) {
		if (gap || blocks.length === 0) blocks.push(text);
		else blocks[blocks.length - 1] += ` ${text}`;
	}
	const head = blocks.filter((block) => (blocks.length > 1 ? EDITION.test(block) && block.length < 60 : ONLY_EDITION.test(block)));
	const rest = blocks.filter((block) => !head.includes(block) && !/^correction appended$/i.test(block));
	// A semicolon parts the title from what stands below it.
	const parts = rest.slice(0, rest.findIndex((block) => !block.endsWith(';')) + 1 || 1);
	return { text: parts.join(' ').trim(), edition: [...beside, ...head].find((text) => EDITION.test(text)) ?? '' };
}

const sourceOf = (lines: readonly Line[]) =>
	lines
		.map(({ text }) => text)
		.filter((text) => !isCopyright(text))
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();

function languageOf(lines: readonly Line[]): Hint[] {
	const found = lines
		.map(({ text }) => ({ text, label: labelled(text) }))
		.findLast(({ label }) => label !== null && nexisTail.get(label.label) === 'language');
	return found === undefined ? [] : [hintOf('language', found.label?.value ?? '', 'nexis', found.text)];
}

function rightsOf(lines: readonly Line[]): Hint[] {
	const at = lines.findLastIndex(({ text }) => /^(?:copyright|©)/iu.test(text));
	if (at < 0) return [];
	const next = lines[at + 1];
	const text = [lines[at]?.text ?? '', ...(next !== undefined && isCopyright(next.text) ? [next.text] : [])].join(' ');
	return [hintOf('rights', text, 'nexis')];
}
