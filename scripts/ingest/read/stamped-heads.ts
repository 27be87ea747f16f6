/** Heads of articles without labels: a title, and right below it the outlet with a day (`Toll bridge reopens` / `The Argus, 2 March 2024`). */
import { issueOf } from './issue-line.ts';
import { BLANK, LABELLED, type LineTable, lengthOf, lineOf, TEXT } from './line-table.ts';

/** `rest`: the line behind the head. `form`: heads of one file have one. `mended`: its text, where the title does not stand alone on its line. */
export type Head = {
	readonly first: number;
	readonly rest: number;
	readonly title: string;
	readonly stamp: string;
	readonly url: string | null;
	readonly form: string;
	readonly mended: string | null;
};

/** Lines of a head, and how many characters they have. */
const MOST_LINES = 6;
const LONGEST_TITLE = 160;
const LONGEST_STAMP = 100;

/** `Joan Pier, The Argus, 2 March 2024`. */
const MOST_NAMES = 2;
/** `Written by The Argus on 2 March` is no name. */
const NAME_END = /(?:^|[\s(“"«-])[\p{Lu}\p{Lo}\p{N}][^\s]*$/u;

const ADDRESS = /^<?https?:\/\/\S{4,2000}$/;
const MARK = /^(?:#{1,6}|\(?\d{1,3}[.)])\s/;
/** `Toll bridge reopens (The Argus, 2 March 2024)`. */
const BEHIND_TITLE = /[(（[]([^()（）[\]]{6,100})[)）\]]$/u;
const SENTENCE_END = /[.!?…。！？][)\]"'”’»“]*$/u;
const BYLINE = /^(?:[Bb]y|[Vv]on|[Dd]oor|[Pp]ar|[Pp]or|[Dd]i|[Aa]f|[Aa]v|[Tt]ext)\s\p{Lu}[\p{L}.'’-]+(?:\s\p{L}[\p{L}.'’-]*){0,5}$/u;

/** A short line that says whose text it is: by a name, as authors sign. */
export const isByline = (line: string): boolean => BYLINE.test(line);

const bare = (line: string) => line.replace(/^[*_]+|(?<![*_])[*_]+$/g, '').trim();

/** What a stamp says beside its day: a name, nothing, or more than a stamp does (null). */
function stampKind(line: string): 'named' | 'day' | null {
	const issue = isDated(line) ? issueOf(line) : null;
	if (issue === null) return null;
	if (issue.pieces === 0) return 'day';
	return issue.name !== null && issue.pieces <= MOST_NAMES && NAME_END.test(issue.name) ? 'named' : null;
}

/** A short line with a day that is no sentence. */
export const isDated = (line: string): boolean => line.length <= LONGEST_STAMP && !SENTENCE_END.test(bare(line)) && issueOf(line) !== null;

/** The head that begins at a line; null: none does. */
export function headAt(lines: LineTable, first: number): Head | null {
	const above = lines.kind[first - 1];
	if (lines.kind[first] !== TEXT || above === TEXT || above === LABELLED) return null;
	const own = ownLines(lines, first);
	const at = own.findIndex(({ line }) => !ADDRESS.test(line));
	const opening = own[at];
	if (opening === undefined) return null;
	const [mark = ''] = MARK.exec(opening.line) ?? [];
	const plain = opening.line.slice(mark.length).trim();
	const within = BEHIND_TITLE.exec(plain);
	const behind = within !== null && stampKind(within[1] ?? '') === 'named' ? within : null;
	const title = behind === null ? plain : plain.slice(0, behind.index).trim();
	const level = /^\d|^\(/.test(mark) ? '1.' : mark.trim();
	if (!isTitle(title, level !== '')) return null;
	const below = own.slice(at + 1);
	const stamped = behind === null ? below.findIndex(({ line }) => stampKind(line) !== null || (level === '#' && isByline(line))) : -1;
	if (behind === null && stamped < 0) return null;
	const stamp = behind?.[1] ?? below[stamped]?.line ?? '';
	const head = below.slice(0, stamped + 1);
	const url = [...own.slice(0, at), ...head].find(({ line }) => ADDRESS.test(line))?.line ?? null;
	const kind = stampKind(stamp) ?? 'byline';
	// A day alone also stands below a heading within an article: it needs the article's address, an outlet on a line between, or a heading of the first level.
	const outlet = head.some(({ line }) => !ADDRESS.test(line) && line !== stamp);
	if (kind === 'day' && url === null && !outlet && level !== '#') return null;
	const rest = (head.at(-1) ?? opening).number + 1;
	const mended =
		behind !== null || level === '1.' ? [title, ...(behind === null ? head.map(({ line }) => line) : [stamp])].join('\n') : null;
	return { first, rest, title, stamp, url, form: `${level} ${url !== null} ${kind}`, mended };
}

/** The short lines from a line on; a blank line may stand below the title, and above its stamp. */
function ownLines(lines: LineTable, first: number): { readonly line: string; readonly number: number }[] {
	const own: { line: string; number: number }[] = [];
	for (let number = first; number < lines.count && own.length < MOST_LINES; number++) {
		if (lines.kind[number] === BLANK && own.length === 1) continue;
		if (lines.kind[number] !== TEXT || lengthOf(lines, number) > LONGEST_TITLE + LONGEST_STAMP) break;
		const line = bare(lineOf(lines, number));
		if (own.length > 0 && !ADDRESS.test(line) && (line.length > LONGEST_STAMP || SENTENCE_END.test(line))) break;
		own.push({ line, number });
		if (lines.kind[number - 1] === BLANK && own.length > 1) break;
	}
	return own;
}

/** A headline has no full stop; without a mark it has three words, or is written without spaces. */
const isTitle = (line: string, marked: boolean): boolean =>
	line.length >= 6 &&
	line.length <= LONGEST_TITLE &&
	!/[.,;:]$/.test(line) &&
	/^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(line) &&
	stampKind(line) === null &&
	(marked || line.split(' ').length >= 3 || /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Kana}/u.test(line));
