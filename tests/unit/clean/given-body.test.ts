/** A body that a file gives exactly, below a header with its values: what repeats these values above the text is none of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { givenTitle } from '../../../scripts/ingest/clean/outlet-in-title.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const TEXT = 'The ferry to Tessendorp sails again on Monday, the harbour office said.';
async function cleaned(body: string, { title = 'Ferry sails again | Norvik', source = 'Norvik Post', date = '2024-02-06' } = {}) {
	const text = `---\ntitle: "${title}"\nsource: "${source}"\ndate: "${date}"\n---\n\n${body}\n`;
	const { dumps } = await readDumps({ name: 'a.md', bytes: new TextEncoder().encode(text), correction: null });
	const { title: found, blocks } = cleanDump(dumps[0] as (typeof dumps)[0]);
	return [found.value, ...blocks.map(({ text }) => text)];
}

test('the day of the file and its title stand above the text; another day, and one within it, are text', async () => {
	assert.deepEqual(await cleaned(`February 6, 2024\n\n## Ferry sails again\n\n${TEXT}`), ['Ferry sails again', TEXT]);
	assert.deepEqual(await cleaned(`Harbour\n\nFeb 6, 2024\n\n## Ferry sails again\n\n${TEXT}`), [
		'Ferry sails again',
		'Harbour',
		'Feb 6, 2024',
		TEXT,
	]);
	assert.deepEqual(await cleaned(`March 9, 2024\n\n${TEXT}`, { date: '2024-02-06T09:03:00Z' }), [
		'Ferry sails again',
		'March 9, 2024',
		TEXT,
	]);
	assert.deepEqual(await cleaned(`March 6, 2021\n\n${TEXT}`), ['Ferry sails again', 'March 6, 2021', TEXT]);
	assert.deepEqual(await cleaned(`${TEXT}\n\nFebruary 6, 2024\n\n${TEXT}`), ['Ferry sails again', TEXT, 'February 6, 2024', TEXT]);
	assert.deepEqual(await cleaned(`${TEXT}\n\nOne\n\nTwo\n\nThree\n\nFerry sails again`), [
		'Ferry sails again',
		TEXT,
		'One',
		'Two',
		'Three',
		'Ferry sails again',
	]);
});

test('a title ends before the name of its outlet, and nowhere else', () => {
	const title = (value: string, source: string | null) =>
		givenTitle({
			hints: [{ field: 'title', value }, ...(source === null ? [] : [{ field: 'source', value: source }])] as unknown as Parameters<
				typeof givenTitle
			>[0]['hints'],
		});
	assert.equal(title('Ferry sails again - Norvik Post', 'Norvik Post'), 'Ferry sails again');
	assert.equal(title('Ferry sails again | Norvik Post Online', 'Norvik Post'), 'Ferry sails again');
	assert.equal(title('Ferry sails again – to Tessendorp', 'Norvik Post'), 'Ferry sails again – to Tessendorp');
	assert.equal(title('Ferry sails again - Norvik', null), 'Ferry sails again - Norvik');
	assert.equal(title('Norvik - Tessendorp', 'Tessendorp Post'), 'Norvik - Tessendorp');
	assert.equal(title('Norvik | Tessendorp', 'Tessendorp Post'), 'Norvik');
});
