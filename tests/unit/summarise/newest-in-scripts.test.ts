/** What reports in Arabic, Chinese, Russian and Turkish count is compared with each other, and the newest leads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summarise } from '../../../scripts/ingest/summarise/summarise.ts';
import { type Draft, storyOf } from './story.ts';

const report = (id: string, language: string, date: string, title: string, text: string): Draft => ({
	id,
	language,
	date,
	title,
	blocks: [text],
	source: `Paper ${id}`,
});

function told(first: Draft, second: Draft, ...reports: readonly Draft[]) {
	const { claims, tellings, comparison } = summarise(storyOf(first, second, ...reports));
	const lead = claims[(tellings[0].paragraphs[0]?.[0] ?? 0) - 1];
	return { lead: lead?.passages[0].text ?? '', path: lead?.path.map(({ value }) => value), comparison };
}

const CHANGING: Readonly<Record<string, readonly [string, string, string]>> = {
	zh: ['莫拉岛发生强烈地震，造成至少四十一人死亡。', '莫拉岛地震的死亡人数升至118人。', '莫拉岛强烈地震已造成一百六十三人死亡。'],
	ru: [
		'По меньшей мере 41 человек погиб при землетрясении на острове Моравель.',
		'Число погибших при землетрясении на острове Моравель выросло до 118.',
		'При землетрясении на острове Моравель погибли сто шестьдесят три человека.',
	],
	ar: [
		'مقتل 41 شخصا على الأقل في زلزال ضرب جزيرة مورافيل.',
		'ارتفاع حصيلة قتلى زلزال جزيرة مورافيل إلى ١١٨ قتيلا.',
		'مقتل ١٦٣ شخصا في زلزال جزيرة مورافيل.',
	],
};
for (const [language, texts] of Object.entries(CHANGING))
	test(`the newest count leads, with the earlier ones as its path (${language})`, () => {
		const [early, later, last] = texts;
		const on = (day: number, text: string) => report(`${day}`, language, `2024-03-${day}`, text.slice(0, 12), text);
		const { lead, path } = told(on(12, early), on(13, later), on(14, last));
		assert.equal(lead, texts[2]);
		assert.equal(path?.length, 2);
	});

test('counts in several scripts answer one question', () => {
	const { comparison } = told(
		report('a', 'zh', '2024-03-12', '莫拉岛地震', '莫拉岛地震造成四十一人死亡。'),
		report('b', 'ar', '2024-03-12', 'زلزال جزيرة مورافيل', 'مقتل ٥٢ شخصا في زلزال جزيرة مورافيل.'),
		report('c', 'tr', '2024-03-12', 'Moravel depremi', 'Moravel adasındaki depremde 47 kişi öldü.'),
		report('d', 'ru', '2024-03-12', 'Землетрясение', 'При землетрясении на острове погибли сорок девять человек.'),
	);
	assert.deepEqual(
		comparison.map(({ question, answers }) => [question, answers.map(({ value }) => value)]),
		[['dead', ['四十一人', '٥٢ شخصا', '47 kişi', 'сорок девять человек']]],
	);
});
