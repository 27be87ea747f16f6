/**
 * Retriever (Mediearkivet, Atekst), as text: a list of the hits, then of each article the title, the outlet with its day, perhaps the page,
 * `Publicerat i print.` on a line of its own, the text, the owner of the rights; articles are parted by a rule of equals signs.
 */
import type { Hint } from '../../document/types.ts';
import { hintOf } from '../formats/format.ts';
import { EXPORT_AGAIN, type NotRead, type PressArticle } from './article.ts';
import { type Line, linesOf, pageIn, paragraphsOf } from './export-lines.ts';

const PUBLISHED = /^(?:publicerat|publisert|publiceret|udgivet|published) (?:på|i|in|on) \p{L}[\p{L} -]{1,20}\.?$/iu;
const STAMP = /^(\S[^\n]{0,100}?), (\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})(?:,? \d\d[:.]\d\d)?$/u;
const RULE = /^={20,}$/;
/** What closes an article, in the languages of the interface. */
const CLOSES =
	/^(?:©|(?:läs|les|læs) hela? (?:artikeln|artikkelen|artiklen) (?:på|som)|se (?:webb?artikeln|nettartikkelen|webartiklen)|alla artiklar är skyddade|alle artikler er (?:beskyttet|beskyttede))/iu;
const NAME = /^\p{Lu}[\p{L}.'’-]{1,24}(?: \p{Lu}[\p{L}.'’-]{1,24}){1,3}$/u;
/** Lines between the title and the mark of where it was published. */
const MOST_HEAD = 8;

/** Lines of the export with its rules; what parts paragraphs is kept in `gap`. */
function documentsOf(text: string): Line[][] {
	return text
		.split('\n')
		.reduce<string[][]>(
			(parts, line) => {
				if (RULE.test(line.trim())) parts.push([]);
				else parts.at(-1)?.push(line);
				return parts;
			},
			[[]],
		)
		.map((part) => linesOf(part.join('\n')))
		.filter((lines) => lines.some(({ text }) => PUBLISHED.test(text)));
}

/** The numbers of the line of the outlet and of the mark below it; null where there are none. */
function headOf(lines: readonly Line[]): { readonly stamp: number; readonly mark: number } | null {
	const mark = lines.findIndex(({ text }) => PUBLISHED.test(text));
	for (let stamp = mark - 1; stamp > 0 && stamp >= mark - 3; stamp--) if (STAMP.test(lines[stamp]?.text ?? '')) return { stamp, mark };
	return null;
}

export const looksLikeRetriever = (text: string): boolean => documentsOf(text).some((lines) => headOf(lines) !== null);

export const retrieverArticles = (text: string): (PressArticle | NotRead)[] => documentsOf(text).map(articleOf);

function articleOf(lines: readonly Line[]): PressArticle | NotRead {
	const head = headOf(lines);
	if (head === null) {
		const [first] = lines;
		return { what: `the outlet and the day of “${first?.text.slice(0, 80) ?? ''}” cannot be told`, remedy: EXPORT_AGAIN };
	}
	const { stamp, mark } = head;
	let first = stamp;
	while (first > 0 && stamp - first < MOST_HEAD && lines[first]?.gap !== true) first--;
	// A company that was searched for may stand between the title and the outlet.
	const title = (lines[first === stamp ? stamp - 1 : first]?.text ?? '').replace(/^>\s*/, '');
	const below = lines.slice(mark + 1);
	const end = below.findIndex(({ text }) => CLOSES.test(text));
	const body = end < 0 ? below : below.slice(0, end);
	const last = body.at(-1);
	const signed = body.length > 1 && last !== undefined && last.gap && NAME.test(last.text);
	const [, source = '', date = ''] = STAMP.exec(lines[stamp]?.text ?? '') ?? [];
	const page = lines
		.slice(stamp, mark)
		.flatMap(({ text }) => (/^(?:sida|side|s\.)\s/i.test(text) ? (pageIn(text) ?? text.replace(/^\S+\s+/, '')) : []))[0];
	const paragraphs = paragraphsOf(signed ? body.slice(0, -1) : body);
	if (paragraphs.length === 0) return { what: `“${title}” has no text`, remedy: EXPORT_AGAIN };
	const values: readonly (readonly [Hint['field'], string | undefined])[] = [
		['title', title],
		['source', source],
		['date', date],
		['page', page],
		['byline', signed ? last.text : undefined],
	];
	return { hints: values.flatMap(([field, value]) => (value === undefined ? [] : [hintOf(field, value, 'retriever')])), paragraphs };
}
