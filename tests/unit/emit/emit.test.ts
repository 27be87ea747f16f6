import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import type { Story, Summary } from '../../../scripts/ingest/document/story.ts';
import type { Article } from '../../../scripts/ingest/document/types.ts';
import { emitContent, storyTexts } from '../../../scripts/ingest/emit/emit.ts';
import { faultOf } from '../../../scripts/ingest/emit/fault.ts';
import { publishable } from '../../../scripts/ingest/emit/publishable.ts';
import type { Issuable } from '../../../scripts/ingest/ledger/articles.ts';
import { serialiseLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';
import { readRefused } from '../../../src/lib/audit.ts';
import { parseClaims } from '../../../src/lib/claims.ts';
import { readStory } from '../../../src/lib/content-files.ts';
import { readFrontmatter } from '../../../src/lib/frontmatter.ts';
import { unguard } from '../../../src/lib/guard.ts';
import { compileArticle } from '../../../src/lib/render/compile.ts';
import { articleSchema, storyFrontmatterSchema, storySchema } from '../../../src/lib/schema.ts';
import { article, detected, first } from '../ledger/samples.ts';
import { atoms, hostileLine } from './hostile.ts';

function summaryOf(story: Story): Summary {
	const refs = story.articles.flatMap(({ id, language, sentences }) =>
		sentences.slice(0, 2).map(({ id: passage, text }) => ({ article: id, passage, language: language.value, text })),
	);
	const [one, ...rest] = refs;
	assert.ok(one !== undefined);
	const headline = { text: story.articles[0].title.value, language: 'en', article: story.articles[0].id };
	return {
		claims: [
			{
				section: 'event',
				passages: [{ ...one, cut: 0, next: [one, one] }, ...rest.map((ref) => ({ ...ref, cut: 2 }))],
				adds: [one],
				path: [],
				voices: 1,
				independent: 1,
			},
		],
		tellings: [{ language: 'en', deck: { ...one, cut: 0 }, paragraphs: [[1]], elsewhere: [] }],
		comparison: [],
		agreements: [
			{
				question: null,
				answers: [
					{ value: one.text, at: one },
					{ value: one.text, at: one },
				],
			},
		],
		onlyToldBy: [{ article: one.article, passages: [one] }],
		voices: 1,
		independent: 1,
		origin: null,
		timeline: [],
		names: [{ key: 'x', names: [one.text], kind: 'other', counts: [] }],
		coverage: [],
		headline,
		headlines: [headline],
		topic: null,
	};
}

function emitted(list: readonly Issuable[]) {
	const { articles, stories, ledger } = first(list, [list.map((_, index) => index)]);
	const told = stories.map((story) => ({ story, summary: summaryOf(story) }));
	return {
		articles,
		stories,
		files: emitContent({
			articles: articles as Article[],
			stories: told.map(({ story, summary }) => ({ story, files: storyTexts(story, summary) })),
			refused: [],
			known: [],
			permalinks: serialiseLedger(ledger),
		}),
	};
}

const hostile = (title: string, texts: readonly string[]): Issuable => ({
	...article('x.txt', title, texts),
	source: detected(title),
	byline: detected(title),
	outlets: [title],
	cites: [detected(title)],
	names: [{ key: 'k', name: title, kind: 'other', count: 1 }],
});

test('hostile values stay values: in YAML, in the frontmatter of the site, in attributes', () => {
	const random = seededRandom(7);
	const titles = [
		...atoms,
		...Array.from({ length: 40 }, () => hostileLine(random)),
		'__ASTRO_IMAGE_x',
		'export default function MDXContent',
		'a\u2028b\u0085c\u202ed',
		'"\n---\nlayout: x',
	];
	for (const title of titles) {
		const text = [title.replace(/[\p{Cc}\u2028]/gu, ' '), 'A second block.'];
		const { articles, stories, files } = emitted([hostile(title, text), { ...hostile(title, text), seed: 'second.txt' }]);
		const file = files.get(`articles/${articles[0]?.id}.mdx`) ?? '';
		const { data } = readFrontmatter(file);
		assert.equal(unguard(articleSchema.parse(data).title), title);
		assert.deepEqual(parse(file.slice(4, file.indexOf('\n---\n', 4))), data);
		assert.ok(!Object.values(data).some((value) => typeof value === 'string' && value.startsWith('__ASTRO_IMAGE_')));
		const story = files.get(`stories/${stories[0]?.id}.mdx`) ?? '';
		const told = readFrontmatter(story);
		const details = files.get(`stories/${stories[0]?.id}.json`) ?? '';
		storyFrontmatterSchema.parse(told.data);
		storySchema.parse(readStory(story, details, 'a story').data);
		assert.ok(!story.includes('MDXContent') && !details.includes('MDXContent'));
		assert.equal(parseClaims(told.body)[0]?.passages[0].text, stories[0]?.articles[0].sentences[0]?.text);
	}
});

test('topics of a story are those of more than half of its articles', () => {
	const touching = (seed: string, ...topics: string[]): Issuable => ({
		...article(seed, 'T', [`A sentence of ${seed}.`]),
		topics: topics.map((topic) => detected(topic)),
	});
	const { stories, files } = emitted([
		touching('a.txt', 'economy', 'sport'),
		touching('b.txt', 'economy', 'crime'),
		touching('c.txt', 'crime', 'economy'),
	]);
	assert.deepEqual(readFrontmatter(files.get(`stories/${stories[0]?.id}.mdx`) ?? '').data['topics'], ['economy', 'crime']);
});

test('an article that stands alone has a page and no story', () => {
	const { articles, stories, files } = emitted([article('a.txt', 'T', ['One sentence.'])]);
	assert.deepEqual(stories, []);
	assert.deepEqual(
		[...files.keys()],
		[`articles/${articles[0]?.id}.mdx`, `audit/${articles[0]?.id}.json`, 'audit/refused.json', 'permalinks.jsonl'].toSorted(),
	);
	assert.equal(readFrontmatter(files.get(`articles/${articles[0]?.id}.mdx`) ?? '').data['story'], null);
});

test('the page holds each passage under its id, with its very words', () => {
	const { articles, files } = emitted([article('a.txt', 'T', ['One sentence. “Two?” Three & <four>.', 'One sentence.', 'Last {x}.'])]);
	const { data, body } = readFrontmatter(files.get(`articles/${articles[0]?.id}.mdx`) ?? '');
	const { html } = compileArticle(body, String(data['language']));
	for (const { id, text } of articles[0]?.sentences ?? []) {
		const inner = new RegExp(`<span id="${id}">([^<]*)</span>`).exec(html)?.[1] ?? '';
		assert.equal(inner.replaceAll('&#x26;', '&').replaceAll('&#x3C;', '<'), text);
	}
	const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
	assert.equal(new Set(ids).size, ids.length);
});

test('headings have the id of their slug and of their passage', () => {
	const { html, headings } = compileArticle('## Was nun?\n\n## Was nun?\n', 'de');
	assert.deepEqual(
		headings.map(({ slug, text }) => [slug, text]),
		[
			['h-was-nun', 'Was nun?'],
			['h-was-nun-1', 'Was nun?'],
		],
	);
	assert.match(html, /^<h2 id="h-was-nun"><span id="p[0-9a-z]{8}"><span id="s[0-9a-z]{8}">Was nun\?<\/span><\/span><\/h2>/);
});

test('the audit file has what was removed and why, with its place in the raw text', () => {
	const raw = 'Share this!\nThe text of it.';
	const base = article('a.txt', 'T', ['The text of it.']);
	const removed = [{ text: 'Share this!', reason: 'share', rule: 'phrase', span: { start: 0, end: 11 } }];
	const { articles, files } = emitted([{ ...base, clean: { ...base.clean, removed, dump: { ...base.clean.dump, text: raw } } }]);
	const audit = JSON.parse(files.get(`audit/${articles[0]?.id}.json`) ?? '');
	assert.equal(audit.raw.slice(audit.removed[0].start, audit.removed[0].end), 'Share this!');
	assert.deepEqual(
		audit.passages.map(({ text }: { text: string }) => text),
		['The text of it.', 'The text of it.'],
	);
	assert.deepEqual(readRefused(files.get('audit/refused.json') ?? ''), { refused: [], known: [] });
});

test('the same articles give the same bytes', () => {
	const list = [article('a.txt', 'One', ['First text here.']), article('b.txt', 'Two', ['Second text there.'])];
	assert.deepEqual([...emitted(list).files], [...emitted(list).files]);
});

test('what cannot be published is refused by name, and its neighbours go on', () => {
	const folded = { ...article('nul.txt', 'Nul', ['a\u0000b']), seeds: ['nul-copy.txt', 'nul.txt'] };
	const list = [article('good.txt', 'Good', ['Fine.']), article('empty.txt', 'Empty', []), folded];
	const { articles, refused } = publishable(
		list,
		list.map(({ clean }) => faultOf(clean.blocks)),
	);
	assert.deepEqual(
		[articles.map(({ seed }) => seed), refused.map(({ seed }) => seed)],
		[['good.txt'], ['empty.txt', 'nul-copy.txt', 'nul.txt']],
	);
	for (const text of ['a\nb', ' a', '\ufeffa', '\ud800', 'x'.repeat(500_001), '*'.repeat(100_001)]) {
		assert.notEqual(faultOf([{ kind: 'paragraph', text, span: { start: 0, end: 0 } }]), null, JSON.stringify(text.slice(0, 9)));
	}
});
