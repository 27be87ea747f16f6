import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import type { CslDate } from '../../../src/lib/citations/date.ts';
import type { CslItem } from '../../../src/lib/citations/item.ts';
import type { CslName } from '../../../src/lib/citations/names.ts';
import { reference, TEMPLATES } from '../../../src/lib/citations/reference.ts';

const NAMES: readonly (readonly CslName[])[] = [
	[],
	[{ literal: 'The Harbour Ledger' }],
	[
		{ family: 'van der Berg', given: 'John' },
		{ family: 'Doe', given: 'Jane Mary' },
	],
	Array.from({ length: 23 }, (_, i) => ({ family: `Name${i}`, given: 'Jean-Pierre' })),
];
const DATES: readonly (CslDate | null)[] = [
	null,
	{ 'date-parts': [[2022, 1, 18]] },
	{ 'date-parts': [[2022, 1]], circa: true },
	{
		'date-parts': [
			[2021, 12, 30],
			[2022, 1, 2],
		],
	},
];

function* items(): Generator<CslItem> {
	for (const author of NAMES)
		for (const issued of DATES)
			for (const title of ['What now?', '商品の“改造”', '2º de m²'])
				for (const outlet of [null, 'Harbour!', 'ledger.example'])
					for (const accessed of [{ 'date-parts': [[2023, 5, 6]] }])
						for (const type of ['article-newspaper', 'webpage'] as const)
							yield {
								...{ id: 'abc123', type, title, URL: 'https://example.org/articles/x/' },
								...(author.length > 0 && { author }),
								...(issued !== null && { issued }),
								...(issued === null && { accessed }),
								...(outlet !== null && type === 'article-newspaper' && { 'container-title': outlet, archive: 'Storyfold' }),
							};
}

/** One of so many: as 5 divides no number of values, any two kinds of value still meet; what differs between languages are a few terms. */
const SOME = { 'en-US': 5, 'de-DE': 25, 'nl-NL': 25, 'fr-FR': 25 } as const;

test('without a date and a day of retrieval the address stands alone', () => {
	const item: CslItem = {
		id: 'abc123',
		type: 'article-newspaper',
		title: 'Quay',
		'container-title': 'Ledger',
		URL: 'https://example.org/x/',
	};
	assert.equal(reference(item, 'apa', 'en').text, 'Quay. (n.d.). Ledger. https://example.org/x/');
	const { text } = reference({ ...item, accessed: { 'date-parts': [[2023, 5, 6]] } }, 'apa', 'en');
	assert.match(text, /Retrieved May 6, 2023, from https/);
});

test('the short APA style words every kind of our items as the full one does, in every interface language', () => {
	const all = [...items()];
	for (const [lang, some] of Object.entries(SOME)) {
		for (const item of all.filter((_, i) => i % some === 0)) {
			const formatted = (template: string) =>
				plugins.output.format('bibliography', [item], { template, lang, format: 'html', nosort: true });
			assert.equal(formatted(TEMPLATES.apa), formatted('apa'));
		}
	}
});
