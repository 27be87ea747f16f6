/** Documents of word processors: DOCX, ODT, RTF. Their text is looked at again: it may be the export of a press database. */
import { SeedError } from '../../document/seed-error.ts';
import { latin1, startsWith } from '../bytes/byte-source.ts';
import { textOfDocument } from '../office/docx.ts';
import { headingStyles } from '../office/docx-styles.ts';
import { textOfOdt } from '../office/odt.ts';
import { textOfRtf } from '../office/rtf.ts';
import { archiveKind, archiveOf, officeName } from './archive-kind.ts';
import type { Format, Part } from './format.ts';
import { allBytes } from './input.ts';

const AGAIN = 'Open it in the program that made it, and save it once more or as text.';

/** One file of text, or a refusal where the document holds none. */
function* asText(text: string): Generator<Part> {
	if (!/\p{L}/u.test(text))
		throw new SeedError('the document holds no text', 'If it holds pictures of text, run text recognition (OCR) over them.');
	yield { name: '', role: 'file', content: { form: 'text', text }, hints: [] };
}

export const docx: Format = {
	id: 'docx',
	family: 'office',
	label: 'Word document (DOCX)',
	gives: ['title', 'date', 'source', 'byline'],
	recognise: (input) => archiveKind(input) === 'docx',
	*read(input) {
		const archive = archiveOf(input);
		const main = archive.text('word/document.xml');
		if (main === null) throw new SeedError('the Word document is damaged: its text is missing', AGAIN);
		yield* asText(textOfDocument(main, headingStyles(archive.text('word/styles.xml') ?? '')));
	},
};

export const odt: Format = {
	id: 'odt',
	family: 'office',
	label: 'OpenDocument text (ODT)',
	gives: ['title', 'date', 'source', 'byline'],
	recognise: (input) =>
		archiveKind(input) === 'odt' ||
		(input.form === 'bytes' && /^\s*<\?xml[^>]*>\s*<office:document\s/.test(latin1(input.head.subarray(0, 2000)))),
	*read(input) {
		if (archiveKind(input) === null) {
			yield* asText(textOfOdt(input.whole().text));
			return;
		}
		const archive = archiveOf(input);
		const type = (archive.text('mimetype') ?? '').trim();
		if (/spreadsheet|presentation|graphics/.test(type))
			throw new SeedError('the file is an OpenDocument table, presentation or drawing', 'Save its text as .odt or .txt, a table as .csv.');
		const main = archive.text('content.xml');
		if (main === null || /<manifest:encryption-data/.test(archive.text('META-INF/manifest.xml') ?? ''))
			throw new SeedError('the document is encrypted with a password', 'Open it with its password and save it without one.');
		yield* asText(textOfOdt(main));
	},
};

export const rtf: Format = {
	id: 'rtf',
	family: 'office',
	label: 'Rich Text (RTF)',
	gives: ['title', 'date', 'source', 'byline'],
	recognise: ({ head }) => startsWith(head, '{\\rtf'),
	*read(input) {
		if (input.bytes.size > input.limits.memberBytes)
			throw new SeedError('the document is too large', 'Split it, or raise limits.memberBytes in storyfold.config.ts.');
		yield* asText(textOfRtf(latin1(allBytes(input.bytes))));
	},
};

/** Other documents that are ZIP archives: refused by their names. */
export const otherOffice: Format = {
	id: 'other-office',
	family: 'office',
	label: 'workbooks, presentations, Pages: refused by name',
	gives: [],
	recognise: (input) => archiveKind(input) === 'other',
	read(input) {
		const { entries } = archiveOf(input);
		const names = new Set(entries.map(({ name }) => name.toLowerCase()));
		const what = officeName(names, (test) => entries.some(({ name }) => test.test(name)));
		throw new SeedError(`the file is ${what ?? 'no text'}`, 'Save its text as .docx, .pdf or .txt, a table as .csv.');
	},
};
