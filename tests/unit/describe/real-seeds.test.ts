import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { describeSeed } from './helpers.ts';

const folder = fileURLToPath(new URL('../../../../shared/seeds/', import.meta.url));

/** What the four articles that the project was made for must give; they lie beside the checkout and are not part of it. */
const expected = [
	{ seed: '000', language: 'nl', date: '2022-01', source: 'ABM Financial News', cites: ['Reuters'], made: false },
	{ seed: '001', language: 'de', date: null, source: null, cites: ['Reuters'], made: false },
	{ seed: '002', language: 'de', date: null, source: null, cites: ['Financial Times'], made: false },
	{ seed: '003', language: 'en', date: null, source: 'CNN', cites: ['Reuters', 'Financial Times'], made: true },
];

test('the four real articles', { skip: !existsSync(folder) && 'the real articles are not beside this checkout' }, async () => {
	for (const want of expected) {
		const name = readdirSync(folder).find((file) => file.startsWith(want.seed)) ?? '';
		const { description } = await describeSeed(name, new Uint8Array(readFileSync(folder + name)));
		assert.equal(description.language.value, want.language, name);
		assert.equal(description.date.value, want.date, name);
		assert.equal(description.source.value, want.source, name);
		assert.deepEqual(
			description.cites.map(({ value }) => value),
			want.cites,
			name,
		);
		assert.equal(description.title.evidence[0]?.rule === 'title-made', want.made, name);
		assert.ok(
			description.topics.some(({ value }) => value === 'economy'),
			name,
		);
	}
});
