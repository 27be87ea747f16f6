import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { reasons } from '../../../scripts/ingest/clean/removal-reasons.ts';
import type { CleanText, Correction } from '../../../scripts/ingest/document/types.ts';
import { dumpsOf } from '../read/dumps.ts';

const clean = async (text: string, name = 'a.txt', correction: Correction | null = null): Promise<CleanText> => {
	const [dump] = await dumpsOf({ name, bytes: new TextEncoder().encode(text), correction });
	assert.ok(dump);
	return cleanDump(dump);
};
const textsOf = (article: CleanText, kind: string) =>
	[...article.blocks, ...article.captions].filter((block) => block.kind === kind).map(({ text }) => text);

const A =
	'Der Stadtrat hat am Dienstag beschlossen, die Brücke über die Ilm bis zum Herbst zu sperren, weil an zwei Pfeilern Risse gefunden wurden.';
const B =
	'Die Umleitung führt über die Bundesstraße und verlängert den Weg zur Schule um eine Viertelstunde, wie eine Sprecherin der Verwaltung sagte.';
const C =
	'Für die Arbeiten sind 2,4 Millionen Euro vorgesehen; die Hälfte davon zahlt das Land, den Rest teilen sich Stadt und Kreis nach Einwohnern.';
const dump = [
	'Brücke über die Ilm bis zum Herbst gesperrt',
	A,
	'WERBUNG',
	B,
	'Lesen Sie auch: Freibad öffnet früher',
	'Wer zahlt',
	C,
	'Die Brücke im Mai. Foto: Archiv',
	A,
	'Leave a Reply',
].join('\n\n');

/** Every non-blank character of the dump stands in the title, a block, a caption or a removed piece. */
function assertNothingVanishes(article: CleanText): void {
	const { text } = article.dump;
	const covered = new Uint8Array(text.length);
	const spans = [...article.blocks, ...article.captions, ...article.removed, ...article.title.evidence].flatMap(({ span }) =>
		span === null ? [] : [span],
	);
	for (const { start, end } of spans) covered.fill(1, start, end);
	for (let i = 0; i < text.length; i++) assert.ok(covered[i] === 1 || /\s/.test(text[i] ?? ''), `lost: ${text.slice(i, i + 60)}`);
}

test('title, headings, captions and paragraphs are told apart, the rest goes with its reason', async () => {
	const article = await clean(dump);
	assert.equal(article.title.value, 'Brücke über die Ilm bis zum Herbst gesperrt');
	assert.deepEqual(textsOf(article, 'paragraph'), [A, B, C, A]);
	assert.deepEqual(textsOf(article, 'heading'), ['Wer zahlt']);
	assert.deepEqual(textsOf(article, 'caption'), ['Die Brücke im Mai. Foto: Archiv']);
	assert.deepEqual(
		article.removed.map(({ text, reason }) => [text, reason]),
		[
			['WERBUNG', 'advert'],
			['Lesen Sie auch: Freibad öffnet früher', 'read-also'],
			['Leave a Reply', 'comments'],
		],
	);
	assertNothingVanishes(article);
});

test('spans are where the texts stand', async () => {
	const article = await clean(dump);
	for (const { text, span } of [...article.blocks, ...article.captions, ...article.removed])
		assert.equal(article.dump.text.slice(span.start, span.end), text);
	for (const { reason } of article.removed) assert.ok(reason in reasons, reason);
});

test('hard-wrapped lines are joined', async () => {
	const wrap = (text: string) => text.replace(/(.{40,60}) /g, '$1\n');
	const article = await clean(`Brücke über die Ilm bis zum Herbst gesperrt\n\n${wrap(A)}\n\n${wrap(B)}\n\n${wrap(C)}\n`);
	assert.deepEqual(textsOf(article, 'paragraph'), [A, B, C]);
	assertNothingVanishes(article);
});

test('a stamped title with a share bar is cut apart, a body on one line is cut into paragraphs', async () => {
	const body = [A, B, C, B, A, C, A, B].join(' ');
	const article = await clean(
		` date 2022-01 'Brücke über die Ilm gesperrt' Artikel teilen: Link kopieren In die Zwischenablage kopiert\n\n${body} Quelle: Beispielbote`,
	);
	assert.equal(article.title.value, 'Brücke über die Ilm gesperrt');
	assert.ok(textsOf(article, 'paragraph').length >= 3);
	assert.equal(textsOf(article, 'paragraph').join(' '), body);
	assert.ok(article.removed.some(({ reason, text }) => reason === 'source' && text === 'Quelle: Beispielbote'));
	assertNothingVanishes(article);
});

test('a sentence that a page break cut is whole again', async () => {
	const [head, tail] = [B.slice(0, 78), B.slice(79)];
	const article = await clean(`Brücke gesperrt\n\n${A}\n\n${head}\n\nSeite 1 von 2\n\n${tail}\n\n${C}`);
	assert.ok(textsOf(article, 'paragraph').includes(B));
	assertNothingVanishes(article);
});

test('a text without a title line has none, and keeps its first paragraph', async () => {
	const article = await clean([A, B, C].join('\n\n'));
	assert.equal(article.title.value, null);
	assert.deepEqual(textsOf(article, 'paragraph'), [A, B, C]);
});

test('list items and quotations keep their kind', async () => {
	const article = await clean(
		`# Brücke gesperrt\n\n${A}\n\n- der Bus fährt über Tiefurt\n- die Schule beginnt später\n- der Markt fällt aus\n\n> ${B}\n\n${C}`,
		'a.md',
	);
	assert.equal(article.title.value, 'Brücke gesperrt');
	assert.equal(textsOf(article, 'item').length, 3);
	assert.deepEqual(textsOf(article, 'quote'), [B]);
});

test('the owner has the last word', async () => {
	const correction = { file: 'a.yaml', values: {}, keep: ['WERBUNG'], drop: [B], split: true };
	const article = await clean(dump, 'a.txt', correction);
	assert.ok(article.blocks.some(({ text }) => text === 'WERBUNG'));
	assert.ok(article.removed.some(({ text, reason }) => text === B && reason === 'corrected'));
	assertNothingVanishes(article);
});

test('what lies beyond the length of an article is kept apart as one piece', async () => {
	const article = await clean(`Ein Titel\n\n${`${A}\n\n`.repeat(3000)}`);
	assert.equal(article.removed.at(-1)?.reason, 'too-long');
	assertNothingVanishes(article);
});

test('nothing vanishes from odd dumps', async () => {
	for (const text of [
		`${A}\n***\n${B}\n\u2014\n12\n${C}`,
		`- ${A}\n- ${B}`,
		`> ${A}\n\n> ${B}`,
		`${A}  ${B}\t${C}`,
		`Titel: X\nDatum: 1. Mai 2020\n\n${A}\n\n${B}`,
		`![a b]\n\n!! c\n\n${A}`,
	])
		assertNothingVanishes(await clean(text));
});

test('an article is never without a block, a menu alone is no article', async () => {
	for (const text of ['kurz und gut\n'.repeat(40), `${A}\n`.repeat(30)])
		assert.ok((await clean(text)).blocks.length > 0, text.slice(0, 20));
	const menu = 'Home\nMenü\nSuche\nImpressum\nKontakt\nÜber uns\nDatenschutz\nNewsletter\nAnmelden\n';
	assert.equal((await clean(menu)).blocks.length, 0);
});

test('a brief of one sentence is an article, also where it ends like a caption or without a full stop', async () => {
	for (const brief of [
		'Rada Sampleton zamknęła stary most (19 października)',
		'The council of Sampleton closed its old bridge on Monday. (pictured)',
	]) {
		const { title, blocks, captions } = await clean(brief);
		assert.deepEqual([title.value, blocks.map(({ text }) => text), captions], [null, [brief], []]);
	}
});

test('a short paragraph above a picture whose caption is marked stays in the text', async () => {
	const short = 'Prime minister Ulla Winther accepted the resignation in Estmark on Monday evening.';
	const page = `<html lang="en"><title>Minister resigns</title><body><article><h1>Minister resigns</h1><p>${A}</p><p>${short}</p>
<figure><img src="a.jpg"><figcaption>The minister in Estmark on Monday.</figcaption></figure><p>${B}</p><p>${C}</p></article></body></html>`;
	const article = await clean(page, 'a.html');
	assert.deepEqual(textsOf(article, 'paragraph'), [A, short, B, C]);
	assert.deepEqual(textsOf(article, 'caption'), ['The minister in Estmark on Monday.']);
});

test('a finished sentence above a credit is text where the verbs of its language are not known', async () => {
	const text = [
		'Мост через гавань закрыт для всех автомобилей на три недели, сообщил городской совет, потому что в опорах нашли трещины.',
		'Водителям советуют ехать через тоннель, а автобусы идут по старой дороге каждые десять минут до конца работ.',
		'Подрядчик закончил проверку.',
	];
	const article = await clean(`Мост закрыт\n\n${text.join('\n\n')}\n\nНовый мост © Ада Образцова\n`);
	assert.deepEqual(textsOf(article, 'paragraph'), text);
	assert.deepEqual(textsOf(article, 'caption'), ['Новый мост © Ада Образцова']);
});

test('a sentence without a verb above a credit describes the picture where the verbs are known', async () => {
	const article = await clean(`Brücke gesperrt\n\n${A}\n\n${B}\n\nDie neue Brücke im Mai.\n\nDer Hafen. Foto: Archiv\n\n${C}\n`);
	assert.deepEqual(textsOf(article, 'caption'), ['Die neue Brücke im Mai.', 'Der Hafen. Foto: Archiv']);
});

test('the button of a form between two paragraphs is no heading', async () => {
	const page = `<html lang="en"><title>Bridge</title><body><article><h1>Bridge</h1><p>${A}</p><form><input><button>OK</button></form><p>${B}</p></article>`;
	assert.deepEqual(textsOf(await clean(page, 'a.html'), 'heading'), []);
});

test('the rights below a text are no picture, and what stands above them describes none', async () => {
	const article = await clean(`Brücke gesperrt\n\n${A}\n\n${B}\n\n${C}\n\nStadtblatt und Partner © 2024\n`);
	assert.deepEqual([textsOf(article, 'paragraph'), article.captions], [[A, B, C], []]);
});
