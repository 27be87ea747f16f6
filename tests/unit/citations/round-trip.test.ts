import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibtex } from '../../../src/lib/citations/bibtex.ts';
import { articleItem, type CslItem } from '../../../src/lib/citations/item.ts';
import { ris } from '../../../src/lib/citations/ris.ts';
import { samples, site } from './samples.ts';

type Read = Record<string, unknown>;
const items = samples.map((sample) => articleItem(sample, site));
const first = (data: Read[]): Read => data[0] ?? {};
const parts = (item: CslItem) => item.issued?.['date-parts'];
const authors = (item: CslItem) => item.author?.map((name) => nameText({ ...name }));
const dateParts = (date: unknown) => (date as Read | undefined)?.['date-parts'];
const readAuthors = (data: Read) => (data.author as Read[] | undefined)?.map(nameText);
/** Readers differ in where they keep the particle of a name ("van der"), and a lone family name stands for a literal one. */
function nameText(name: Read): string {
	const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
	return 'literal' in name ? String(name.literal) : [name.given, particle, name.family].filter(Boolean).join(' ');
}

test('citation-js reads each field of the BibTeX', () => {
	for (const item of items) {
		const read = first(new Cite(bibtex(item)).data);
		assert.equal(read.id, item.id);
		assert.equal(read.genre, 'newspaper');
		assert.equal(read.title, item.title);
		assert.deepEqual(readAuthors(read), authors(item));
		assert.equal(read['container-title'], item['container-title']);
		assert.deepEqual((read.issued as Read | undefined)?.['date-parts'], parts(item));
		assert.equal(read.language, item.language);
		assert.equal(read.URL, item.URL);
		assert.equal(read.note, item.note);
		assert.deepEqual(dateParts(read['accessed']), dateParts(item.accessed));
	}
});

test('citation-js reads each field of the RIS', () => {
	for (const item of items) {
		const news = first(new Cite(ris(item)).data);
		assert.equal(news.type, 'article-newspaper');
		// Its table for NEWS has AU as "reporter" and no DA; its table for MGZN has both, so that all fields are read with that.
		const read = first(new Cite(ris(item).replace('TY  - NEWS', 'TY  - MGZN')).data);
		for (const [data, key] of [
			[news, 'reporter'],
			[read, 'author'],
		] as const) {
			if (key === 'author') assert.deepEqual(readAuthors(data), authors(item));
			assert.equal(data.id, item.id);
			assert.equal(data.title, item.title);
			assert.equal(data['container-title'], item['container-title']);
			assert.equal(data.language, item.language);
			assert.equal(data.URL, item.URL);
			assert.equal(data.note, item.note);
			assert.deepEqual(dateParts(data['accessed']), dateParts(item.accessed));
		}
		assert.deepEqual((read.issued as Read | undefined)?.['date-parts'], parts(item)?.slice(0, 1));
	}
});

test('the RIS says how exact a date is', () => {
	const date = (index: number) => /^DA {2}- (.*)\r$/m.exec(ris(items[index] as CslItem))?.[1];
	assert.deepEqual(
		[0, 1, 2, 3, 5, 7].map((index) => date(index)),
		['2022/01/18/', '2022/01//', '2022///', '2022/01//circa', '2021/12//to 2022-01', undefined],
	);
});

test('citation-js takes the CSL-JSON as it is', () => {
	for (const item of items) {
		const { _graph, ...read } = first(new Cite(JSON.stringify([item])).data);
		assert.deepEqual(read, JSON.parse(JSON.stringify(item)));
	}
});

const pandoc = (from: string, input: string): Read[] =>
	JSON.parse(spawnSync('pandoc', ['-f', from, '-t', 'csljson'], { input, encoding: 'utf8' }).stdout);
const installed = spawnSync('pandoc', ['--version']).status === 0;
/** TeX sets straight quotes as curly ones, and so does pandoc. */
const quotes = (text: unknown) => String(text).replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

test('pandoc reads each field of the BibTeX and of the CSL-JSON', { skip: !installed && 'pandoc is not installed' }, () => {
	const fromBibtex = pandoc('biblatex', items.map(bibtex).join('\n'));
	const fromJson = pandoc('csljson', JSON.stringify(items));
	for (const [index, item] of items.entries()) {
		for (const read of [fromBibtex[index] ?? {}, fromJson[index] ?? {}]) {
			assert.equal(read.id, item.id);
			assert.equal(read.type, item.type);
			assert.deepEqual(readAuthors(read)?.map(quotes), authors(item)?.map(quotes));
			assert.deepEqual((read.issued as Read | undefined)?.['date-parts'], parts(item));
			assert.equal((read.issued as Read | undefined)?.circa ?? false, item.issued?.circa ?? false);
			assert.equal(read.URL, item.URL);
			assert.deepEqual(dateParts(read['accessed']), dateParts(item.accessed));
		}
		const read = fromBibtex[index] ?? {};
		assert.equal(quotes(read.title), quotes(item.title));
		assert.equal(read['container-title'], item['container-title']);
		assert.equal(quotes(read.note), quotes(item.note));
	}
});
