/** A report file → its links, each with what is quoted beside it. The kind is told by what is in the file. */
import { docxParagraphs } from './docx.ts';
import { htmlParagraphs } from './html.ts';
import { markdownParagraphs } from './markdown.ts';
import { type Reference, referencesIn } from './quotations.ts';

/** Reference files (BibTeX, RIS, JSON) quote nothing: what stands in quotation marks there are values. */
const isRecords = (text: string) => /^\s*(?:@[a-z]+\s*\{|TY {2}- )/i.test(text) || isJson(text);

function isJson(text: string): boolean {
	try {
		return JSON.parse(text) !== null;
	} catch {
		return false;
	}
}

/** Links in order; one that stands again with nothing new beside it is told once. Throws where the file cannot be read, with its name. */
export function referencesOf(bytes: Uint8Array, name: string): Reference[] {
	const found = referencesIn(paragraphsOf(bytes, name));
	const seen = new Set<string>();
	return found.filter(({ link, quotations }) => {
		const key = JSON.stringify([link, quotations]);
		return !seen.has(key) && seen.add(key);
	});
}

function paragraphsOf(bytes: Uint8Array, name: string) {
	if (bytes[0] === 0x50 && bytes[1] === 0x4b) return docxParagraphs(bytes, name);
	if (bytes.subarray(0, 5).every((byte, index) => byte === '%PDF-'.charCodeAt(index)))
		throw new Error(`${name} is a PDF, which cannot be checked: give the report as .docx, .html, .md or text`);
	const text = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);
	if (text.includes('\0')) throw new Error(`${name} holds no text: give the report as .docx, .html, .md or text`);
	if (/^\s*(?:<!doctype|<html|<[a-z][^>]*>)/i.test(text)) return htmlParagraphs(text);
	if (isRecords(text))
		return text.split('\n').map((line, index) => ({ text: line.replace(/["“”]/g, ' '), line: index + 1, quoted: false }));
	return markdownParagraphs(text);
}
