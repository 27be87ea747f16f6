/** Office documents, books and mails as other programs write them, or damaged: what is text stays, what is none goes, and a refusal says why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCompoundFile } from '../../../scripts/ingest/read/mail/compound-file.ts';
import { blocksOfHtml, blocksOfText } from '../../../scripts/ingest/read/mail/mail-blocks.ts';
import { mixedTree } from '../../../scripts/ingest/read/mixed-xml.ts';
import { textOfDocument } from '../../../scripts/ingest/read/office/docx.ts';
import { headingStyles } from '../../../scripts/ingest/read/office/docx-styles.ts';
import { textOfOdt } from '../../../scripts/ingest/read/office/odt.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';
import { attributeOf, xmlTree } from '../../../scripts/ingest/read/xml.ts';
import { docx, epub, type Files, zip } from '../../containers/build.ts';

const TEXT = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.';
const read = async (name: string, bytes: Uint8Array) => {
	const { dumps, refused } = await readDumps({ name, bytes, correction: null });
	return { dumps, refused: refused.map(({ reason }) => reason) };
};

test('archives are told by what they hold, and those that are no articles are refused by name', async () => {
	const types = { '[Content_Types].xml': '<Types/>' };
	for (const [files, reason] of [
		[{ ...types, 'xl/workbook.xml': '<a/>' }, /an Excel workbook/],
		[{ ...types, 'ppt/slides/a.xml': '<a/>' }, /a PowerPoint presentation/],
		[{ 'Index/Document.iwa': 'x' }, /an Apple Pages/],
		[{ 'AndroidManifest.xml': 'x' }, /a program/],
		[{ 'META-INF/container.xml': '<container/>', 'a.opf': 'no package' }, /its list of contents cannot be read/],
		[{ ...types, 'word/other.xml': '<a/>' }, /./],
		[{ 'Thumbs.db': 'x', '__MACOSX/a.txt': TEXT }, /the archive is empty/],
	] as const satisfies readonly (readonly [Files, RegExp])[]) {
		const { dumps, refused } = await read('a.bin', zip(files));
		assert.deepEqual([dumps.length, refused.length], [0, 1], Object.keys(files).join());
		assert.match(refused[0] ?? '', reason);
	}
	const cut = docx([['p', TEXT]]).slice(0, 300);
	assert.equal((await read('a.docx', cut)).dumps.length, 0);
});

test('a ZIP of articles: what systems leave is passed over, the same name twice is refused, assets only where there is nothing else', async () => {
	const { dumps, refused } = await read('a.zip', zip({ 'b.txt': TEXT, 'style.css': 'x', '.hidden': 'x', 'in/c.txt': TEXT }));
	assert.deepEqual([dumps.map(({ part }) => part), refused], [['/b.txt', '/in/c.txt'], []]);
	assert.equal((await read('a.zip', zip({ 'a.png': '\u0089PNG' }))).refused.length, 1);
});

test('Word: tables, breaks, hidden and deleted text, levels of headings by style, by outline and by inheritance', () => {
	const styles = headingStyles(
		'<w:styles><w:style w:type="paragraph" w:styleId="A"><w:name w:val="Own"/><w:outlineLvl w:val="1"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:name w:val="b"/></w:style><w:style w:type="paragraph" w:styleId="L"><w:basedOn w:val="L"/></w:style><w:style w:type="character" w:styleId="C"><w:name w:val="Title"/></w:style><w:style w:type="paragraph"><w:name w:val="title"/></w:style><w:name w:val="stray"/></w:styles>',
	);
	assert.deepEqual([...styles], ['A', 'B']);
	const p = (inside: string, properties = '') => `<w:p>${properties}<w:r>${inside}</w:r></w:p>`;
	const t = (text: string) => `<w:t>${text}</w:t>`;
	const text = textOfDocument(
		[
			p(t('Head'), '<w:pPr><w:pStyle w:val="B"/></w:pPr>'),
			p(t('Plain'), '<w:pPr><w:pStyle w:val="A"/><w:outlineLvl w:val="9"/></w:pPr>'),
			p(`${t('one')}<w:br/>${t('two')}<w:tab/>${t('three')}<w:noBreakHyphen/>`),
			p(`<w:rPr><w:vanish/></w:rPr>${t('hidden')}`),
			p(`<w:rPr><w:vanish w:val="0"/></w:rPr>${t('shown')}`),
			p(`${t('kept')}<w:delText>gone</w:delText><w:instrText>FIELD</w:instrText>`),
			p(t('item'), '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>'),
			p(t('no item'), '<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr>'),
			`<w:tbl><w:tr><w:tc>${p(t('a'))}</w:tc><w:tc>${p(t('b'))}</w:tc></w:tr><w:tr><w:tc>${p(t(TEXT))}${p(t('second'))}</w:tc></w:tr></w:tbl>`,
			`<w:tr><w:tc>${p(t('left open'))}`,
		].join(''),
		styles,
	);
	assert.deepEqual(text.split('\n\n'), [
		'## Head',
		'Plain',
		'one',
		'two\tthree\u2011',
		'shown',
		'kept',
		'- item',
		'no item',
		'a\tb',
		TEXT,
		'second',
		'left open',
	]);
});

test('OpenDocument: styles that are titles, lists, tables, what was left open', () => {
	const xml = `<office:text><style:style style:name="P1" style:parent-style-name="Title"/><text:p text:style-name="P1">Head</text:p><text:list><text:list-item><text:p>item</text:p></text:list-item></text:list><text:p>a<text:tab/>b<text:line-break/>c<text:s/>d</text:p><table:table-row><text:p>x</text:p><text:p>y</text:p></table:table-row><table:table-row><text:p>${TEXT.repeat(3)}</text:p><text:p>z</text:p></table:table-row><text:p>open`;
	assert.deepEqual(textOfOdt(xml).split('\n\n'), ['## Head', '- item', 'a\tb', 'c d', 'x\ty', TEXT.repeat(3), 'z', 'open']);
});

test('EPUB: a date, a publisher or the name of the issue; a copy protection; one document without a heading', async () => {
	const hints = async (bytes: Uint8Array) =>
		Object.fromEntries((await read('a.epub', bytes)).dumps[0]?.hints.map(({ field, value }) => [field, value]) ?? []);
	const one = await hints(epub({ title: 'The pier', language: 'en', creator: 'Ann Pier' }, [`<p>${TEXT}</p>`]));
	assert.deepEqual(one, { title: 'The pier', language: 'en', byline: 'Ann Pier' });
	const chapters = [`<h1>One</h1><p>${TEXT}</p>`, `<p>${TEXT}</p>`, `<h1>Two</h1><p>${TEXT}</p>`];
	const { dumps } = await read('a.epub', epub({ title: 'The Argus [Fri, 13 Feb 2026]', language: 'en', publisher: 'calibre' }, chapters));
	assert.deepEqual(
		dumps.map(({ part }) => part),
		['#1', '#2'],
	);
	assert.equal(dumps[0]?.text.split(TEXT).length, 3, 'what has no heading goes on');
	assert.equal(dumps[1]?.hints.find(({ field }) => field === 'source')?.value, 'The Argus');
});

test('XML that is cut, badly formed or very deep', () => {
	assert.equal(xmlTree(''), null);
	assert.equal(xmlTree('<a><b>x</a>')?.text, 'x');
	assert.equal(xmlTree(`${'<a>'.repeat(300)}deep${'</a>'.repeat(300)}`)?.text, 'deep');
	const root = xmlTree('<x:a y:id="1"/>');
	assert.ok(root);
	assert.deepEqual([root.name, attributeOf(root, 'id'), attributeOf(root, 'none')], ['a', '1', undefined]);
	assert.throws(() => mixedTree('no element'), /the XML cannot be read/);
	let depth = 0;
	for (let at = mixedTree(`${'<a>'.repeat(300)}x${'</a>'.repeat(300)}`); ; depth++) {
		const [child] = at.children;
		if (child === undefined || typeof child === 'string') break;
		at = child;
	}
	assert.ok(depth < 250);
});

test('mail as HTML: headings, bold lines, links, items, rules; hidden boxes are none of it', () => {
	const blocks = blocksOfHtml(
		'<div style="display:none">Preview <div>inside</div> <span>too</span></div><h2>Head</h2><p><b>Bold line</b></p><p>Text with <a href="https://a.example/">a link</a> in it</p><p><a href="https://b.example/">Only a link</a></p><p><a href="mailto:x">No address</a></p><ul><li>Item</li></ul><hr><span>end</span></b>',
	);
	assert.deepEqual(
		blocks.map(({ kind, level, text, url }) => [kind, level, text, url]),
		[
			['heading', 2, 'Head', null],
			['text', 0, 'Bold line', null],
			['text', 9, 'Text with a link in it', 'https://a.example/'],
			['link', 0, 'Only a link', 'https://b.example/'],
			['text', 9, 'No address', null],
			['item', 9, 'Item', null],
			['rule', 9, '', null],
			['text', 9, 'end', null],
		],
	);
});

test('mail as text: a long title and the line below it are two lines, wherever the text is wrapped or not', () => {
	const title = 'Harbour of Sample Bay closes for a week of repairs to its crane';
	const texts = (text: string) => blocksOfText(text).map((block) => block.text);
	const long = 'The harbour of Sample Bay closes for a week, because the crane has lost a bolt that nobody has found so far.';
	assert.deepEqual(texts(`${title}\nby Ann Pier\n\n${long}`), [title, 'by Ann Pier', long]);
	const wrapped =
		'The harbour of Sample Bay closes for a week, because the crane has lost\na bolt that nobody has found so far, however long the divers were below';
	assert.deepEqual(texts(`${title}\nby Ann Pier\n\n${wrapped}`), [title, 'by Ann Pier', wrapped.replace('\n', ' ')]);
	const narrow = 'A bolt of the crane was found in the harbour by\na diver.';
	assert.deepEqual(texts(`${long}\n\n${narrow}`), [long, narrow.replace('\n', ' ')]);
});

test('mail as text: wrapped lines are one, links, rules and items stand for themselves', () => {
	const blocks = blocksOfText(
		'A headline\r\n\r\nThis line was wrapped by a program of mail at seventy\nsigns and goes on here.\n\n-----\n\n* an item\n\nRead on: https://a.example/x\n\nhttps://b.example/y\n\nFrom: Ann Pier who wrote this long header line of hers\nTo: Jo',
	);
	assert.deepEqual(
		blocks.map(({ kind, text, url }) => [kind, text, url]),
		[
			['text', 'A headline', null],
			['text', 'This line was wrapped by a program of mail at seventy signs and goes on here.', null],
			['rule', '', null],
			['item', 'an item', null],
			['link', 'Read on', 'https://a.example/x'],
			['link', '', 'https://b.example/y'],
			['text', 'From: Ann Pier who wrote this long header line of hers', null],
			['text', 'To: Jo', null],
		],
	);
});

test('a compound file whose sectors are no such file is refused', () => {
	const header = (change: (bytes: DataView) => void) => {
		const bytes = new Uint8Array(2048);
		const view = new DataView(bytes.buffer);
		view.setUint16(30, 9, true);
		for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, 0xffffffff, true);
		view.setUint32(68, 0xfffffffe, true);
		change(view);
		return bytes;
	};
	const cases: readonly ((view: DataView) => void)[] = [
		(view) => view.setUint16(30, 7, true),
		(view) => view.setUint32(48, 900, true),
		(view) => {
			view.setUint32(76, 0, true);
			view.setUint32(512 + 4, 1, true);
			view.setUint32(48, 1, true);
		},
		(view) => {
			view.setUint32(76, 0, true);
			view.setUint32(512 + 4, 0xfffffffe, true);
			view.setUint32(48, 1, true);
		},
		(view) => {
			view.setUint32(68, 1, true);
			view.setUint32(1024 + 508, 0xfffffffe, true);
			view.setUint32(48, 900, true);
		},
	];
	for (const change of cases) assert.throws(() => readCompoundFile(header(change)), /the Outlook file is damaged/);
});
