/** The documents that lead through the house: what they name is there, and the walk visits no file twice. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const ROOT = join(import.meta.dirname, '../../..');
const files = globSync(['*.{ts,mjs,json,md}', '{scripts,src,tests,docs}/**/*.{ts,mjs,json,astro,md}'], { cwd: ROOT });
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
/** The part of a document below a heading, up to the next heading of its level. */
const section = (text: string, heading: string) => text.split(/^(?=## )/m).find((part) => part.startsWith(`## ${heading}\n`)) ?? '';

/** What stands as code and looks like a file or a folder of the project; patterns and files of an owner do not. */
const namesIn = (text: string): string[] =>
	[...text.matchAll(/`([^`\n]+)`/g)]
		.map(([, code = '']) => code)
		.filter((code) => /^(?:[\w.-]+\/)*[\w.-]+\.(?:ts|mjs|astro|md|json)$|^(?:[\w.-]+\/)+$/.test(code));
/** Folders and files that a run makes or an owner has. */
const MADE = /^(?:seeds|content|dist|glossary|articles|audit|x\.|weights\.json$|manifest\.json$|package\.json$|api\/)|^\.cache/;

/** The files that a name stands for: its path from the top, or the end of one. */
const filesOf = (name: string) => files.filter((file) => file === name || file.endsWith(`/${name}`));
const isFolder = (name: string) =>
	['', 'scripts/', 'scripts/ingest/', 'scripts/ingest/clean/'].some((above) => existsSync(join(ROOT, above, name)));

for (const document of ['docs/architecture.md', 'CONTRIBUTING.md', 'README.md']) {
	test(`${document} names only what is there`, () => {
		const names = namesIn(read(document)).filter((name) => !MADE.test(name));
		assert.ok(names.length > 0);
		const missing = names.filter((name) => (name.endsWith('/') ? !isFolder(name) : filesOf(name).length === 0));
		assert.deepEqual(missing, []);
	});
}

test('the walk with one seed visits each file once, and one file is meant by each name', () => {
	const visited = namesIn(section(read('docs/architecture.md'), 'A walk with one seed')).filter((name) => name.endsWith('.ts'));
	assert.ok(visited.length >= 40, `${visited.length} files`);
	const found = visited.map((name) => [name, filesOf(name).filter((file) => /^scripts\/ingest(?:\/|\.ts)/.test(file))] as const);
	assert.deepEqual(
		found.filter(([, list]) => list.length !== 1),
		[],
	);
	const once = new Set(found.map(([, [file]]) => file));
	assert.equal(once.size, visited.length, visited.join(' '));
});

test('the map of the house has at most 25 lines, and every folder on it is there', () => {
	const map =
		read('CONTRIBUTING.md')
			.split(/^(?=# )/m)
			.find((part) => part.startsWith('# Map of the house')) ?? '';
	const lines = map.split('\n').filter((line) => line.startsWith('    '));
	assert.ok(lines.length > 10 && lines.length <= 25, `${lines.length} lines`);
	const folders = lines.flatMap((line) => line.match(/(?<![\w/])[a-z][\w-]*\/(?=\s|$)/g) ?? []);
	assert.ok(folders.length > 15);
	const known = new Set(files.flatMap((file) => file.split('/').slice(0, -1)));
	assert.deepEqual(
		folders.filter((name) => !known.has(name.slice(0, -1)) && !existsSync(join(ROOT, name))),
		[],
	);
});
