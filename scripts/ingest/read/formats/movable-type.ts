/**
 * The export of a blog in the import format of Movable Type (TypePad, Hatena, Ameba and others write it): entries parted by eight hyphens, their
 * sections by five. Drafts are named and left out; what readers wrote below an entry is no part of it.
 */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { textOfHtml } from '../html-text.ts';
import { type Format, hintOf, type Input, type Part, type PartRefused } from './format.ts';
import { publishedParts } from './left-out.ts';

const OPENING = /^\uFEFF?\s{0,20}(?:[A-Z][A-Z ]{1,30}:[^\n]{0,500}\r?\n){2,30}-----\r?\nBODY:[ \t]*\r?\n/;
const KEY = /^([A-Z][A-Z ]{1,30}):[ \t]*(.*)$/;
const BLOCKS = /<(?:p|div|h[1-6]|ul|ol|blockquote|table|br)\b/i;

type Entry = { readonly values: ReadonlyMap<string, string>; readonly text: string };

/** The entries in their order; a section is its values, or a name on a line of its own and a text. */
function entriesIn(text: string): Entry[] {
	return text
		.replace(/\r\n?/g, '\n')
		.split(/^--------[ \t]*$/m)
		.filter((entry) => entry.trim() !== '')
		.map((entry) => {
			const [head = '', ...sections] = entry.split(/^-----[ \t]*$/m);
			const pairs = head.split('\n').flatMap((line): [string, string][] => {
				const [, key, value] = KEY.exec(line) ?? [];
				return key === undefined || value === undefined ? [] : [[key, value.trim()]];
			});
			const named = (name: string) =>
				sections.map((section) => section.trimStart()).find((section) => section.startsWith(`${name}:\n`) || section.trim() === `${name}:`);
			const texts = ['BODY', 'EXTENDED BODY'].map((name) => (named(name) ?? '').slice(name.length + 1).trim());
			return { values: new Map(pairs.toReversed()), text: texts.filter(Boolean).join('\n\n') };
		});
}

/** `03/12/2024 09:10:00 PM` → ISO 8601: the month comes first, by the specification. */
function isoOf(date: string): string {
	const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(AM|PM)?)?/i.exec(date);
	if (match === null) return date;
	const [, month = '', day = '', year = '', hour, minute, half] = match;
	const ymd = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	if (hour === undefined) return ymd;
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
	return `${ymd}T${String(hours).padStart(2, '0')}:${minute}`;
}

function partOf({ values, text }: Entry, name: string): Part | PartRefused {
	const title = textOfHtml(values.get('TITLE') ?? '').replace(/\s+/g, ' ');
	const body = textOfHtml(BLOCKS.test(text) ? text : text.replace(/\n/g, '<br>'));
	if (body === '') return { name, reason: `“${title}” is published without a text`, remedy: 'Save its page from the blog.' };
	const said: readonly (readonly [Hint['field'], string])[] = [
		['title', title],
		['date', isoOf(values.get('DATE') ?? '')],
		['byline', values.get('AUTHOR') ?? ''],
	];
	const hints = said.flatMap(([field, value]) => (value === '' ? [] : [hintOf(field, value, 'movable-type')]));
	return { name, role: 'body', content: { form: 'text', text: body }, hints };
}

/** Entries without a status are published. */
function reasonAgainst({ values }: Entry): string | null {
	const status = values.get('STATUS') ?? 'Publish';
	return /^publish/i.test(status) ? null : `of the status “${status}”, not published`;
}

function* parts(input: Input): Generator<Part | PartRefused> {
	const entries = entriesIn(input.whole().text);
	if (entries.length === 0) throw new SeedError('the export of the blog has no entries', 'Export it again.');
	yield* publishedParts(entries, { reasonAgainst, partOf, titleOf: ({ values }) => values.get('TITLE') ?? '' });
}

export const movableType: Format = {
	id: 'movable-type',
	family: 'feeds and wires',
	label: 'export of a blog (Movable Type, TypePad, Hatena)',
	gives: ['title', 'date', 'byline'],
	recognise: ({ form, text }) => form !== 'html' && OPENING.test((text() ?? '').slice(0, 8000)),
	read: parts,
};
