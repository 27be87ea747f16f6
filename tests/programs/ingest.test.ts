/** The ingest command as a person calls it: same seeds, same bytes; one bad seed, one message; corrections. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../../scripts/ingest/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-ingest-'));
after(() => rmSync(folder, { recursive: true, force: true }));

function ingest(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ingest.ts', ...args], {
		env: { ...process.env, ...env },
		encoding: 'utf8',
	});
	return { status, stdout, stderr };
}

async function bytesOf(out: string): Promise<Record<string, string>> {
	const files = await listFiles(out);
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(out, file), 'utf8')]));
}

function seedsFolder(name: string, files: Readonly<Record<string, string>>): string {
	const seeds = join(folder, name);
	mkdirSync(seeds, { recursive: true });
	for (const [file, text] of Object.entries(files)) writeFileSync(join(seeds, file), text);
	return seeds;
}

const ARTICLE = `Harbour bridge closes for three weeks

The harbour bridge will be closed to all traffic for three weeks, the town council said. Engineers found cracks in two of the bearings.

Drivers are asked to use the tunnel. Buses will run every ten minutes on the old road until the work is finished.
`;

test('same seeds, same bytes: another time zone, another locale, touched files, a second run', async () => {
	const seeds = join(folder, 'copy');
	cpSync('seeds', seeds, { recursive: true });
	const [first, second] = [join(folder, 'first'), join(folder, 'second')];
	assert.equal(
		ingest(['--seeds', 'seeds', '--out', first], { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }).status,
		0,
	);
	for (const file of await listFiles(seeds)) utimesSync(join(seeds, file), 1, 1);
	assert.equal(ingest(['--seeds', seeds, '--out', second], { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' }).status, 0);
	const bytes = await bytesOf(first);
	assert.ok(Object.keys(bytes).length > 30);
	assert.deepEqual(await bytesOf(second), bytes);
	assert.equal(ingest(['--seeds', seeds, '--out', second]).status, 0);
	assert.deepEqual(await bytesOf(second), bytes);
});

test('with nothing changed a run says what the last one said, and mends what was edited in content', async () => {
	const seeds = seedsFolder('again', { 'a.txt': ARTICLE, 'b.txt': '' });
	const out = join(folder, 'again-out');
	const first = ingest(['--seeds', seeds, '--out', out]);
	const bytes = await bytesOf(out);
	const second = ingest(['--seeds', seeds, '--out', out]);
	assert.deepEqual([second.status, second.stdout], [first.status, first.stdout]);
	assert.equal(first.status, 1);
	// A stage that is not begun has no line of progress.
	assert.ok(first.stderr.includes('read') && !second.stderr.includes('read'));
	const [article = ''] = Object.keys(bytes).filter((file) => file.startsWith('articles/'));
	writeFileSync(join(out, article), 'edited');
	assert.equal(ingest(['--seeds', seeds, '--out', out]).status, 1);
	assert.deepEqual(await bytesOf(out), bytes);
});

test('--check exits 1 and names the file that differs', async () => {
	const seeds = seedsFolder('check', { 'a.txt': ARTICLE });
	const out = join(folder, 'check-out');
	ingest(['--seeds', seeds, '--out', out]);
	assert.equal(ingest(['--seeds', seeds, '--out', out, '--check']).status, 0);
	writeFileSync(join(seeds, 'a.txt'), ARTICLE.replace('three weeks', 'four weeks'));
	const { status, stderr } = ingest(['--seeds', seeds, '--out', out, '--check']);
	assert.equal(status, 1);
	assert.match(stderr, /(?:added|changed) +\S*articles\/harbour-bridge\S*\.mdx/);
});

test('a seed that cannot be published is named with a remedy; the others are published', async () => {
	const seeds = seedsFolder('bad', {
		'good.txt': ARTICLE,
		'empty.txt': '',
		'other.txt': ARTICLE.replaceAll('bridge', 'lock'),
		'other.yaml': 'datum: 2022-01\n',
	});
	writeFileSync(join(seeds, 'binary.txt'), Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)));
	const { status, stdout } = ingest(['--seeds', seeds, '--out', join(folder, 'bad-out')]);
	assert.equal(status, 1);
	assert.match(stdout, /1 articles? in 1 languages?/);
	for (const expected of [/empty\.txt: /, /binary\.txt: /, /other\.yaml, line 1: datum/]) assert.match(stdout, expected);
});

test('what was published is not lost when its seed can no longer be read', async () => {
	const seeds = seedsFolder('kept', {
		'a.txt': ARTICLE,
		'b.txt': ARTICLE.replaceAll('bridge', 'museum').replaceAll('bearings', 'galleries'),
	});
	const out = join(folder, 'kept-out');
	ingest(['--seeds', seeds, '--out', out]);
	const before = await bytesOf(out);
	writeFileSync(join(seeds, 'a.yaml'), 'date: yesterday\n');
	assert.equal(ingest(['--seeds', seeds, '--out', out]).status, 1);
	const now = await bytesOf(out);
	const articles = Object.keys(before).filter((file) => file.startsWith('articles/'));
	assert.equal(articles.length, 2);
	for (const file of articles) assert.equal(now[file], before[file]);
});

test('a correction beside the seed is obeyed and marked as set by a person', async () => {
	const seeds = seedsFolder('correct', {
		'a.txt': ARTICLE,
		'a.yaml':
			'date: 2022-01-18\nsource: Sample Desk\ndrop:\n  - Drivers are asked to use the tunnel. Buses will run every ten minutes on the old road until the work is finished.\n',
	});
	const out = join(folder, 'correct-out');
	assert.equal(ingest(['--seeds', seeds, '--out', out]).status, 0);
	const [article = ''] = Object.entries(await bytesOf(out))
		.filter(([file]) => file.startsWith('articles/'))
		.map(([, text]) => text);
	assert.match(article, /^date: "2022-01-18"$/m);
	assert.match(article, /^source: "Sample Desk"$/m);
	assert.match(article, /"?by"?: ?"?person"?/);
	assert.doesNotMatch(article, /Drivers are asked/);
});

test('links in the seeds folder are followed to files; one that leads nowhere, round in a circle or to a folder is named', () => {
	const seeds = seedsFolder('links', { 'a.txt': ARTICLE });
	const other = seedsFolder('elsewhere', { 'b.txt': ARTICLE.replaceAll('bridge', 'museum').replaceAll('bearings', 'galleries') });
	symlinkSync(join(other, 'b.txt'), join(seeds, 'linked.txt'));
	symlinkSync('loop.txt', join(seeds, 'loop.txt'));
	symlinkSync('nowhere', join(seeds, 'dangling.txt'));
	symlinkSync('.', join(seeds, 'self'));
	const { status, stdout } = ingest(['--seeds', seeds, '--out', join(folder, 'links-out')]);
	assert.equal(status, 1);
	assert.match(stdout, /2 articles in 1 language, /);
	for (const expected of [/^ {2}loop\.txt: .*circle/m, /^ {2}dangling\.txt: .*nowhere/m, /^ {2}self: .*folder/m])
		assert.match(stdout, expected);
});

test('two corrections for one seed, and a line to drop that is not there, are errors', () => {
	const seeds = seedsFolder('twice', {
		'a.txt': ARTICLE,
		'a.yaml': 'date: 2022-01-18\n',
		'a.yml': 'date: 2022-01-19\n',
		'b.txt': ARTICLE.replaceAll('bridge', 'museum').replaceAll('bearings', 'galleries'),
		'b.yaml': 'drop:\n  - This line is nowhere\n',
	});
	const { status, stdout } = ingest(['--seeds', seeds, '--out', join(folder, 'twice-out')]);
	assert.equal(status, 1);
	assert.match(stdout, /a\.txt: .*a\.yaml.*a\.yml/);
	assert.match(stdout, /b\.txt: b\.yaml: drop: .*“This line is nowhere”/);
});

test('a folder that there is not is a wrong call, told in one sentence', () => {
	const wrong = ingest(['--seeds', join(folder, 'nowhere')]);
	assert.equal(wrong.status, 2);
	assert.match(wrong.stderr, /^ingest: no seeds in .*\n$/);
});

test('--explain says why a seed is not published, and names one that is not there', () => {
	const seeds = seedsFolder('refused', { 'a.txt': ARTICLE, 'b.txt': '# Bridge closed until the autumn', 'c.txt': 'x' });
	const explained = (seed: string) => ingest(['--seeds', seeds, '--explain', seed]);
	assert.match(explained('b.txt').stdout, /^b\.txt is not published: no text is left of it/);
	assert.match(explained('c.txt').stdout, /^c\.txt is not published: .* too short/);
	assert.match(explained('d.txt').stderr, /there is no seed d\.txt/);
});

test('--explain tells every value, the archived address among them', () => {
	const archive = 'https://web.archive.org/web/20220118120000/https://post.example/bridge';
	const seeds = seedsFolder('explained', { 'a.txt': `${ARTICLE}\n${archive}\n` });
	const { stdout } = ingest(['--seeds', seeds, '--explain', 'a.txt']);
	assert.match(stdout, /^ {2}url: https:\/\/post\.example\/bridge/m);
	assert.ok(stdout.includes(`\n  archive: ${archive}`), stdout);
});

test('--report writes into a folder that is not there yet', () => {
	const seeds = seedsFolder('reported', { 'bridge.txt': ARTICLE });
	const report = join(folder, 'reports', 'today', 'report.jsonl');
	assert.equal(ingest(['--seeds', seeds, '--out', join(folder, 'reported-out'), '--report', report]).status, 0);
	assert.match(readFileSync(report, 'utf8'), /"seed":"bridge\.txt"/);
});
