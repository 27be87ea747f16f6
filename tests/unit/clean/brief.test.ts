/** A brief: a day and one sentence, whichever stands first. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { dumpsOf } from '../read/dumps.ts';

async function clean(text: string) {
	const [dump] = await dumpsOf({ name: 'a.txt', bytes: new TextEncoder().encode(text), correction: null });
	assert.ok(dump);
	const { title, blocks, removed } = cleanDump(dump);
	return { title: title.value, blocks: blocks.map(({ text }) => text), removed: removed.map(({ text }) => text) };
}

test('the sentence is the text, and the day is none', async () => {
	for (const [day, sentence] of [
		['2 жовтня 2022 р.', 'У порту Торнбі від диму загинуло щонайменше сім людей (1 жовтня)'],
		['2022年11月21日', '托恩比港口當日濃煙瀰漫（圖），至少七人喪生，為該國多年來最嚴重的一次海上事故。'],
		['2023年2月5日', 'トーンビー港で煙が上がり、少なくとも七人が死亡した。'],
		['16 november 2022', 'Färjan Delmar gör en framgångsrik provtur till hamnen i Tornby (se bild)'],
	]) {
		for (const text of [`${day}\n\n${sentence}`, `${sentence}\n\n${day}`])
			assert.deepEqual(await clean(text), { title: null, blocks: [sentence], removed: [day] }, text);
	}
});

test('a title that is marked as one, or stands alone, is no text', async () => {
	for (const text of [
		'# Ferry of the Delmar line closed until the autumn',
		'# Ferry of the Delmar line closed until the autumn\n\n16 November 2022',
	])
		assert.deepEqual((await clean(text)).blocks, [], text);
});

test('a title above a day and a text stays one', async () => {
	const text = 'The ferry Delmar ran aground off Tornby on Monday with forty people on board, and nobody was hurt.';
	assert.deepEqual(await clean(`Ferry Delmar runs aground off Tornby\n\n16 November 2022\n\n${text}`), {
		title: 'Ferry Delmar runs aground off Tornby',
		blocks: [text],
		removed: ['16 November 2022'],
	});
});
