import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineAt } from '../../../scripts/ingest/clean/marked-lines.ts';
import { withSlug } from '../../../scripts/ingest/clean/title-slug.ts';
import type { Dump } from '../../../scripts/ingest/document/types.ts';

const texts = ['Weather for the whole week', 'Brücke in Großmünde bleibt bis zum Herbst gesperrt', 'The council said so on Tuesday'];
const lines = texts.flatMap((text) => lineAt(text, 0, text.length, 0) ?? []);
const shares = Float32Array.of(0.5, 0.2, 0);

function best(seed: string, url?: string, part: string | null = null): string | undefined {
	const hints =
		url === undefined ? [] : [{ field: 'url' as const, value: url, evidence: { rule: 'url-metadata', quote: url, span: null } }];
	const dump: Dump = { seed, part, encoding: 'utf-8', text: texts.join('\n'), hints, correction: null };
	const weighed = withSlug(dump, lines, shares);
	assert.ok(weighed.reduce((sum, share) => sum + share, 0) < 1.000001);
	return texts[weighed.indexOf(Math.max(...weighed))];
}

test('the line that the address says is the likelier title', () => {
	assert.equal(best('0001.txt', 'https://courier.example/region/bruecke-in-grossmuende-bleibt-gesperrt-48113.html?page=2'), texts[1]);
	assert.equal(best('0001.txt', 'https://courier.example/brucke-grossmunde-bleibt-herbst-gesperrt/amp'), texts[1]);
	assert.equal(best('0001.txt', 'https://courier.example/region/48113.html'), texts[0]);
	assert.equal(best('0001.txt', 'https://courier.example/region/ferry-to-the-islands-is-late'), texts[0]);
});

test('so is the line that the name of the file says, unless the file holds more articles', () => {
	assert.equal(best('2023/Brücke in Großmünde bleibt bis zum Herbst gesperrt - Northgate Courier.txt'), texts[1]);
	assert.equal(best('Brücke in Großmünde bleibt bis zum Herbst gesperrt.txt', undefined, '#2'), texts[0]);
	assert.equal(best('a-7be24d90-c41f08ae.txt'), texts[0]);
});

test('a line that cannot be the title does not become it', () => {
	assert.equal(best('the-council-said-so-on-tuesday.txt'), texts[0]);
});
