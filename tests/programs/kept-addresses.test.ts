import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import config from '../../storyfold.config.ts';

/** Two reports of one fire and one on a bridge: the story ends with the first of them, and so does the topic with the last of its articles. */
const FIRE = ['0023_5a251fa4.txt', '0024_72114a59.txt'];
const OTHER = '0001_7be24d90.txt';

const run = (...call: string[]) => {
	const { status, stderr } = spawnSync(process.execPath, call, { encoding: 'utf8' });
	assert.equal(status, 0, stderr);
};

test('pages and feeds that were published stay: of a story that ended, of a topic that has no article any more', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-kept-'));
	const [seeds, content, out] = ['seeds', 'content', 'dist'].map((name) => join(folder, name)) as [string, string, string];
	const release = (names: readonly string[]) => {
		rmSync(seeds, { recursive: true, force: true });
		mkdirSync(seeds);
		for (const name of names) cpSync(join('seeds', name), join(seeds, name));
		run('scripts/ingest.ts', '--seeds', seeds, '--out', content, '--dictionary', 'none');
		run('scripts/release.ts', '--seeds', seeds, '--content', content);
		run('scripts/build.ts', '--content', content, '--out', out, '--dictionary', 'none');
	};
	const addresses = () =>
		readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
			/^(?:\w\w\/)?(?:stories|topics|articles|a|s)\/.*(?:index\.html|feed\.\w+)$/.test(file),
		);
	try {
		release([...FIRE, OTHER]);
		const given = addresses();
		const [story = ''] = given.filter((file) => /^stories\/[^/]+-[^/]+\/feed\.xml$/.test(file));
		assert.equal(readFileSync(join(out, story), 'utf8').split('<entry').length - 1, 2);
		release([FIRE[0] as string]);
		assert.deepEqual(
			given.filter((file) => !existsSync(join(out, file))),
			[],
		);
		const feed = readFileSync(join(out, story), 'utf8');
		assert.equal(feed.split('<entry').length - 1, 1, 'the article that is left');
		const empty = config.topics
			.map(({ id }) => readFileSync(join(out, 'topics', id, 'index.html'), 'utf8'))
			.filter((page) => page.includes('noindex'));
		assert.ok(empty.length > 0);
		for (const page of empty) assert.match(page, /There is no article on this topic at present\./);
		release([OTHER]);
		assert.equal(readFileSync(join(out, story), 'utf8').includes('<entry'), false, 'withdrawn');
	} finally {
		rmSync(folder, { recursive: true });
	}
});
