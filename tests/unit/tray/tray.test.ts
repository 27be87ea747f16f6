import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { referencesOf } from '../../../scripts/verify/report/read.ts';
import { referenceLine } from '../../../src/lib/citations/reference-line.ts';
import { trayDocx } from '../../../src/tray/export/docx.ts';
import { trayBibtex, trayCsl, trayItems, trayRis } from '../../../src/tray/export/records.ts';
import { trayMarkdown, trayText } from '../../../src/tray/export/text.ts';
import { annotate, merge, move, read, remove, type TrayItem, toggle, write } from '../../../src/tray/tray.ts';

const entry = (n: number, language: string, quote: string, outlet: string | undefined): TrayItem => ({
	quote,
	language,
	digest: 'a'.repeat(64),
	note: n === 2 ? 'Ask <them> & check *this*.' : '',
	item: {
		id: 'abc123',
		type: 'article-newspaper',
		title: `Bridge ${n}`,
		author: [{ family: 'Ohl', given: 'Ann' }],
		...(outlet === undefined ? {} : { 'container-title': outlet, issued: { 'date-parts': [[2018, 9, 30]] } }),
		URL: `https://desk.example.org/articles/bridge-abc123/#s0000000${n}:~:text=a%20b`,
	},
});
const one = entry(1, 'en', 'At least 832 people have died, the “agency” said [on Sunday].', 'The Harbour Ledger');
const two = entry(2, 'de', 'Mindestens 832 Menschen sind ums Leben gekommen.', 'Neue Beispielpost');
const three = entry(3, 'zh', '桥梁将关闭两年，市政府说。', undefined);
const tray = [one, two, three];

test('an entry goes in once, out again, up, down and to the ends', () => {
	assert.deepEqual(toggle([one], two), [one, two]);
	assert.deepEqual(toggle([one, two], one), [two]);
	assert.deepEqual(move(tray, three.item.URL, -1), [one, three, two]);
	assert.deepEqual(move(tray, one.item.URL, -1), tray);
	assert.deepEqual(move(tray, three.item.URL, 1), tray);
	assert.deepEqual(move(tray, 'https://nothing/', 1), tray);
	assert.deepEqual(remove(tray, two.item.URL), [one, three]);
	assert.equal(annotate(tray, one.item.URL, 'why')[0]?.note, 'why');
	assert.deepEqual(merge([two], tray), [two, one, three]);
});

test('a file that was written is read back; what is no tray is refused, what is damaged is left out', () => {
	assert.deepEqual(read(write(tray)), tray);
	for (const text of ['', '[]', 'null', '{"storyfold":"tray","form":9,"items":[]}', '{"items":[]}']) assert.equal(read(text), null, text);
	const damaged = JSON.parse(write(tray)) as { items: { item: { URL: string } }[] };
	(damaged.items[0] as { item: { URL: string } }).item.URL = 'javascript:alert(1)';
	damaged.items.push(null as never, { item: { URL: 'https://x.example/' } });
	assert.deepEqual(read(JSON.stringify(damaged)), [two, three]);
});

test('the source in one line says what is known and no more', () => {
	assert.equal(referenceLine(one.item), 'Ann Ohl, Bridge 1. The Harbour Ledger, 2018-09-30');
	assert.equal(referenceLine({ ...one.item, author: [{ literal: 'The Harbour Ledger' }] }), 'Bridge 1. The Harbour Ledger, 2018-09-30');
	assert.equal(referenceLine({ id: 'x', type: 'webpage', title: 'T', URL: 'u' }), 'T');
});

test('Markdown, text and Word lead the verifier to each quotation, as it stands', () => {
	const files: [string, Uint8Array][] = [
		['tray.md', new TextEncoder().encode(trayMarkdown(tray))],
		['tray.txt', new TextEncoder().encode(trayText(tray))],
		['tray.docx', trayDocx(tray)],
	];
	for (const [name, bytes] of files) {
		const found = referencesOf(bytes, name).map(({ link, quotations }) => [link, quotations[0]]);
		assert.deepEqual(
			found,
			tray.map(({ item, quote }) => [item.URL, quote]),
			name,
		);
	}
	assert.deepEqual(trayDocx(tray), trayDocx(tray));
	assert.ok(Object.keys(unzipSync(trayDocx(tray))).includes('word/footnotes.xml'));
});

test('records have ids that differ, the quotation and the note', () => {
	assert.deepEqual(
		trayItems(tray).map(({ id }) => id),
		['abc123', 'abc123-2', 'abc123-3'],
	);
	assert.match(trayBibtex(tray), /@article\{abc123-2,[^@]*note = \{Mindestens 832 .* · Ask <them> \\& check \*this\*\.\}/);
	assert.equal(trayRis(tray).match(/^TY {2}- NEWS\r$/gm)?.length, 3);
	assert.equal((JSON.parse(trayCsl(tray)) as unknown[]).length, 3);
});
