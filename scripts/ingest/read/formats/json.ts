/** JSON and JSON lines of scrapers: each record that holds a text is an article. */
import { basename } from 'node:path/posix';
import { SeedError } from '../../document/seed-error.ts';
import { dayOrder, withOrder } from '../day-order.ts';
import { elementsOf } from '../json-stream.ts';
import { encodingOf, textChunks } from '../text-chunks.ts';
import type { Format, Input, Part, PartRefused } from './format.ts';
import { isFieldName, type RawRecord } from './record.ts';
import { recordPart } from './record-part.ts';

const isRecord = (data: unknown): data is RawRecord => typeof data === 'object' && data !== null && !Array.isArray(data);
/** How deep a list of articles may lie (`{ response: { results: [ … ] } }`). */
const DEEPEST = 3;

type Columns = Input['columns'];

/** Does an object look like an article: two known names of fields and more, or the key that the owner's mapping names as the text? */
const isArticle = (record: RawRecord, columns: Columns): boolean =>
	Object.keys(record).filter(isFieldName).length >= 2 || [columns?.text, columns?.html].some((key) => key !== undefined && key in record);

/** An article that lies in an envelope (`{ id, attributes: { … } }`, `{ _id, _source: { … } }`), with what the envelope says. */
function opened(record: RawRecord, columns: Columns): RawRecord {
	if (isArticle(record, columns)) return record;
	const [inner, another] = Object.values(record).filter((value): value is RawRecord => isRecord(value) && isArticle(value, columns));
	if (inner === undefined || another !== undefined) return record;
	return { ...Object.fromEntries(Object.entries(record).filter(([, value]) => value !== inner)), ...inner };
}

/** The records of a document: itself, its items, or the items of a list within it. */
function recordsIn(data: unknown, columns: Columns, depth = 0): RawRecord[] {
	if (Array.isArray(data)) return data.filter(isRecord).map((record) => opened(record, columns));
	if (!isRecord(data)) return [];
	const holds = (value: unknown) => isRecord(value) && isArticle(opened(value, columns), columns);
	const lists = Object.values(data).filter((value): value is unknown[] => Array.isArray(value) && value.some(holds));
	const longest = lists.toSorted((a, b) => b.length - a.length)[0];
	if (isArticle(data, columns) && !(longest !== undefined && !hasText(data, columns))) return [data];
	if (longest !== undefined) return longest.filter(isRecord).map((record) => opened(record, columns));
	const inner = Object.values(data).filter(isRecord);
	// `{ page, pages, results: [ … ] }` has names of an article's fields, too.
	const holdsList = (record: RawRecord) => Object.values(record).some((value) => Array.isArray(value) && value.some(holds));
	if (inner.length > 0 && inner.every((record) => isArticle(record, columns) && !holdsList(record)))
		return inner.length === 1 ? [opened(data, columns)] : inner;
	return depth < DEEPEST ? inner.flatMap((value) => recordsIn(value, columns, depth + 1)) : [];
}

const hasText = (record: RawRecord, columns: Columns) => recordPart(record, '', 'json', columns) !== null;

const holdsArticle =
	({ columns }: Input) =>
	(value: unknown) =>
		isRecord(value) && hasText(opened(value, columns), columns);

function* parts(input: Input, records: Iterable<unknown>, rule: string): Generator<Part | PartRefused> {
	const encoding = encodingOf(input);
	const order = dayOrder(input.text() ?? '');
	let number = 0;
	let held = 0;
	let without = 0;
	let firstWithout = '';
	const keys = new Set<string>();
	for (const item of records)
		for (const record of recordsIn(item, input.columns)) {
			number++;
			for (const key of Object.keys(record)) if (keys.size < 30) keys.add(key);
			const part = recordPart(withOrder(record, order), `#${number}`, rule, input.columns, encoding);
			if (part === null) {
				if (without++ === 0) firstWithout = `#${number}`;
				continue;
			}
			if (!('reason' in part)) held++;
			yield part;
		}
	if (held === 0)
		throw new SeedError(
			number === 0
				? 'the JSON holds no records of articles'
				: `the JSON holds ${number} ${number === 1 ? 'record' : 'records'} and no text of an article (keys: ${[...keys].join(', ')})`,
			`Say in records.yaml which key holds what: ${basename(input.name)}: { title: headline, text: content }.`,
		);
	if (without > 0)
		yield {
			name: '',
			reason: `${without} of ${number} records hold no text, or only a few words (the first is ${firstWithout})`,
			remedy: 'Fill in the text, or leave the records out.',
		};
}

const begins = ({ text }: Input) => (text() ?? '').replace(/^\uFEFF/, '').trimStart();

/** A first line of so many characters is looked at: a scraper may put a whole page into it. */
const LONGEST_LINE = 4_000_000;

/** `start`: the beginning of the text, in which the line may not end. Empty where it is the only one. */
function firstLine(input: Input, start: string): string {
	const [line = ''] = start.split('\n', 1);
	if (line.length < start.length || input.form !== 'bytes') return line;
	let long = '';
	for (const chunk of textChunks(input)) {
		long += chunk;
		if (long.length > LONGEST_LINE || long.trimStart().includes('\n')) break;
	}
	const [first = '', second] = long
		.replace(/^\uFEFF/, '')
		.trimStart()
		.split('\n', 2);
	return second === undefined ? '' : first;
}

export const jsonLines: Format = {
	id: 'json-lines',
	family: 'scrapers',
	label: 'JSON lines of a scraper',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language', 'captured', 'section', 'page', 'words', 'rights', 'documentId'],
	recognise: (input) => {
		const start = begins(input);
		if (!start.startsWith('{')) return false;
		try {
			return (
				isRecord(JSON.parse(firstLine(input, start))) &&
				(/\}\s*\n\s*\{/.test(start) || input.ending === 'jsonl' || input.ending === 'ndjson' || input.bytes.size > 60_000)
			);
		} catch {
			return false;
		}
	},
	read: (input) => parts(input, elementsOf(input, 'lines', holdsArticle(input)), 'json'),
};

export const json: Format = {
	id: 'json',
	family: 'scrapers',
	label: 'JSON of a scraper (trafilatura, news-please, newspaper4k, fundus, wallabag …)',
	gives: jsonLines.gives,
	recognise: (input) => /^(?:\{\s*(?:"|\}|$)|\[\s*(?:\{|\]|$))/.test(begins(input)),
	read: (input) => parts(input, elementsOf(input, 'document', holdsArticle(input)), 'json'),
};
