import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { run } from '../../scripts/ingest/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-damaged-'));
after(() => rmSync(folder, { recursive: true }));

const contentOf = (out: string) =>
	readdirSync(out, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((file) => [file.slice(out.length), readFileSync(file, 'utf8')]);

test('a text that is kept and damaged, which shows when it is needed, is made again from its seed', async () => {
	const [out, cache] = [join(folder, 'content'), join(folder, 'cache')];
	const call = {
		seeds: 'seeds',
		out,
		formats: false,
		check: false,
		dictionary: 'none',
		threads: 1,
		anew: false,
		join: false,
		records: '',
		unpublished: false,
		cache,
	};
	assert.equal(await run(call, 'program', null), 0);
	const published = contentOf(out);
	const [name = ''] = readdirSync(join(cache, 'program')).filter((file) => file.startsWith('text-'));
	const log = join(cache, 'program', name);
	const bytes = readFileSync(log);
	// Behind the key, the length and the checksum of the first text.
	bytes.writeUInt8((bytes[200] ?? 0) ^ 1, 200);
	writeFileSync(log, bytes);
	assert.equal(await run(call, 'program', null), 0);
	assert.deepEqual(contentOf(out), published);
	assert.equal(await run({ ...call, check: true }, 'program', null), 0);
});
