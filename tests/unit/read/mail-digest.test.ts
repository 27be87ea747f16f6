/** Mail: which one is a digest of several articles, and which one is an article with sections. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionsOf } from '../../../scripts/ingest/read/mail/digest-items.ts';
import { blocksOfHtml, blocksOfText } from '../../../scripts/ingest/read/mail/mail-blocks.ts';

const FERRY = 'The ferry of Sample Bay has returned to its route nine months after a fire that forced 340 passengers off.';
const BATHS = 'A group of swimmers has raised 600,000 marks to buy the baths of Sampleton from the council.';
const MORE = 'The deal was signed on Saturday, 7 December 2024, in the deep end.';
const shape = (blocks: Parameters<typeof sectionsOf>[0]) =>
	sectionsOf(blocks).map(({ title, blocks: own }) => [title, own.map(({ text }) => text)]);
const page = (credits: readonly string[]) =>
	`<h1>Daily cuttings</h1><h2>Ferry back in service</h2>${credits[0]}<p>${FERRY}</p><h2>Baths bought by swimmers</h2>${credits[1]}<p>${BATHS}</p><p>${MORE}</p>`;

test('items under the name of the letter, each with its outlet and day', () => {
	const credits = ['The Sample Courier, 6 December 2024', 'Sampleton Observer | 8.12.2024'];
	assert.deepEqual(shape(blocksOfHtml(page(credits.map((credit) => `<p><i>${credit}</i></p>`)))), [
		['Ferry back in service', [credits[0], FERRY]],
		['Baths bought by swimmers', [credits[1], BATHS, MORE]],
	]);
});

test('sections under the title of one article stay together', () => {
	assert.deepEqual(shape(blocksOfHtml(page(['', '']))), []);
	assert.deepEqual(shape(blocksOfHtml(page(['<p>In the winter of 2024 the ferry was mended.</p>', '']))), []);
});

test('plain text: items with an outlet and a day, parted by lines of hyphens', () => {
	const item = (title: string, credit: string, ...text: string[]) =>
		`${title}\n${credit}\n\n${text.join('\n\n')}\n\n--------------------\n\n`;
	const [ferry, baths] = ['港湾日报，2024年12月6日', 'Sampleton Observer, 8 December 2024'];
	const text = item('Ferry back in service', ferry, FERRY, 'No crane') + item('Baths bought by swimmers', baths, BATHS, MORE);
	assert.deepEqual(shape(blocksOfText(`${text}Press Cuttings, Quay 1, Sample Bay`)), [
		['Ferry back in service', [ferry, FERRY, 'No crane']],
		['Baths bought by swimmers', [baths, BATHS, MORE]],
	]);
});
