/** What the audit's button writes while the site is developed, and what it must not. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { refusalOf, writeCorrection } from '../../../scripts/command/corrections.ts';

const root = mkdtempSync(join(tmpdir(), 'corrections-'));
const seeds = join(root, 'seeds');
mkdirSync(join(seeds, 'box'), { recursive: true });
mkdirSync(join(root, 'beside'));
symlinkSync(join(root, 'beside'), join(seeds, 'out'));
after(() => rmSync(root, { recursive: true }));
const write = (seed: string, key: string, value: string, replace = false) => writeCorrection(seeds, { seed, key, value, replace }, []);
const read = (name: string) => readFileSync(join(seeds, name), 'utf8');

test('a correction is written beside its seed; comments and other keys stay', () => {
	writeFileSync(join(seeds, 'a.yaml'), '# seen by the desk\nbyline: Ada Sample\n');
	assert.deepEqual(write('a.txt', 'date', '2022-01-18'), { status: 200, file: 'seeds/a.yaml' });
	assert.equal(read('a.yaml'), '# seen by the desk\nbyline: Ada Sample\ndate: 2022-01-18\n');
	assert.equal(write('box/export.docx#3', 'source', 'The: Post').status, 200);
	assert.match(read('box/export.yaml'), /parts:\n {2}"#3":\n {4}source: "?The: Post/);
});

test('a key that is set is not replaced without a word', () => {
	writeFileSync(join(seeds, 'b.yaml'), 'date: 2020-01-01\n');
	assert.deepEqual(write('b.txt', 'date', '2022-01-18'), { status: 409, error: 'date is set already', current: '2020-01-01' });
	assert.equal(read('b.yaml'), 'date: 2020-01-01\n');
	assert.equal(write('b.txt', 'date', '2022-01-18', true).status, 200);
	assert.equal(read('b.yaml'), 'date: 2022-01-18\n');
});

test('nothing is written outside the seeds folder, nor what a correction cannot say', () => {
	for (const seed of ['../x.txt', 'box/../../x.txt', '/etc/x.txt', 'out/x.txt', 'none/x.txt', 'x\0.txt', 'a\\..\\x.txt'])
		assert.equal(write(seed, 'date', '2022-01-18').status, 400, seed);
	for (const [key, value] of [
		['date', 'YYYY-MM-DD'],
		['colour', 'red'],
		['language', 'deutsch'],
	] as const)
		assert.equal(write('c.txt', key, value).status, 400, key);
	assert.deepEqual(readdirSync(join(root, 'beside')), []);
	assert.ok(!existsSync(join(root, 'x.yaml')) && !existsSync(join(seeds, 'c.yaml')));
});

test('only pages of this server on this machine may write', () => {
	const own = { host: 'localhost:4321', origin: 'http://localhost:4321', 'content-type': 'application/json' };
	const asked = (headers: object = {}, remoteAddress = '127.0.0.1', method = 'POST') =>
		refusalOf({ method, headers: { ...own, ...headers }, socket: { remoteAddress } });
	assert.equal(asked(), null);
	assert.equal(asked({}, '::1'), null);
	for (const refused of [
		asked({}, '192.0.2.7'),
		asked({}, '127.0.0.1', 'GET'),
		asked({ origin: 'http://evil.example' }),
		asked({ host: 'evil.example', origin: 'http://evil.example' }),
		asked({ origin: undefined }),
		asked({ 'content-type': 'text/plain' }),
	])
		assert.notEqual(refused, null);
});
