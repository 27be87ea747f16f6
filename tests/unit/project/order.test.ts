/** The samples in memory, on one thread: nothing is read or written on the way, and the order in which seeds come makes no difference. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSeeds } from '../../../scripts/ingest/files.ts';
import { EMPTY_LEDGER, nextRelease } from '../../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../../scripts/ingest/pipeline.ts';
import { onThisThread } from '../../../scripts/ingest/threads/tasks.ts';
import config from '../../../storyfold.config.ts';

test('seeds in another order give the same bytes', async () => {
	const { seeds, refused } = await readSeeds(
		'seeds',
		config.topics.map(({ id }) => id),
	);
	const files = async (list: typeof seeds) => {
		const map = onThisThread({ config, dictionary: null });
		const about = { config, dictionary: null, ledger: EMPTY_LEDGER, release: nextRelease(EMPTY_LEDGER, null), map };
		const result = await runPipeline({ seeds: list, refused }, { ...about, previous: () => [], progress: () => undefined });
		return [...result.files].sort(([a], [b]) => (a < b ? -1 : 1));
	};
	const once = await files(seeds);
	assert.ok(once.length > 30);
	assert.deepEqual(await files(seeds.toReversed()), once);
});
