/** CSV and TSV: a row an article, by the names of its columns or by the owner's `records.yaml`. Read row by row. */
import { setImmediate } from 'node:timers/promises';
import { type Options, parse } from 'csv-parse';
import { SeedError } from '../../document/seed-error.ts';
import { encodingOf, textChunks } from '../text-chunks.ts';
import { FIELD_NAMES, foldName } from './field-names.ts';
import type { Format, Input, Part, PartRefused } from './format.ts';
import { isFieldName, type RawRecord } from './record.ts';
import { recordPart } from './record-part.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const ENDINGS = new Set(['csv', 'tsv', 'tab']);
const REMEDY = 'Say in records.yaml which column holds what: file.csv: { title: Headline, text: Content, date: Day }.';

/** The cells of the first line. */
function headOf(text: string): { readonly delimiter: string; readonly cells: string[] } {
	const line = /^\uFEFF?(?:sep=.\r?\n)?(?:\s*\n)*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(text)?.[1]?.trim() ?? '';
	const cut = (delimiter: string) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'));
	const delimiter = DELIMITERS.toSorted((a, b) => cut(b).length - cut(a).length)[0] ?? ',';
	return { delimiter, cells: cut(delimiter) };
}

const isNamed = (cells: readonly string[], field: 'title' | 'text') => cells.some((cell) => FIELD_NAMES[field].includes(foldName(cell)));

/**
 * `05/13/2026` somewhere says that the month comes first, `13/05/2026` that the day does: then all dates of the table are written as ISO 8601.
 * Null: the table does not say, or says both.
 */
function dayOrder(sample: string): 'day' | 'month' | null {
	const dates = [...sample.matchAll(/(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d\d(?!\d)/g)].map(
		(match) => [Number(match[1]), Number(match[2])] as const,
	);
	const day = dates.some(([first]) => first > 12);
	const month = dates.some(([, second]) => second > 12);
	return day === month ? null : day ? 'day' : 'month';
}

function withOrder(record: RawRecord, order: 'day' | 'month' | null): RawRecord {
	if (order === null) return record;
	const iso = (value: unknown) =>
		typeof value === 'string' && value.length <= 40
			? value.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?=\D|$)/, (_, first: string, second: string, year: string) => {
					const [day, month] = order === 'day' ? [first, second] : [second, first];
					return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
				})
			: value;
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, iso(value)]));
}

async function* rowsOf(input: Input, delimiter: string): AsyncGenerator<RawRecord> {
	const options: Options = {
		delimiter,
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
	const { delimiter, cells } = headOf(input.text() ?? '');
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
	for await (const record of rowsOf(input, delimiter)) {
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
