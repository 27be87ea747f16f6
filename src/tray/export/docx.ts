/** The tray as a Word document (ECMA-376, transitional): a paragraph a passage, its source as a footnote with a live link. */
import { strToU8, zipSync } from 'fflate';
import { referenceLine } from '../../lib/citations/reference-line.ts';
import type { Tray } from '../tray.ts';
import { quoted } from './reference.ts';

const W =
	'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Text as XML, without the characters that XML 1.0 cannot hold. */
const xml = (text: string) =>
	text
		.toWellFormed()
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
const run = (text: string, style = '') =>
	`<w:r>${style === '' ? '' : `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
const paragraph = (inner: string, style = '') => `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;

/** The bytes of a .docx file. The same tray gives the same bytes. */
export function trayDocx(tray: Tray): Uint8Array {
	const body = tray.map((entry, index) => {
		const lang = entry.language === 'und' ? '' : `<w:lang w:val="${xml(entry.language)}"/>`;
		const mark = `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${index + 1}"/></w:r>`;
		return paragraph(run(quoted(entry), lang) + mark, 'Quote') + (entry.note === '' ? '' : paragraph(run(entry.note)));
	});
	const notes = tray.map(({ item }, index) => {
		const link = `<w:hyperlink r:id="l${index + 1}">${run(item.URL, '<w:color w:val="1F4E9E"/><w:u w:val="single"/>')}</w:hyperlink>`;
		const mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>';
		return `<w:footnote w:id="${index + 1}">${paragraph(`${mark}${run(` ${referenceLine(item)}: `)}${link}`)}</w:footnote>`;
	});
	const separators = ['separator', 'continuationSeparator'].map(
		(type, index) => `<w:footnote w:type="${type}" w:id="${index - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
	);
	const links = tray.map(({ item }, index) => relation(`l${index + 1}`, 'hyperlink', item.URL, ' TargetMode="External"'));
	const files: Record<string, string> = {
		'[Content_Types].xml': types(),
		'_rels/.rels': relations([relation('d', 'officeDocument', 'word/document.xml')]),
		'word/document.xml': `<w:document ${W}><w:body>${body.join('')}<w:sectPr/></w:body></w:document>`,
		'word/_rels/document.xml.rels': relations([relation('f', 'footnotes', 'footnotes.xml'), relation('s', 'styles', 'styles.xml')]),
		'word/footnotes.xml': `<w:footnotes ${W}>${separators.join('')}${notes.join('')}</w:footnotes>`,
		'word/_rels/footnotes.xml.rels': relations(links),
		'word/styles.xml': `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="567"/></w:pPr></w:style></w:styles>`,
	};
	// ZIP knows no time before 1980 and no time zone: every file gets the first moment that it can say.
	const mtime = new Date(1980, 0, 1);
	return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, [strToU8(HEAD + text), { mtime }]])));
}

const relation = (id: string, type: string, target: string, more = '') =>
	`<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${xml(target)}"${more}/>`;
const relations = (list: readonly string[]) => `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;

function types(): string {
	const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
	const parts = [
		['document', 'document.main'],
		['footnotes', 'footnotes'],
		['styles', 'styles'],
	].map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${main}.${type}+xml"/>`);
	const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
	return `<Types xmlns="${PACKAGE}/content-types">${rels}<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`;
}
