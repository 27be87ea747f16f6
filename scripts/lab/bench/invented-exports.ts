/** Invented exports and tables for the benchmark of reading. Every article has another number in its text, so that none is a copy. */
import { strToU8, zipSync } from 'fflate';

const SENTENCES = [
	'The sample council of harbour number {n} voted on Monday to keep its crane, by {n} votes, after a debate that lasted until the tide turned.',
	'Nobody had counted the gulls, but the secretary of pier {n} put them at four hundred and wrote it into the minutes without being asked to.',
	'A second meeting is to be held in room {n}, which has a stove. The first one was cold, and the ink froze before the last speaker had sat down.',
];

/** About 300 words of article number `n`. */
export const bodyOf = (n: number): string[] =>
	Array.from({ length: 4 }, (_, i) => SENTENCES.map((sentence) => sentence.replaceAll('{n}', String(n * 7 + i))).join(' '));

const WORDS = 300;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraph = (text: string, style = 'Normal') =>
	`<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A Nexis Uni export of so many documents as DOCX. */
export function nexisDocx(count: number): Uint8Array {
	const numbers = Array.from({ length: count }, (_, i) => i + 1);
	const title = (n: number) => `Harbour number ${n} keeps its crane`;
	const documents = numbers.flatMap((n) => [
		paragraph(title(n), 'Heading1'),
		paragraph('The Harbour Sample'),
		paragraph(`January ${(n % 28) + 1}, 2024`),
		paragraph('Copyright 2024 Harbour Sample Ltd. All Rights Reserved'),
		paragraph(`Section: NEWS; Pg. ${n}`),
		paragraph(`Length: ${WORDS} words`),
		paragraph('Body', 'Heading2'),
		...bodyOf(n).map((text) => paragraph(text)),
		paragraph('Classification', 'Heading2'),
		paragraph('Language: ENGLISH'),
		paragraph('Load-Date: January 30, 2024'),
		paragraph('End of Document'),
	]);
	const list = [
		paragraph('Date and Time: Tuesday, 30 January 2024 10:00:00 CET'),
		paragraph(`Documents (${count})`),
		...numbers.map((n) => paragraph(`${n}. ${title(n)}`)),
	];
	const document = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${[...list, ...documents].join('')}</w:body></w:document>`;
	return zipSync({
		'[Content_Types].xml': strToU8(
			'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
		),
		'word/document.xml': strToU8(document),
	});
}

export const TABLE_HEAD = 'title,date,publication,author,url,content\n';
/** Row number `n` of a table of articles. */
export const tableRow = (n: number): string =>
	`"Harbour number ${n} keeps its crane",2024-01-${String((n % 28) + 1).padStart(2, '0')},The Harbour Sample,Ada Sample,https://harbour-sample.example/${n},"${bodyOf(n).join('\n\n')}"\n`;

export const csvOf = (rows: number): Uint8Array => strToU8(TABLE_HEAD + Array.from({ length: rows }, (_, i) => tableRow(i + 1)).join(''));
