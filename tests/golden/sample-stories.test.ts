/** The sample seeds as a whole: their stories, the wire text at two outlets joined, the correction beside a seed obeyed. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readSeeds } from '../../scripts/ingest/files.ts';
import { EMPTY_LEDGER, nextRelease } from '../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../scripts/ingest/pipeline.ts';
import { onThisThread } from '../../scripts/ingest/threads/tasks.ts';
import config from '../../storyfold.config.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const CLOUD = [
	'0001_7be24d90.txt',
	'0002_c41f08ae.txt',
	'0003_95d0e6b7.html',
	'0004_3f9ac1d2.txt',
	'0005_a8810c5e.txt',
	'0006_1d77b3f4.txt',
	'0007_e2094bb1.md',
	'0008_60cc92fd.txt#1',
];
const HUB = [
	'0008_60cc92fd.txt#2',
	'0009_b97a4e18.txt',
	'0010_42f6d3c0.txt',
	'0011_f5081ba6.txt',
	'0012_0c6be953.txt',
	'0013_d83a7f21.txt',
	'0014_7c15aa60.txt',
	'0015_29e4c7d5.txt',
];
/** A toll that is updated over three days. */
const QUAKE = ['0016_ff08ce0e.txt', '0017_41d7a884.txt', '0018_6ea2b1bb.txt', '0019_f5ec138a.txt', '0020_1edc2c9c.txt'];
/** Two fires in warehouses of two harbours, two weeks apart. */
const PAINT_FIRE = ['0021_5f2785f0.txt', '0022_b924cd0a.txt'];
const TYRE_FIRE = ['0023_5a251fa4.txt', '0024_72114a59.txt'];
/** A report, its corrected version and another desk's report. */
const BRIDGE = ['0025_c59e06ec.txt', '0026_b740fcfb.txt', '0027_1a76a912.txt'];
/** Told in French and in Spanish, each only in part. */
const TUNNEL = ['0028_8f28de3e.txt', '0029_3707aa71.txt', '0030_afb6cfc5.txt'];
const STORIES = [CLOUD, HUB, QUAKE, PAINT_FIRE, TYRE_FIRE, BRIDGE, TUNNEL];
const names = STORIES.flat().map((name) => name.split('#', 1)[0] ?? '');
const skip = names.some((name) => !existsSync(join(seeds, name))) && 'sample seeds were taken away';

test('the sample seeds fold into their stories', { skip }, async (t) => {
	const folder = await readSeeds(
		seeds,
		config.topics.map(({ id }) => id),
	);
	const own = { seeds: folder.seeds.filter(({ name }) => names.includes(name)), refused: [] };
	const context = { config, ledger: EMPTY_LEDGER, release: nextRelease(EMPTY_LEDGER, null), dictionary: null };
	const { articles, stories, refused } = await runPipeline(own, {
		...context,
		previous: () => [],
		progress: () => {},
		map: onThisThread(context),
	});
	const article = (seed: string) => {
		const found = articles.find(({ seeds }) => seeds.includes(seed));
		assert.ok(found, seed);
		return found;
	};

	await t.test('none is refused', () => assert.deepEqual(refused, []));
	await t.test('seven stories, each with all its articles and no other', () => {
		const folded = stories.map(({ story }) => story.articles.flatMap(({ seeds }) => seeds).sort());
		assert.deepEqual(
			folded.sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1)),
			STORIES,
		);
	});
	await t.test('the same wire text at two desks is one article with both outlets', () => {
		const wire = article('0005_a8810c5e.txt');
		assert.deepEqual(wire.seeds, ['0005_a8810c5e.txt', '0006_1d77b3f4.txt']);
		assert.deepEqual([...wire.outlets].sort(), ['Sample Business Page', 'Storyfold Sample Desk London']);
	});
	await t.test('what the folded copy says in words of its own is kept with its seed', () => {
		const [copy] = article('0005_a8810c5e.txt').copies;
		assert.deepEqual([copy?.seed, copy?.source], ['0006_1d77b3f4.txt', 'Sample Business Page']);
		assert.match(copy?.passages[0].text ?? '', /Sample Wire/);
	});
	await t.test('the corrected report is a version of the first, and says what changed', () => {
		const { versionOf } = article('0026_b740fcfb.txt');
		assert.equal(versionOf?.article, article('0025_c59e06ec.txt').id);
		assert.ok(versionOf?.gone.length === 1 && /340 million/.test(versionOf.gone[0]?.text ?? ''));
		assert.ok(versionOf?.added.some(({ text }) => /430 million/.test(text)));
		assert.equal(article('0027_1a76a912.txt').versionOf, undefined, 'another desk wrote a report of its own');
	});
	await t.test('a correction beside a seed wins, and says that a person set it', () => {
		const corrected = article('0010_42f6d3c0.txt');
		assert.deepEqual([corrected.source.value, corrected.source.by], ['Storyfold Sample Desk Amsterdam', 'person']);
		assert.deepEqual([corrected.date.value, corrected.date.by], ['2023-10-06', 'person']);
		assert.ok(!corrected.clean.blocks.some(({ text }) => text.includes('Praat mee')));
	});
	await t.test('the two long stories are told in at least four languages', () => {
		for (const { story } of stories.filter(({ story }) => story.articles.length >= 7))
			assert.ok(new Set(story.articles.map(({ language }) => language.value)).size >= 4);
	});
});
