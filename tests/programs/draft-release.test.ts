/** While somebody works on the seeds nothing becomes permanent: the ledger holds what a release shows and nothing else. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { parted, published } from '../../scripts/ingest/ledger/draft-release.ts';
import { nextRelease, readLedger } from '../../scripts/ingest/ledger/ledger.ts';
import { pendingLines } from '../../scripts/ingest/ledger/pending.ts';
import { runPipeline } from '../../scripts/ingest/pipeline.ts';
import { onThisThread } from '../../scripts/ingest/threads/tasks.ts';
import { parseEvents, replay } from '../../src/lib/permalinks.ts';
import config from '../../storyfold.config.ts';

type Files = ReadonlyMap<string, string>;
const LEDGER = 'permalinks.jsonl';
const text = (last: string) => `The old bridge of Selwick stays shut

Harbour Post
Published: 3 May 2024

The old bridge of Selwick stays shut for two years, the council said on Friday after a long debate.

Ferries run every ten minutes in the meantime, and nobody pays for them before the autumn.

${last}
`;
const END = 'The mayor promised a new quay within a year, which the harbour master calls a dream.';

async function ingest(seeds: Readonly<Record<string, string>>, before: Files): Promise<Files> {
	const settings = { config, dictionary: null };
	const ledger = readLedger(before);
	const context = { ...settings, ledger, release: nextRelease(ledger, null, true), previous: () => [], progress: () => {} };
	const list = Object.entries(seeds).map(([name, words]) => ({ name, bytes: new TextEncoder().encode(words), correction: null }));
	return (await runPipeline({ seeds: list, refused: [] }, { ...context, map: onThisThread(settings) })).files;
}

const release = (files: Files, label: string | null = null): Files =>
	new Map(files).set(
		LEDGER,
		published(parseEvents(files.get(LEDGER) ?? ''), label)
			.map((event) => `${JSON.stringify(event)}\n`)
			.join(''),
	);

test('twenty edits, then a release: as if only the last had been made', async () => {
	const public1 = release(await ingest({ 'a.txt': text(END) }, new Map()), '2024-05-03');
	let draft = public1;
	for (let n = 0; n < 20; n++) {
		const seeds: Record<string, string> =
			n % 5 === 4 ? {} : { 'a.txt': text(n % 3 === 2 ? END : `Slip number ${n} that nobody should ever see stands in this line of it.`) };
		if (n % 4 === 3)
			seeds['b.txt'] = text(END).replaceAll('Selwick', `Norvik ${n}`).replaceAll('bridge', 'lighthouse').replaceAll('Ferries', 'Trams');
		draft = await ingest({ ...seeds, 'c.txt': text(END).replaceAll('bridge', 'harbour').replaceAll('council', 'pilots') }, draft);
	}
	const last = { 'a.txt': text('The mayor promised a new quay within two years, which the harbour master calls a dream.') };
	const after = release(await ingest(last, draft), '2024-06-01');
	const straight = release(await ingest(last, public1), '2024-06-01');
	assert.deepEqual([...after], [...straight]);
	assert.doesNotMatch(after.get(LEDGER) ?? '', /Slip number|lighthouse|pilots/);
	assert.ok(after.get(LEDGER)?.startsWith(public1.get(LEDGER) ?? 'x'), 'what was public is not touched');
	const { releases, articles } = replay(parseEvents(after.get(LEDGER) ?? ''));
	assert.deepEqual(releases, [
		{ number: 1, label: '2024-05-03', pages: 'once', lists: 'once' },
		{ number: 2, label: '2024-06-01', pages: 'once', lists: 'once' },
	]);
	const gone = [...articles.values()].flatMap((record) => [...record.gone.values()].map((passage) => passage.text));
	assert.ok(gone.includes(END), 'the public wording is kept');
});

test('an edit that is taken back leaves no draft; a draft lists what will be permanent', async () => {
	const first = await ingest({ 'a.txt': text(END) }, new Map());
	const listed = (files: ReadonlyMap<string, string>) => pendingLines(parseEvents(files.get(LEDGER) ?? ''));
	assert.deepEqual(listed(first), ['New articles: 1', '  The old bridge of Selwick stays shut']);
	const public1 = release(first);
	assert.deepEqual(listed(public1), []);
	const edited = await ingest({ 'a.txt': text('Another end that says something else of the quay and of the mayor.') }, public1);
	assert.deepEqual(listed(edited).slice(0, 1), ['Changed articles: 1']);
	assert.match(listed(edited)[1] ?? '', /^ {2}The old bridge of Selwick stays shut \([1-9]\d* passages reworded or taken out\)$/);
	assert.deepEqual(listed(await ingest({}, public1)), ['Ended articles: 1', '  The old bridge of Selwick stays shut (withdrawn)']);
	const back = await ingest({ 'a.txt': text(END) }, edited);
	assert.deepEqual(parted(parseEvents(back.get(LEDGER) ?? '')).draft, []);
	assert.deepEqual([...back], [...public1]);
});

test('npm run release lists, names and publishes; a build of a draft is refused with the remedy', () => {
	const folder = mkdtempSync(join(tmpdir(), 'storyfold-release-'));
	const [seeds, content] = [join(folder, 'seeds'), join(folder, 'content')];
	const at = ['--seeds', seeds];
	const node = (...args: string[]) => spawnSync(process.execPath, args, { encoding: 'utf8' });
	try {
		mkdirSync(seeds);
		writeFileSync(join(seeds, 'a.txt'), text(END));
		assert.equal(node('scripts/release.ts', ...at, '--content', content).status, 2);
		assert.equal(node('scripts/ingest.ts', ...at, '--out', content).status, 0);
		const build = node('scripts/build.ts', '--content', content, '--out', join(folder, 'dist'));
		assert.equal(build.status, 2);
		assert.match(build.stderr, /not public yet: run npm run release/);
		const listed = node('scripts/release.ts', ...at, '--content', content, '--list');
		assert.match(listed.stdout, /New articles: 1\n {2}The old bridge of Selwick stays shut/);
		assert.match(readFileSync(join(content, LEDGER), 'utf8'), /"draft":true/);
		assert.equal(node('scripts/release.ts', ...at, '--content', content, '--name', '2024-05-03').status, 0);
		assert.match(
			readFileSync(join(content, LEDGER), 'utf8'),
			/^\{"kind":"release","version":1,"release":1,"label":"2024-05-03","pages":"once","lists":"once","sum":"[0-9a-f]{16}"\}\n/,
		);
		assert.match(node('scripts/release.ts', ...at, '--content', content).stdout, /Nothing is new/);
		writeFileSync(join(seeds, 'a.txt'), text('Another end that says something else of the quay and of the mayor.'));
		assert.equal(node('scripts/release.ts', ...at, '--content', content).status, 1, 'content/ must be what the seeds give');
	} finally {
		rmSync(folder, { recursive: true });
	}
});
