import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOfPassage } from '../../../src/lib/article-passages.ts';
import type { Audit } from '../../../src/lib/audit.ts';
import { inflateAudit } from '../../../src/lib/audit-deflated.ts';
import { unpackAudit } from '../../../src/lib/audit-packed.ts';
import { bibtex } from '../../../src/lib/citations/bibtex.ts';
import { cslDate, edtfOf } from '../../../src/lib/citations/date.ts';
import { articleFiles, type StorySource, storyFiles } from '../../../src/lib/citations/files.ts';
import { articleItem, passageItem } from '../../../src/lib/citations/item.ts';
import { namesOf } from '../../../src/lib/citations/names.ts';
import { reference, references } from '../../../src/lib/citations/reference.ts';
import { ris } from '../../../src/lib/citations/ris.ts';
import { readFragment, textFragment } from '../../../src/lib/citations/text-fragment.ts';
import { samples, site } from './samples.ts';

const sample = (index: number) => samples[index] ?? assert.fail();
const item = (index: number) => articleItem(sample(index), site);

test('the three styles of a plain article', () => {
	assert.deepEqual(
		references(item(0), 'en').map(({ text }) => text),
		[
			'Doe, J. (2022, January 18). A plain title. The Sample Post. Test Desk. https://desk.example.org/briefings/articles/sample-article-c0de00/',
			'Doe, Jane. “A plain title.” The Sample Post, January 18, 2022. https://desk.example.org/briefings/articles/sample-article-c0de00/.',
			'Jane Doe: A plain title, in: The Sample Post, 18 January 2022, https://desk.example.org/briefings/articles/sample-article-c0de00/.',
		],
	);
	assert.match(reference(item(0), 'footnote', 'de').text, /18\. Januar 2022/);
});

test('an unknown date is "n.d.", an approximate one is "circa", neither is made up', () => {
	assert.match(reference(item(7), 'chicago', 'en').text, /n\.d\./);
	assert.match(reference(item(3), 'chicago', 'en').text, /circa January 2022/);
});

test('an uncertain date is marked in every format', () => {
	const uncertain = articleItem({ ...sample(0), data: { ...sample(0).data, date: '2022-01-18?' } }, site);
	assert.match(reference(uncertain, 'chicago', 'en').text, /circa January 18, 2022/);
	assert.equal(uncertain.issued?.circa, true);
	assert.match(bibtex(uncertain), /date = \{2022-01-18~\}/);
	assert.match(ris(uncertain), /DA {2}- 2022\/01\/18\/circa/);
});

test('nothing of an article becomes markup in a reference', () => {
	for (const { html, text } of references(item(5), 'en')) {
		assert.deepEqual([...new Set(html.match(/<[^>]*>/g) ?? [])].toSorted(), ['</i>', '<i>'].slice(0, html.includes('<i>') ? 2 : 0));
		assert.match(html, /&lt;script&gt;/);
		assert.match(text, /<script>/);
	}
});

test('dates keep their precision through CSL and EDTF', () => {
	for (const edtf of ['2022-01-18', '2022-01', '2022', '2022-01~', '2021-12/2022-01']) {
		const date = cslDate(edtf);
		assert.ok(date !== null);
		assert.equal(edtfOf(date), edtf);
	}
	assert.equal(cslDate(null), null);
	assert.equal(cslDate('soon'), null);
});

test('names', () => {
	assert.deepEqual(namesOf('Jane van der Berg und Ana Ruiz'), [
		{ given: 'Jane', family: 'van der Berg' },
		{ given: 'Ana', family: 'Ruiz' },
	]);
	assert.deepEqual(namesOf('REUTERS'), [{ literal: 'REUTERS' }]);
	assert.deepEqual(namesOf('our foreign desk'), [{ literal: 'our foreign desk' }]);
});

test('a link to a passage holds its id and its words', () => {
	const short = { id: 'sabc', text: 'It rose 5 %, by 3-4 & more.' };
	const link = passageItem(sample(0), short, site).URL;
	assert.match(link, /#sabc:~:text=It%20rose%205%20%25%2C%20by%203%2D4%20%26%20more%2E$/);
	assert.deepEqual(readFragment(link), { id: 'sabc', quotes: [{ start: short.text, end: null }] });
	const long = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');
	assert.deepEqual(readFragment(`https://a.b/#s1${textFragment(long)}`), {
		id: 's1',
		quotes: [{ start: 'word0 word1 word2 word3', end: 'word36 word37 word38 word39' }],
	});
	assert.deepEqual(readFragment('https://a.b/#p2:~:text=so-,one,-then&text=two,three').quotes, [
		{ start: 'one', end: null },
		{ start: 'two', end: 'three' },
	]);
});

test('the files beside a page', async () => {
	const lines = {
		blocks: [
			{ kind: 'heading' as const, text: 'Head', start: 5, end: 9 },
			{ kind: 'paragraph' as const, text: 'Two lines', start: 10, end: 19 },
		],
		captions: [],
		removed: [{ text: 'Menu', reason: 'navigation', rule: 'classifier', start: 0, end: 4 }],
	};
	const files = articleFiles(
		{ ...sample(3), body: 'Text.\n' },
		{
			part: null,
			encoding: 'utf-8',
			passages: [
				{ id: 'p1', text: 'Head' },
				{ id: 's1', text: 'Head' },
			],
			raw: 'Menu\nHead\nTwo\nlines',
			findings: {} as Audit['findings'],
			sourceCandidates: [],
			...lines,
		},
		site,
	);
	assert.deepEqual(
		files.map(({ name }) => name),
		['article.md', 'article.json'],
	);
	assert.match(files[0]?.text ?? '', /^# 100% of \\\{all\\\}/);
	const facts = JSON.parse(files[1]?.text ?? '');
	assert.equal(facts.digest, sample(3).data.digest);
	const audit = await inflateAudit(facts.audit);
	assert.equal(audit.encoding, 'utf-8');
	assert.deepEqual(audit.raw, ['Menu\n', 0, '\nTwo\nlines']);
	assert.deepEqual(audit.lines.blocks, { kinds: ['heading', 'paragraph'], rows: [0, 5, 4, 1, 1, 9], texts: { 1: 'Two lines' } });
	assert.deepEqual(facts.passages, [{ id: 'p1', kind: 'heading', sentences: [{ id: 's1', text: 'Head' }] }]);
	const { blocks, captions, removed } = unpackAudit(audit, { texts: facts.passages.map(textOfPassage), facts });
	assert.deepEqual({ blocks, captions, removed }, lines);
});

test('the Markdown of a story leads in the language of the site and names the language of every source', () => {
	const passage = (n: number, language: string, source: string, text: string) => ({
		n,
		article: `article-c0de0${n}`,
		passage: `s0000000${n}`,
		language,
		source,
		text,
		cut: 0,
		next: n === 2 ? [{ passage: 's00000003', text: 'It *stays* so.' }] : [],
	});
	const data = {
		code: 'c0de',
		title: 'Le pont',
		titleLanguage: 'fr',
		titles: [],
		newest: '2022-01',
		sources: ['Le Journal'],
		tellings: [{ language: 'en', paragraphs: [[2, 1]], elsewhere: [] }],
	} as unknown as StorySource['data'];
	const claims: StorySource['claims'] = [
		{ n: 1, passages: [passage(1, 'fr', 'Le Journal', 'Le pont est fermé.'), passage(2, 'en-GB', '', 'The *bridge* is closed.')] },
		{ n: 2, passages: [passage(4, 'en', 'Post', 'Told first.')] },
	];
	const files = storyFiles({ id: 'le-pont-c0de', data, claims }, site);
	const markdown = files.find(({ name }) => name === 'story.md')?.text ?? '';
	assert.match(
		markdown,
		/^1\. Told first\.\n.*\n2\. The \\\*bridge\\\* is closed\. It \\\*stays\\\* so\.\n {4}- Source unknown \(en\\-GB\): <.*#s00000002> <.*#s00000003>\n {4}- Le Journal \(fr\): <.*#s00000001>$/m,
	);
	assert.match(markdown, /^Sources: Le Journal$/m);
	const next = JSON.parse(files.find(({ name }) => name === 'story.json')?.text ?? '').claims[1].passages[0].next;
	assert.match(next[0].url, /article-c0de02.*#s00000003$/);
});
