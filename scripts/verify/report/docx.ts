/** A report as a Word document (ECMA-376) → paragraphs, with hyperlinks and footnotes where they are referred to. */
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { Paragraph } from './paragraphs.ts';

const PARTS = ['document', 'footnotes', 'endnotes'] as const;
type Notes = ReadonlyMap<string, string>;

/** Throws where the bytes are no Word document. */
export function docxParagraphs(bytes: Uint8Array, name: string): Paragraph[] {
	const wanted = new Set(PARTS.flatMap((part) => [`word/${part}.xml`, `word/_rels/${part}.xml.rels`]));
	const files = unzip(bytes, wanted, name);
	const text = (file: string) => new TextDecoder().decode(files[file] ?? new Uint8Array());
	if (files['word/document.xml'] === undefined) throw new Error(`${name} is not a Word document: it holds no word/document.xml`);
	const rels = (part: string) => relations(text(`word/_rels/${part}.xml.rels`));
	const notes = new Map(
		(['footnotes', 'endnotes'] as const).flatMap((part) =>
			paragraphsOf(text(`word/${part}.xml`), rels(part), new Map()).map(({ note, text: words }): [string, string] => [
				`${part} ${note}`,
				words,
			]),
		),
	);
	return paragraphsOf(text('word/document.xml'), rels('document'), notes)
		.filter(({ text: words }) => words.trim() !== '')
		.map(({ text: words, quoted }) => ({ text: words.trim(), line: null, quoted }));
}

function unzip(bytes: Uint8Array, wanted: ReadonlySet<string>, name: string): Record<string, Uint8Array> {
	try {
		return unzipSync(bytes, { filter: (file) => wanted.has(file.name) && file.originalSize < 50_000_000 });
	} catch {
		throw new Error(`${name} cannot be unpacked: save the report as .docx anew`);
	}
}

function relations(xml: string): ReadonlyMap<string, string> {
	const targets = new Map<string, string>();
	const parser = new Parser(
		{ onopentag: (tag, { Id, Target }) => void (tag === 'Relationship' && Id && Target && targets.set(Id, Target)) },
		{ xmlMode: true },
	);
	parser.end(xml);
	return targets;
}

/** Each paragraph of a part, with the id of the note that it belongs to. Several paragraphs of one note are told as one by the caller's map. */
function paragraphsOf(xml: string, targets: ReadonlyMap<string, string>, notes: Notes): { text: string; note: string; quoted: boolean }[] {
	const found: { text: string; note: string; quoted: boolean }[] = [];
	const links: string[] = [];
	let text = '';
	let note = '';
	let quoted = false;
	let inText = false;
	const parser = new Parser(
		{
			onopentag(tag, attributes) {
				if (tag === 'w:footnote' || tag === 'w:endnote') note = attributes['w:id'] ?? '';
				if (tag === 'w:t') inText = true;
				if (tag === 'w:tab' || tag === 'w:br') text += ' ';
				if (tag === 'w:pStyle') quoted = /quote|zitat|citation|citaat/i.test(attributes['w:val'] ?? '');
				if (tag === 'w:hyperlink') links.push(targets.get(attributes['r:id'] ?? '') ?? '');
				if (tag === 'w:footnoteReference') text += ` ${notes.get(`footnotes ${attributes['w:id']}`) ?? ''} `;
				if (tag === 'w:endnoteReference') text += ` ${notes.get(`endnotes ${attributes['w:id']}`) ?? ''} `;
			},
			ontext(data) {
				if (inText) text += data;
			},
			onclosetag(tag) {
				if (tag === 'w:t') inText = false;
				if (tag === 'w:hyperlink') {
					const target = links.pop() ?? '';
					if (/^https?:/i.test(target)) text += ` <${target}>`;
				}
				if (tag !== 'w:p') return;
				const last = found.at(-1);
				if (note !== '' && last?.note === note) last.text += ` ${text}`;
				else found.push({ text, note, quoted });
				text = '';
				quoted = false;
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return found;
}
