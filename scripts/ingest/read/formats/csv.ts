/** CSV and TSV: a row an article, by the names of its columns or by the owner's `records.yaml`. Read row by row. */
import { type Options, parse } from 'csv-parse';
import { SeedError } from '../../document/seed-error.ts';
import { textChunks } from '../text-chunks.ts';
import { FIELD_NAMES, foldName } from './field-names.ts';
import type { Format, Input, Part, PartRefused } from './format.ts';
import { isFieldName, type RawRecord } from './record.ts';
import { recordPart } from './record-part.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const ENDINGS = new Set(['csv', 'tsv', 'tab']);
const REMEDY = 'Say in records.yaml which column holds what: file.csv: { title: Headline, text: Content, date: Day }.';

/** The cells of the first line. */
function headOf(text: string): { readonly delimiter: string; readonly cells: string[] } {
	const line = /^\uFEFF?(?:\s*\n)*((?:"(?:[^"]|"")*"|[^"\n])*)/.exec(text)?.[1]?.trim() ?? '';
	const cut = (delimiter: string) => line.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1'));
	const delimiter = DELIMITERS.toSorted((a, b) => cut(b).length - cut(a).length)[0] ?? ',';
	return { delimiter, cells: cut(delimiter) };
}

const isNamed = (cells: readonly string[], field: 'title' | 'text') => cells.some((cell) => FIELD_NAMES[field].includes(foldName(cell)));

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
	const chunks = textChunks(input);
	const fill = async () => {
		for (const chunk of chunks) if (!parser.write(chunk) && !parser.destroyed) await Promise.race([drained(parser), closed(parser)]);
		parser.end();
	};
	const filling = fill();
	try {
		for await (const row of parser) yield row as RawRecord;
	} catch (error) {
		throw new SeedError(
			`the table cannot be read: ${(error as Error).message.split('\n', 1)[0]?.slice(0, 160)}`,
			'Mend the row, or export the table again.',
		);
	} finally {
		parser.destroy();
		await filling.catch(() => {});
	}
}

const drained = (stream: NodeJS.EventEmitter) => new Promise<void>((resolve) => stream.once('drain', resolve));
const closed = (stream: NodeJS.EventEmitter) => new Promise<void>((resolve) => stream.once('close', resolve));

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
	let row = 0;
	let given = 0;
	let firstEmpty = 0;
	for await (const record of rowsOf(input, delimiter)) {
		row++;
		const part = recordPart(record, `#${row}`, 'table', input.columns);
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
