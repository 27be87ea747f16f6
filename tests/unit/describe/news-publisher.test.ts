import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsPublisher } from '../../../scripts/ingest/describe/source/news-publisher.ts';
import { outletName } from '../../../scripts/ingest/describe/source/source-label.ts';
import type { Hint } from '../../../scripts/ingest/document/types.ts';
import { readPage } from '../../../scripts/ingest/read/page.ts';
import { cleanText } from './helpers.ts';

const hint = (field: Hint['field'], value: string, rule: string): Hint => ({ field, value, evidence: { rule, quote: value, span: null } });
const ADDRESS = hint('url', 'https://www.argus.example/pier', 'canonical');

function publisher(
	said: string,
	best: string,
	rule = 'json-ld-news',
	hints: readonly Hint[] = [ADDRESS],
	text = 'The pier closes.',
): string | null {
	const clean = cleanText('Pier closes', text, [text]);
	const value = { value: said, confidence: 0.9, level: 'likely', evidence: [hint('source', said, rule).evidence], by: 'rule' } as const;
	return newsPublisher(value, best, { ...clean, dump: { ...clean.dump, hints } })?.value ?? null;
}

test('the publisher of a news article is its outlet against a bare host, another writing and a name that the page does not know itself by', () => {
	assert.equal(publisher('The Argus', 'otherpaper.example'), 'The Argus');
	assert.equal(publisher('見本新聞', 'Argus', 'json-ld-news', [ADDRESS], '埠頭が五月に三週間閉鎖される。'), '見本新聞');
	assert.equal(publisher('The Argus', 'Sampleham & Coast'), 'The Argus');
});

test('the choice stands where the address or the end of the title knows it, or the data are no news article, a host or a firm', () => {
	assert.equal(publisher('Argus News Service', 'The Argus'), null);
	assert.equal(publisher('Argus News', 'Coast Post', 'json-ld-news', [ADDRESS, hint('source', 'Coast Post', 'html-title-end')]), null);
	assert.equal(publisher('The Argus', 'Sampleham & Coast', 'json-ld'), null);
	assert.equal(publisher('見本新聞', 'Argus'), null);
	assert.equal(publisher('argus.example', 'Sampleham & Coast'), null);
	assert.equal(publisher('Argus Media A/S', 'Sampleham & Coast'), null);
	assert.equal(publisher('The Argus', 'Sampleham & Coast', 'json-ld-news', []), null);
});

test('the publisher of a news article is told apart, and may stand elsewhere in the data', () => {
	const data = (type: string) =>
		`{"@graph":[{"@type":"${type}","headline":"Pier","publisher":{"@id":"#us"},"author":{"@id":"#x"}},{"@type":"Organization","@id":"#us","name":"The Argus"}]}`;
	const source = (type: string) =>
		readPage(`<html><head><script type="application/ld+json">${data(type)}</script></head><body><p>x</p></body></html>`, {
			split: false,
		})[0]
			?.hints.filter(({ field }) => field === 'source' || field === 'byline')
			.map(({ value, evidence }) => [value, evidence.rule]);
	assert.deepEqual(source('NewsArticle'), [['The Argus', 'json-ld-news']]);
	assert.deepEqual(source('BlogPosting'), [['The Argus', 'json-ld']]);
});

test('a quotation inside a name is closed', () => assert.equal(outletName('Газета «Пример»'), 'Газета «Пример»'));
