/** Through the whole pipeline: one text at three outlets is one source; the order of files does not matter; the owner joins and splits. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextRelease, readLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../../scripts/ingest/pipeline.ts';
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

function run(files: Readonly<Record<string, string>>, stories = config.stories, reverse = false) {
	const ledger = readLedger(new Map());
	const list = seeds(files);
	return runPipeline(
		{ seeds: reverse ? list.toReversed() : list, refused: [] },
		{
			config: { ...config, stories, outlets: ['Harbour Post', 'Island Echo', 'Ferry Times', 'Coast Daily'] },
			ledger,
			release: nextRelease(ledger, null),
			dictionary: null,
			held: () => [],
			progress: () => {},
		},
	);
}

const files = { 'a.txt': wire('Harbour Post'), 'b.txt': wire('Island Echo'), 'c.txt': wire('Ferry Times'), 'd.txt': other };

test('a wire text at three outlets is one source of a claim, and all three are named in the coverage', () => {
	const [{ story, summary } = assert.fail(), ...others] = run(files).stories;
	assert.equal(others.length, 0);
	assert.equal(story.articles.length, 2);
	for (const { passages } of summary.claims) assert.ok(passages.length <= 2);
	assert.ok(summary.claims.some(({ passages }) => passages.length === 2));
	assert.deepEqual(
		summary.coverage.map(({ source }) => source),
		['Ferry Times', 'Harbour Post', 'Island Echo', 'Coast Daily'],
	);
});

test('the order of files does not matter, nor do their names to what the stories tell', () => {
	assert.deepEqual([...run(files, config.stories, true).files], [...run(files).files]);
	const told = (list: Readonly<Record<string, string>>) => JSON.stringify(run(list).stories.map(({ summary }) => summary));
	assert.equal(
		told({ '1.txt': other, '2.txt': wire('Ferry Times'), '3.txt': wire('Island Echo'), '4.txt': wire('Harbour Post') }),
		told(files),
	);
});

test('an owner joins and splits stories', () => {
	const apart =
		'Hail over the orchards\n\nInland Courier\n\nHail took half of the apples around Selwick on Sunday. Growers ask the ministry for help with nets and seeds.\n';
	const ids = (join: string[][], split: string[][]) =>
		run({ 'a.txt': wire('Harbour Post'), 'd.txt': other, 'x.txt': apart }, { join, split })
			.stories.map(({ story }) => story.articles.length)
			.toSorted();
	assert.deepEqual(ids([], []), [1, 2]);
	assert.deepEqual(ids([['d.txt', 'x.txt']], []), [3]);
	assert.deepEqual(ids([], [['a.txt', 'd.txt']]), [1, 1, 1]);
});
