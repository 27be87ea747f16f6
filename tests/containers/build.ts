/** Small writers of the containers that are read: for golden cases and for files that are damaged at random. Same input, same bytes. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { type Zippable, zipSync } from 'fflate';

export type Files = Readonly<Record<string, string | Uint8Array>>;
const bytesOf = (content: string | Uint8Array) => (typeof content === 'string' ? new TextEncoder().encode(content) : content);
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** A day in 1980s count of MS-DOS, so that no clock is in the bytes. */
const MTIME = '2026-01-01 00:00:00';

export function zip(files: Files, stored = false): Uint8Array {
	const entries: Zippable = Object.fromEntries(
		Object.entries(files).map(([name, content]) => [name, [bytesOf(content), { mtime: MTIME, level: stored ? 0 : 6 }]]),
	);
	return zipSync(entries);
}

/** A paragraph: its style (`h1`, `h2`, `li`, `del`, `p`) and its text. */
export type Block = readonly [style: 'h1' | 'h2' | 'li' | 'del' | 'p', text: string];

export function docx(blocks: readonly Block[]): Uint8Array {
	const body = blocks.map(([style, text]) => {
		const properties = {
			h1: '<w:pPr><w:pStyle w:val="berschrift1"/></w:pPr>',
			h2: '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>',
			li: '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>',
			del: '',
			p: '',
		}[style];
		const run =
			style === 'del'
				? `<w:del w:id="1"><w:r><w:delText>${xml(text)}</w:delText></w:r></w:del>`
				: `<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
		return `<w:p>${properties}${run}</w:p>`;
	});
	return zip({
		'[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
		'word/styles.xml':
			'<?xml version="1.0"?><w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>',
		'word/header1.xml': '<?xml version="1.0"?><w:hdr xmlns:w="x"><w:p><w:r><w:t>Head of the page</w:t></w:r></w:p></w:hdr>',
	});
}

export function odt(blocks: readonly Block[]): Uint8Array {
	const body = blocks.map(([style, text]) => {
		if (style === 'h1' || style === 'h2') return `<text:h text:outline-level="${style[1]}">${xml(text)}</text:h>`;
		if (style === 'li') return `<text:list><text:list-item><text:p>${xml(text)}</text:p></text:list-item></text:list>`;
		return style === 'del'
			? `<text:p><office:annotation><text:p>${xml(text)}</text:p></office:annotation></text:p>`
			: `<text:p>${xml(text)}<text:note><text:note-body><text:p>A note.</text:p></text:note-body></text:note></text:p>`;
	});
	return zip({
		mimetype: 'application/vnd.oasis.opendocument.text',
		'META-INF/manifest.xml': '<?xml version="1.0"?><manifest:manifest xmlns:manifest="x"/>',
		'content.xml': `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text>${body.join('')}</office:text></office:body></office:document-content>`,
	});
}

export type Book = {
	readonly title: string;
	readonly date?: string;
	readonly language: string;
	readonly publisher?: string;
	readonly creator?: string;
};

/** Chapters are the insides of `<body>`; a cover and a table of contents are added. */
export function epub(book: Book, chapters: readonly string[]): Uint8Array {
	const page = (inside: string, type: string) =>
		`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>${xml(book.title)}</title></head><body epub:type="${type}">${inside}</body></html>`;
	const meta = [
		`<dc:title>${xml(book.title)}</dc:title><dc:language>${book.language}</dc:language>`,
		book.date === undefined ? '' : `<dc:date>${book.date}</dc:date>`,
		book.publisher === undefined ? '' : `<dc:publisher>${xml(book.publisher)}</dc:publisher>`,
		book.creator === undefined ? '' : `<dc:creator>${xml(book.creator)}</dc:creator>`,
	].join('');
	const items = chapters.map((_, i) => `<item id="c${i}" href="text/c${i}.xhtml" media-type="application/xhtml+xml"/>`).join('');
	const spine = chapters.map((_, i) => `<itemref idref="c${i}"/>`).join('');
	return zip({
		mimetype: 'application/epub+zip',
		'META-INF/container.xml': '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
		'OEBPS/book.opf': `<?xml version="1.0"?><package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${meta}</metadata><manifest><item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items}</manifest><spine><itemref idref="cover"/><itemref idref="nav"/>${spine}</spine></package>`,
		'OEBPS/cover.xhtml': page(
			`<h1>${xml(book.title)}</h1><p>All the articles of the week, made by hand and bound without glue for the patient reader.</p>`,
			'cover',
		),
		'OEBPS/nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="text/c0.xhtml">One</a></li></ol></nav>', 'frontmatter'),
		...Object.fromEntries(chapters.map((chapter, i) => [`OEBPS/text/c${i}.xhtml`, page(chapter, 'bodymatter')])),
	});
}

export type Entry = {
	readonly type: string;
	readonly url?: string;
	readonly date?: string;
	readonly status?: string;
	readonly mime?: string;
	readonly headers?: string;
	readonly body: string | Uint8Array;
	readonly digest?: string;
};

const base32 = (bytes: Uint8Array) =>
	(
		[...bytes]
			.map((byte) => byte.toString(2).padStart(8, '0'))
			.join('')
			.match(/.{1,5}/g) ?? []
	)
		.map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[Number.parseInt(five.padEnd(5, '0'), 2)])
		.join('');

function warcRecord({
	type,
	url,
	date = '2026-03-02T08:00:00Z',
	status = '200 OK',
	mime = 'text/html; charset=utf-8',
	headers = '',
	body,
	digest,
}: Entry): Uint8Array {
	const http = type === 'response' ? bytesOf(`HTTP/1.1 ${status}\r\nContent-Type: ${mime}\r\n${headers}\r\n`) : new Uint8Array();
	const block = Buffer.concat([http, bytesOf(body)]);
	const sum = digest ?? base32(createHash('sha1').update(block).digest());
	const content =
		type === 'response' ? 'application/http;msgtype=response' : type === 'warcinfo' ? 'application/warc-fields' : 'text/plain';
	const head = `WARC/1.1\r\nWARC-Type: ${type}\r\n${url === undefined ? '' : `WARC-Target-URI: ${url}\r\n`}WARC-Date: ${date}\r\nWARC-Block-Digest: sha1:${sum}\r\nContent-Type: ${content}\r\nContent-Length: ${block.length}\r\n\r\n`;
	return Buffer.concat([bytesOf(head), block, bytesOf('\r\n\r\n')]);
}

/** `packed`: a gzip member a record, as the standard asks. */
export const warc = (records: readonly Entry[], packed: boolean): Uint8Array =>
	Buffer.concat(records.map((record) => (packed ? gzipSync(warcRecord(record)) : warcRecord(record))));

/** `listed`: what `pages.jsonl` names. Without an index the pages are looked for. */
export function wacz(records: readonly Entry[], listed: readonly { url: string; ts: string; title: string }[], indexed = true): Uint8Array {
	const members = records.map((record) => gzipSync(warcRecord(record)));
	let offset = 0;
	const lines = records.map(({ url = '', status = '200 OK', mime = 'text/html', date = '2026-03-02T08:00:00Z' }, i) => {
		const length = members[i]?.length ?? 0;
		const line = `${new URL(url).hostname.split('.').reverse().join(',')})${new URL(url).pathname} ${date.replace(/\D/g, '')} ${JSON.stringify({ url, mime: mime.split(';')[0], status: status.slice(0, 3), length: String(length), offset: String(offset), filename: 'data.warc.gz' })}`;
		offset += length;
		return line;
	});
	const pages = [{ format: 'json-pages-1.0', id: 'pages', title: 'All pages' }, ...listed].map((page) => JSON.stringify(page)).join('\n');
	return zip(
		{
			'datapackage.json': JSON.stringify({ profile: 'data-package', wacz_version: '1.1.1' }),
			'pages/pages.jsonl': pages,
			...(indexed ? { 'indexes/index.cdxj': lines.sort().join('\n') } : {}),
			'archive/data.warc.gz': Buffer.concat(members),
		},
		true,
	);
}

export { column, pdf } from '../../scripts/lab/bench/invented-pdf.ts';
