/** CSV and TSV: a row an article, by the names of its columns or by the owner's `records.yaml`. Read row by row. */
import { setImmediate } from 'node:timers/promises';
import { type Options, parse } from 'csv-parse';
import { SeedError } from '../../document/seed-error.ts';
import { dayOrder, withOrder } from '../day-order.ts';
import { encodingOf, textChunks } from '../text-chunks.ts';
import { FIELD_NAMES, foldName } from './field-names.ts';
import type { Format, Input, Part, PartRefused } from './format.ts';
import { isFieldName, type RawRecord } from './record.ts';
import { recordPart } from './record-part.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const ENDINGS = new Set(['csv', 'tsv', 'tab']);
const REMEDY = 'Say in records.yaml which column holds what: file.csv: { title: Headline, text: Content, date: Day }.';

/** Lines that a program may write above the names of the columns: what was searched, and when. */
const MOST_ABOVE = 20;

/** The cells of the line that names the columns, and its number (from one). */
function headOf(text: string): { readonly delimiter: string; readonly cells: string[]; readonly line: number } {
	const first = headIn(text);
	if (isNamed(first.cells, 'text')) return { ...first, line: 1 };
	const lines = text.slice(0, 20_000).split('\n');
	for (let i = 1; i <= MOST_ABOVE && i < lines.length; i++) {
		const { cells, delimiter } = headIn(lines[i] ?? '');
		if (cells.length >= 3 && isNamed(cells, 'text') && isNamed(cells, 'title')) return { cells, delimiter, line: i + 1 };
	}
	return { ...first, line: 1 };
}

function headIn(text: string): { readonly delimiter: string; readonly cells: string[] } {
	const line = /^\uFEFF?(?:sep=.\r?\n)?(?:\s*\n)*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(text)?.[1]?.trim() ?? '';
	const cut = (delimiter: string) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'));
	const delimiter = DELIMITERS.toSorted((a, b) => cut(b).length - cut(a).length)[0] ?? ',';
	return { delimiter, cells: cut(delimiter) };
}

const isNamed = (cells: readonly string[], field: 'title' | 'text') => cells.some((cell) => FIELD_NAMES[field].includes(foldName(cell)));

async function* rowsOf(input: Input, delimiter: string, line: number): AsyncGenerator<RawRecord> {
	const options: Options = {
		delimiter,
		from_line: line,
		columns: (header: string[]) => header.map((name, i) => (name.trim() === '' ? `column ${i + 1}` : name.trim())),
		bom: true,
		relax_quotes: true,
		relax_column_count: true,
		skip_empty_lines: true,
		max_record_size: 64 * 1024 * 1024,
	};
	const parser = parse(options);
	const failed: Error[] = [];
	parser.on('error', (error) => failed.push(error));
	// Rows are taken out by hand: in a chain of streams and promises those that were read are kept alive by those that were read before.
	function* ready(): Generator<RawRecord> {
		for (let row: unknown = parser.read(); row !== null; row = parser.read()) yield row as RawRecord;
	}
	try {
		for (const chunk of withoutMark(textChunks(input))) {
			parser.write(chunk);
			yield* ready();
			await setImmediate();
			if (failed.length > 0) break;
		}
		parser.end();
		await setImmediate();
		yield* ready();
	} finally {
		parser.destroy();
	}
	const [error] = failed;
	if (error !== undefined)
		throw new SeedError(
			`the table cannot be read: ${error.message.split('\n', 1)[0]?.slice(0, 160)}`,
			'Mend the row, or export the table again.',
		);
}

/** Spreadsheets write the delimiter into a line of its own. */
function* withoutMark(chunks: Iterable<string>): Generator<string> {
	let first = true;
	for (const chunk of chunks) {
		yield first ? chunk.replace(/^(\uFEFF?)sep=.\r?\n/, '$1') : chunk;
		first = false;
	}
}

async function* parts(input: Input): AsyncGenerator<Part | PartRefused> {
	const { delimiter, cells, line } = headOf(input.text() ?? '');
	if (input.columns === null && !isNamed(cells, 'text'))
		throw new SeedError(`the table has no column that is known to hold the text (${cells.slice(0, 20).join(', ')})`, REMEDY);
	const missing = Object.values(input.columns ?? {}).filter((column) => !cells.some((cell) => foldName(cell) === foldName(column)));
	if (missing.length > 0)
		throw new SeedError(
			`records.yaml names columns that the table has not: ${missing.join(', ')} (it has ${cells.slice(0, 20).join(', ')})`,
			REMEDY,
		);
	const order = dayOrder(input.text() ?? '');
	const encoding = encodingOf(input);
	let row = 0;
	let given = 0;
	let firstEmpty = 0;
	for await (const record of rowsOf(input, delimiter, line)) {
		row++;
		const part = recordPart(withOrder(record, order), `#${row}`, 'table', input.columns, encoding);
		if (part === null) {
			firstEmpty ||= row;
			continue;
		}
		given++;
		yield part;
	}
	if (given === 0) throw new SeedError(row === 0 ? 'the table has no rows' : 'no row of the table holds the text of an article', REMEDY);
	if (given < row)
		yield {
			name: '',
			reason: `${row - given} of ${row} rows hold no text (the first is row ${firstEmpty})`,
			remedy: 'Fill in the column of the text, or leave the rows out.',
		};
}

export const table: Format = {
	id: 'csv',
	family: 'scrapers',
	label: 'CSV, TSV (columns by their names, or by records.yaml)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language', 'captured', 'section', 'page', 'words', 'rights', 'documentId'],
	recognise: ({ form, ending, text, columns }) => {
		const start = text();
		if (form !== 'bytes' || start === null || /^\uFEFF?\s*[<{[]/.test(start)) return false;
		if (ENDINGS.has(ending) || (columns !== null && start.includes('\n'))) return true;
		const { cells } = headOf(start);
		return (
			cells.length >= 3 &&
			cells.every((cell) => cell.length <= 40) &&
			cells.filter(isFieldName).length >= 2 &&
			isNamed(cells, 'title') &&
			isNamed(cells, 'text')
		);
	},
	read: parts,
};
