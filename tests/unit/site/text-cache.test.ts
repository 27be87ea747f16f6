/** Small texts that are kept between builds: a line is read when it is asked for, and made again where it is not whole. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'astro/zod';
import { textCache } from '../../../src/lib/cache.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-texts-'));
after(() => rmSync(folder, { recursive: true }));

test('what was kept is given again, and what is damaged or of another form is made', () => {
	const file = join(folder, 'names.jsonl');
	writeFileSync(file, '["aa","kept"]\n["bb",{"another":"form"}]\n\n["dd","cut');
	const open = () => textCache('names', z.string(), folder);
	const names = open();
	assert.deepEqual(
		['aa', 'bb', 'cc', 'aa', 'cc'].map((digest) => names(digest, () => `made ${digest}`)),
		['kept', 'made bb', 'made cc', 'kept', 'made cc'],
	);
	assert.match(readFileSync(file, 'utf8'), /\["cc","made cc"\]\n$/);
	// What was written behind a line that was cut is lost with it.
	assert.deepEqual(
		['aa', 'cc', 'dd'].map((digest) => open()(digest, () => `again ${digest}`)),
		['kept', 'made cc', 'again dd'],
	);
});
