/** Through the whole pipeline: one text at three outlets is one source; the order of files does not matter; the owner joins and splits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextRelease, readLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../../scripts/ingest/pipeline.ts';
import { onThisThread } from '../../../scripts/ingest/threads/tasks.ts';
import { replay, resolveStory } from '../../../src/lib/permalinks.ts';
import config from '../../../storyfold.config.ts';

const wire = (outlet: string) => `Norvik orders six electric ferries

${outlet}
Published: 3 May 2024

The ferry operator Norvik has ordered six electric ferries from the Delmar shipyard for about 50 million euros, the company said in Tornby.

The mayor of Tornby, Karla Winther, called the contract a gift to the city and promised a new quay for the boats within two years.

Norvik carried 7.5 million passengers in 2023 and wants to end the use of diesel by the end of the decade.
`;
const other = `Tornby shipyard wins ferry contract

Coast Daily
Published: 4 May 2024

The Delmar shipyard will build six electric ferries for the operator Norvik, which pays less than 50 million euros for them.

Trade unions in Tornby welcomed the order, which keeps three hundred welders at work until the autumn of next year.

Norvik carried 7.5 million passengers in 2023, more than in any year before the tunnel was opened.
`;

const seeds = (files: Readonly<Record<string, string>>) =>
	Object.entries(files).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text), correction: null }));

function run(files: Readonly<Record<string, string>>, stories = config.stories, reverse = false, ledger = readLedger(new Map())) {
	const list = seeds(files);
	const settings = {
		config: { ...config, stories, outlets: ['Harbour Post', 'Island Echo', 'Ferry Times', 'Coast Daily'] },
		dictionary: null,
	};
	const release = nextRelease(ledger, null);
	return runPipeline(
		{ seeds: reverse ? list.toReversed() : list, refused: [] },
		{ ...settings, ledger, release, previous: () => [], progress: () => {}, map: onThisThread(settings) },
	);
}

const files = { 'a.txt': wire('Harbour Post'), 'b.txt': wire('Island Echo'), 'c.txt': wire('Ferry Times'), 'd.txt': other };

test('a wire text at three outlets is one source of a claim, and all three are named in the coverage', async () => {
	const [{ story, summary } = assert.fail(), ...others] = (await run(files)).stories;
	assert.equal(others.length, 0);
	assert.equal(story.articles.length, 2);
	for (const { passages } of summary.claims) assert.ok(passages.length <= 2);
	assert.ok(summary.claims.some(({ passages }) => passages.length === 2));
	assert.deepEqual(
		summary.coverage.map(({ source }) => source),
		['Ferry Times', 'Harbour Post', 'Island Echo', 'Coast Daily'],
	);
});

test('the order of files does not matter, nor do their names to what the stories tell', async () => {
	assert.deepEqual([...(await run(files, config.stories, true)).files], [...(await run(files)).files]);
	const told = async (list: Readonly<Record<string, string>>) => JSON.stringify((await run(list)).stories.map(({ summary }) => summary));
	assert.equal(
		await told({ '1.txt': other, '2.txt': wire('Ferry Times'), '3.txt': wire('Island Echo'), '4.txt': wire('Harbour Post') }),
		await told(files),
	);
});

test('an owner joins and splits stories', async () => {
	const apart =
		'Hail over the orchards\n\nInland Courier\n\nHail took half of the apples around Selwick on Sunday. Growers ask the ministry for help with nets and seeds.\n';
	const ids = async (join: string[][], split: string[][]) =>
		(await run({ 'a.txt': wire('Harbour Post'), 'd.txt': other, 'x.txt': apart }, { join, split, unfold: [] })).stories
			.map(({ story }) => story.articles.length)
			.toSorted();
	assert.deepEqual(await ids([], []), [2]);
	assert.deepEqual(await ids([['d.txt', 'x.txt']], []), [3]);
	assert.deepEqual(await ids([], [['a.txt', 'd.txt']]), []);
});

const late = `Norvik pays 50 million euros for six electric ferries of the Delmar shipyard

Ferry Times
Published: 6 May 2024

The ferry operator Norvik has ordered six electric ferries from the Delmar shipyard in Tornby for about 50 million euros, its owner confirmed.

The first of the six boats is to sail in 2026, and the Delmar shipyard wants to hire three hundred welders for the work.
`;
const museum = `A museum for the steamers of Selwick

Coast Daily
Published: 7 May 2024

The old steamers of Selwick get a museum on the lake. Volunteers have collected letters, lamps and bells for eleven years.
`;

test('a story keeps its address when articles are added, when its best title changes and when stories merge', async () => {
	const one = await run({ 'a.txt': wire('Harbour Post'), 'd.txt': other, 'm.txt': museum });
	const ferries = one.stories.find(({ story }) => story.articles.length === 2);
	assert.ok(ferries !== undefined);
	assert.equal(one.stories.length, 1, 'the museum stands alone');
	const seeds = { 'a.txt': wire('Harbour Post'), 'd.txt': other, 'late.txt': late, 'm.txt': museum };
	const two = await run(seeds, config.stories, false, one.ledger);
	const grown = two.stories.find(({ story }) => story.articles.length === 3);
	assert.notEqual(grown?.summary.headline.text, ferries.summary.headline.text, 'another title is the best now');
	assert.deepEqual([grown?.story.id, grown?.story.code], [ferries.story.id, ferries.story.code]);
	const three = await run(seeds, { join: [Object.keys(seeds)], split: [], unfold: [] }, false, two.ledger);
	assert.deepEqual(
		three.stories.map(({ story }) => [story.id, story.articles.length]),
		[[ferries.story.id, 4]],
	);
	assert.equal(resolveStory(replay(three.ledger.events), ferries.story.code)?.story?.id, ferries.story.id);
});
