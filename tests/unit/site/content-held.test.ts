/** What is held of content/ keeps no text alive that it was read from. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { readContent } from '../../../src/lib/content.ts';

const sample = join(import.meta.dirname, '../../../content/articles');
const folder = mkdtempSync(join(tmpdir(), 'storyfold-held-'));
after(() => rmSync(folder, { recursive: true }));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

test('an article of which the opening is held does not hold its text', { skip: !existsSync(sample) }, () => {
	const file = readdirSync(sample)
		.map((name) => readFileSync(join(sample, name), 'utf8'))
		.find((text) => /\n\n\p{L}[^\n<>{}[\]\\*_`&]{60,}\n\n/u.test(text));
	assert.ok(file);
	mkdirSync(join(folder, 'articles'));
	const [count, more] = [40, 200_000];
	for (let i = 0; i < count; i++)
		writeFileSync(join(folder, 'articles', `a${i}.mdx`), `${file}\n\n${'Words and more. '.repeat(more / 16)}\n`);
	collect();
	const before = process.memoryUsage().heapUsed;
	const { articles } = readContent(folder);
	collect();
	const held = process.memoryUsage().heapUsed - before;
	assert.ok(articles.every(({ opening }) => opening.length > 60));
	assert.ok(held < (count * more) / 2, `${held} bytes are held of ${count * more}`);
});
