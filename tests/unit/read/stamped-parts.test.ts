/** Several articles in one text, told by heads of one form; an article with headings, teasers or comments stays one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitClippings } from '../../../scripts/ingest/read/clippings.ts';
import { dumpsOf } from './dumps.ts';

const FERRY = 'The ferry of Sample Bay has returned to its route nine months after a fire. It sails twice a day, its owner said on Monday.';
const BATHS =
	'A group of swimmers has raised 600,000 marks to buy the baths of Sampleton. The deal was signed on Saturday in the deep end.';
const LONG = `${FERRY} ${BATHS}\n\n`.repeat(6);
const titles = (text: string) =>
	splitClippings(text).map(
		({ hints }) => hints.find(({ field, evidence }) => field === 'title' && evidence.rule === 'title-above-stamp')?.value,
	);
const BOTH = ['Ferry is back in service', 'Baths bought by their swimmers'];
const [A = '', B = ''] = BOTH;

test('a title with its outlet and day below, with an address, numbered, as a heading', () => {
	for (const [what, text] of Object.entries({
		below: `${A}\nThe Sample Courier, 6 December 2024\n\n${FERRY}\n\n\n${B}\nSampleton Observer, 8 December 2024\n\n${BATHS}`,
		apart: `Cuttings of the week\n\n${A}\n\nSample Courier, 06.12.2024, p. 4\n\n${FERRY}\n\n${B}\n\nObserver, 08.12.2024, p. 1\n\n${BATHS}`,
		day: `${A}\n6 December 2024 | The Sample Courier\n${FERRY}\n\n${B}\n8 December 2024 | Sampleton Observer\n${BATHS}`,
		signed: `${A}\nBy Ann Pier, The Sample Courier, December 6, 2024\n\n${FERRY}\n\n${B}\nBy Ben Quay, Observer, December 8, 2024\n\n${BATHS}`,
		address: `https://a.example/ferry\n${A}\nBy Ann Pier\nThe Sample Courier\n6 December 2024\n\n${FERRY}\n\nhttps://b.example/baths\n${B}\n8 December 2024\n\n${BATHS}`,
		addressBelow: `${A}\nhttps://a.example/ferry\n2024-12-06\n\n${FERRY}\n\n${B}\nhttps://b.example/baths\n2024-12-08\n\n${BATHS}`,
		outlet: `${A}\nThe Sample Courier\n6 December 2024\n\n${FERRY}\n\n${B}\nSampleton Observer\n8 December 2024\n\n${BATHS}`,
		numbered: `PRESS REVIEW - 9 December 2024\n\n1. ${A} (The Sample Courier, 7 December 2024)\n\n${FERRY}\n\n2. ${B} (Sampleton Observer, 8 December 2024)\n\n${BATHS}`,
		headings: `# Cuttings\n\n## ${A}\nThe Sample Courier, 6 December 2024\n\n${FERRY}\n\n## ${B}\nSampleton Observer, 8 December 2024\n\n${BATHS}`,
		bylines: `# ${A}\n\nBy Ann Pier\n\n${FERRY}\n\n# ${B}\n\nBy Ben Quay\n\n${BATHS}`,
	}))
		assert.deepEqual(titles(text), BOTH, what);
	assert.deepEqual(
		titles(
			`渡轮恢复通航\n港湾日报，2024年12月6日\n\n${'渡轮在火灾九个月后恢复了通航。'.repeat(4)}\n\n游泳者买下浴场\n样城观察报，2024年12月8日\n\n${'一群游泳者筹集了六十万买下浴场。'.repeat(4)}`,
		),
		['渡轮恢复通航', '游泳者买下浴场'],
	);
});

test('what a part says of itself: its address, the paper with its page, the title apart from its number', () => {
	const [first] = splitClippings(
		`1. ${A} (The Sample Courier, 7 December 2024, p. 3)\n\n${FERRY}\n\n2. ${B} (Sampleton Observer, 8 December 2024, p. 1)\n\n${BATHS}`,
	);
	assert.equal(first?.text, `${A}\nThe Sample Courier, 7 December 2024, p. 3\n\n${FERRY}\n\n`);
	assert.deepEqual(
		first?.hints.map(({ field, value }) => [field, value]),
		[
			['title', A],
			['source', 'The Sample Courier'],
			['page', '3'],
		],
	);
	const [linked] = splitClippings(`https://a.example/f\n${A}\n6.12.2024\n\n${FERRY}\n\nhttps://a.example/b\n${B}\n8.12.2024\n\n${BATHS}`);
	assert.equal(linked?.hints.find(({ field }) => field === 'url')?.value, 'https://a.example/f');
});

test('an article with headings, days, teasers or comments is one', () => {
	const stamp = 'The Sample Courier, 6 December 2024';
	for (const [what, text] of Object.entries({
		headings: `${A}\n${stamp}\n\n${FERRY}\n\nWhat the owner says\n\n${BATHS}\n\nWhat comes next\n\n${FERRY}`,
		diary: `# ${A}\n${stamp}\n\n${FERRY}\n\n## The fire\n6 March 2024\n\n${BATHS}\n\n## The return\n5 December 2024\n\n${FERRY}`,
		diaryAlone: `## How the fire began\n6 March 2024\n\n${BATHS}\n\n## How it returned\n5 December 2024\n\n${FERRY}`,
		teasers: `${A}\n${stamp}\n\n${LONG}\n\n${B}\nSampleton Observer, 8 December 2024\n\n${BATHS}`,
		list: `${A}\n${stamp}\n\n${FERRY} ${BATHS}\n\n1. The Long Ferry (Sample Films, 7 December 2024)\n\n${FERRY}\n\n2. The Deep End (Sample Films, 8 December 2024)\n\n${BATHS}`,
		foreword: `${FERRY}\n\n${A}\n${stamp}\n\n${FERRY}\n\n${B}\nSampleton Observer, 8 December 2024\n\n${BATHS}`,
		comments: `${A}\n${stamp}\n\n${FERRY}\n\nReply\n\nAnn Pier, 7 December 2024\n\n${BATHS}\n\nReply\n\nBen Quay, 8 December 2024\n\n${BATHS}`,
		unread: `${A}\n${stamp}\n\n${FERRY}\n\n${B}\nSampleton Observer, 8 December 2024\n\n${BATHS}\n\n${FERRY}\n\nPier, 9 December 2024\n\n${BATHS}`,
		same: `${A}\n${stamp}\n\n${FERRY}\n\n${A}\nSampleton Observer, 8 December 2024\n\n${BATHS}`,
		empty: `${A}\n${stamp}\n\n${B}\nSampleton Observer, 8 December 2024\n\n${BATHS}`,
		short: `${A}\n${stamp}\n\n${FERRY}\n\nTop Videos\nEvening News, 8 December 2024\n\n${BATHS}`,
		tight: `${A}\n${stamp}\n${FERRY}\n${B}\nSampleton Observer, 8 December 2024\n${BATHS}`,
		crowded: `${A}\nAnn Pier, Quay, Ben Moor, 6 December 2024\n\n${FERRY}\n\n${B}\nCy Weir, Quay, Di Lock, 8 December 2024\n\n${BATHS}`,
		places: `${A}\nWritten by the desk on 6 December 2024\n\n${FERRY}\n\n${B}\nWritten by the desk on 8 December 2024\n\n${BATHS}`,
	}))
		assert.deepEqual(titles(text), [undefined], what);
});

test('the title of a file is no title of the articles in it', async () => {
	const text = `---\ntitle: Cuttings\nsource: The Desk\n---\n\n## ${A}\nCourier, 6 December 2024\n\n${FERRY}\n\n## ${B}\nObserver, 8 December 2024\n\n${BATHS}`;
	const parts = await dumpsOf({ name: 'a.md', bytes: new TextEncoder().encode(text), correction: null });
	assert.deepEqual(
		parts.map(({ hints }) => hints.map(({ field, value }) => [field, value])),
		BOTH.map((title) => [
			['title', title],
			['source', 'The Desk'],
		]),
	);
});
