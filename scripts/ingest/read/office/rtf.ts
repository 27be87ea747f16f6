/**
 * RTF → line text. Read: paragraphs, headings by style or outline level, items of lists, rows of tables, every code page that
 * the fonts name, Unicode with its fallbacks. Left out: hidden and deleted text, field codes, pictures, objects, headers, footers, notes.
 */
import { CHARACTERS, CODE_PAGE_OF_CHARSET, DESTINATIONS, decoderOf } from './rtf-tables.ts';
import { type RtfToken, rtfTokens } from './rtf-tokens.ts';

/** What holds inside a group and ends with it. */
type State = {
	readonly skip: boolean;
	readonly font: number;
	readonly codePage: number;
	readonly uc: number;
	readonly hidden: boolean;
	readonly list: boolean;
};
type Paragraph = { text: string; style: number; outline: number; item: boolean; table: boolean };

const fresh = (): Paragraph => ({ text: '', style: 0, outline: 9, item: false, table: false });

/** `rtf`: a character a byte. */
export function textOfRtf(rtf: string): string {
	const { fonts, headings } = readTables(rtf);
	const lines: string[] = [];
	const stack: State[] = [];
	let state: State = { skip: false, font: -1, codePage: 1252, uc: 1, hidden: false, list: false };
	let paragraph = fresh();
	let row: string[] = [];
	let waiting = '';
	let passing = 0;
	let star = false;
	const flush = () => {
		if (waiting !== '')
			put(decoderOf(fonts.get(state.font) ?? state.codePage).decode(Uint8Array.from(waiting, (char) => char.charCodeAt(0))));
		waiting = '';
	};
	const put = (text: string) => {
		if (state.skip || state.hidden) return;
		if (state.list) paragraph.item ||= text.trim() !== '' && !/^\s*\(?[\p{L}\d]{1,4}[.)]\s*$/u.test(text);
		else paragraph.text += text;
	};
	const end = () => {
		const heading = paragraph.outline < 9 || headings.has(paragraph.style);
		for (const line of paragraph.text.split('\n')) {
			const text = line.replace(/[^\S\t]+/g, ' ').trim();
			if (text !== '') lines.push(`${heading ? '## ' : paragraph.item ? '- ' : ''}${text}`);
		}
		paragraph = { ...paragraph, text: '', item: false };
	};
	const endRow = () => {
		const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
		if (cells.every((cell) => cell.length <= 200 && !cell.includes('\n'))) paragraph.text = cells.join('\t');
		else paragraph.text = cells.join('\n');
		row = [];
		end();
	};
	const control = ({ word, value }: Extract<RtfToken, { kind: 'control' }>) => {
		const isStar = star;
		star = word === '*';
		if (DESTINATIONS.has(word) || (isStar && !KEPT_STARRED.has(word))) state = { ...state, skip: true };
		else if (word === 'u' && value !== null) {
			put(String.fromCharCode(value < 0 ? value + 65_536 : value));
			passing = state.uc;
		} else if (word === 'uc') state = { ...state, uc: Math.max(0, Math.min(value ?? 1, 10)) };
		else if (word === 'ansicpg' && value !== null) state = { ...state, codePage: value };
		else if (word === 'mac') state = { ...state, codePage: 10_000 };
		else if (word === 'f') state = { ...state, font: value ?? 0 };
		else if (word === 'v' || word === 'deleted') state = { ...state, hidden: value !== 0 };
		else if (word === 'plain') state = { ...state, hidden: false, font: -1 };
		else if (word === 'listtext' || word === 'pntext') state = { ...state, list: true };
		else if (word === 'pard') paragraph = { ...fresh(), text: paragraph.text };
		else if (word === 's') paragraph.style = value ?? 0;
		else if (word === 'outlinelevel') paragraph.outline = value ?? 9;
		else if (word === 'ilvl' || word === 'ls') paragraph.item ||= word === 'ls' && (value ?? 0) > 0;
		else if (state.skip) return;
		else if (word === 'cell' || word === 'nestcell') {
			row.push(paragraph.text);
			paragraph.text = '';
		} else if (word === 'row' || word === 'nestrow') endRow();
		else if (word === 'par' || word === 'sect' || word === 'page' || word === '\r' || word === '\n') {
			if (paragraph.table || row.length > 0) paragraph.text += '\n';
			else end();
		} else if (word === 'intbl') paragraph.table = true;
		else put(CHARACTERS[word] ?? '');
	};
	for (const token of rtfTokens(rtf)) {
		if (token.kind === 'bytes') {
			const text = passing > 0 ? token.text.slice(passing) : token.text;
			passing = Math.max(0, passing - token.text.length);
			if (!state.skip && waiting.length < 1_000_000) waiting += text;
			star = false;
			continue;
		}
		flush();
		passing = 0;
		if (token.kind === 'open') {
			if (stack.length < 1000) stack.push(state);
			star = false;
		} else if (token.kind === 'close') state = stack.pop() ?? state;
		else control(token);
	}
	flush();
	// A row that is not closed ends with the file.
	if (row.length > 0) {
		row.push(paragraph.text);
		endRow();
	} else end();
	return lines.join('\n\n');
}

/** Destinations behind `\*` that hold text of the document. */
const KEPT_STARRED = new Set(['shppict', 'nesttableprops', 'shptxt']);

/** The first group that opens so, up to where two braces close; as far as it goes within `most` characters. */
function groupFrom(rtf: string, open: string, most: number): string {
	const at = rtf.indexOf(open);
	const text = at < 0 ? '' : rtf.slice(at, at + most);
	const end = /\}\s{0,20}\}/.exec(text);
	return end === null ? text : text.slice(0, end.index + end[0].length);
}

/** Code pages of the fonts by number, and the numbers of the styles that set headings. */
function readTables(rtf: string): { readonly fonts: ReadonlyMap<number, number>; readonly headings: ReadonlySet<number> } {
	const fonts = new Map<number, number>();
	const table = groupFrom(rtf, '{\\fonttbl', 200_000);
	for (const [, number, rest = ''] of table.matchAll(/\\f(\d{1,5})((?:\\[a-z]{1,32}-?\d{0,10} ?|\{[^{}]{0,300}\}){0,20})/g)) {
		const page = /\\cpg(\d{1,5})/.exec(rest)?.[1];
		const charset = /\\fcharset(\d{1,3})/.exec(rest)?.[1];
		const known = page !== undefined ? Number(page) : CODE_PAGE_OF_CHARSET[Number(charset)];
		if (known !== undefined) fonts.set(Number(number), known);
	}
	const headings = new Set<number>();
	const sheet = groupFrom(rtf, '{\\stylesheet', 400_000);
	for (const [, inside = ''] of sheet.matchAll(/\{([^{}]{1,2000})\}/g)) {
		const number = /\\s(\d{1,5})(?![a-z])/.exec(inside)?.[1];
		const level = /\\outlinelevel(\d)/.exec(inside)?.[1];
		if (number !== undefined && ((level !== undefined && level !== '9') || /(?:heading \d|\bTitle);$/i.test(inside)))
			headings.add(Number(number));
	}
	return { fonts, headings };
}
