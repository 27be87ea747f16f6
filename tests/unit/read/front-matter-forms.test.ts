/** Front matter in its three forms, and what looks like it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontMatter } from '../../../scripts/ingest/read/formats/front-matter.ts';
import { cutFront, mapOf } from '../../../scripts/ingest/read/formats/front-matter-forms.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const valuesOf = (text: string) => {
	const front = cutFront(text);
	return front === null ? null : mapOf(front);
};

test('YAML, TOML and JSON give the same values, with those of the user’s own keys beside them', () => {
	const wanted = { title: 'Pier closes', tags: ['pier'], author: 'Ada Sample' };
	for (const text of [
		'---\ntitle: Pier closes\ntags: [pier]\nparams:\n  author: Ada Sample\n---\nText',
		'+++\ntitle = "Pier closes"\ntags = ["pier"]\n[extra]\nauthor = "Ada Sample"\n+++\nText',
		';;;\n"title": "Pier closes", "tags": ["pier"], "params": {"author": "Ada Sample"}\n;;;\nText',
		'---json\n{\n"title": "Pier closes",\n"tags": ["pier"],\n"author": "Ada Sample"\n}\n---\nText',
	]) {
		const { params: _, extra: __, ...values } = valuesOf(text) ?? {};
		assert.deepEqual(values, wanted, text);
	}
});

test('a date of TOML stays as it was written; of YAML it is a text', () => {
	assert.equal(valuesOf('+++\ndate = 2024-05-06\n+++\n')?.['date'], '2024-05-06');
	assert.equal(valuesOf('+++\ndate = 2024-05-06T07:08:09+02:00\n+++\n')?.['date'], '2024-05-06T07:08:09.000+02:00');
	assert.equal(valuesOf('---\ndate: 2024-05-06\n---\n')?.['date'], '2024-05-06');
});

test('what is not well-formed, or no list of keys, gives nothing', () => {
	for (const text of ['+++\ntitle = \n+++\n', '---\ntitle: [a\n---\n', ';;;\n"title": \n;;;\n', '---\n- a: b\n---\n'])
		assert.equal(valuesOf(text), null, text);
	assert.equal(cutFront('---\nNo key stands here\n---\nText'), null);
});

test('a quoted title that was wrapped without being indented is read whole', () => {
	const hints = frontMatter('---\ntitle: "Sixty more records at\nyour fingertips"\ndate: 2024-05-06\nlayout: post\n---\nText')?.hints ?? [];
	assert.deepEqual(
		hints.flatMap(({ field, value }) => (field === 'title' || field === 'date' ? [value] : [])),
		['Sixty more records at your fingertips', '2024-05-06'],
	);
	const open = frontMatter('---\ntitle: "Sixty" records: more\nauthor: "Ada\ndate: 2024-05-06\n---\nText')?.hints ?? [];
	assert.ok(open.some(({ field, value }) => field === 'date' && value === '2024-05-06'));
});

test('a post that Jekyll names by its day has that day, unless its front matter gives one', async () => {
	const post = (front: string) =>
		`---\ntitle: Pier is longer\nlayout: post\nauthor: Ada Pier\ntags: [pier]\n${front}---\n\nThe pier of Sampleham has been measured at high tide and at low tide, and it is longer by one plank.\n`;
	const dayOf = async (name: string, front = '') =>
		(await readDumps({ name, bytes: new TextEncoder().encode(post(front)), correction: null })).dumps.map(
			({ hints }) => hints.find(({ field }) => field === 'date')?.value,
		);
	assert.deepEqual(await dayOf('_posts/2024-05-06-pier.md'), ['2024-05-06']);
	assert.deepEqual(await dayOf('_posts/2024-05-06-pier.md', 'date: 2023-01-02\n'), ['2023-01-02']);
	assert.deepEqual(await dayOf('_posts/pier-2024-05-06.md'), [undefined]);
});
