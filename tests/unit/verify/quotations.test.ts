import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { judge } from '../../../scripts/verify/judge.ts';
import { targetOf } from '../../../scripts/verify/links.ts';
import { referencesOf } from '../../../scripts/verify/report/read.ts';
import type { Passages } from '../../../scripts/verify/verdict.ts';
import { nearest, quotes } from '../../../scripts/verify/wording.ts';
import { parseEvents, replay } from '../../../src/lib/permalinks.ts';

const place = { site: 'https://desk.example.org', base: '/', languages: ['en' as const, 'de' as const] };
const permalinks = replay(parseEvents(readFileSync('content/permalinks.jsonl', 'utf8')));
const known = new Map(
	readdirSync('content/audit')
		.filter((name) => !name.startsWith('refused'))
		.map((name): [string, Passages] => [
			name.replace(/\.json$/, ''),
			(JSON.parse(readFileSync(`content/audit/${name}`, 'utf8')) as { passages: Passages }).passages,
		]),
);
const site = { permalinks, shown: new Map(), passages: (id: string) => known.get(id) ?? [], hasPage: () => null, original: () => null };
const sentences = [...known].flatMap(([article, passages]) =>
	passages.filter(({ id, text }) => id.startsWith('s') && text.split(' ').length > 5).map((passage) => ({ article, ...passage })),
);
/** Verdicts of a report of one paragraph a sentence. */
const verdicts = (rows: readonly { article: string; id: string; text: string }[], mark: (text: string) => string) => {
	const report = rows.map(({ article, id, text }) => `${mark(text)} https://desk.example.org/articles/${article}/#${id}`).join('\n\n');
	return referencesOf(new TextEncoder().encode(report), 'report.md').map(({ link, quotations }) => {
		const target = targetOf(link, place);
		assert.ok(target !== null);
		return { quotations, ...judge(target, site, quotations) };
	});
};

test('every sentence of the samples, quoted as it stands, holds', () => {
	assert.ok(sentences.length > 150);
	// Marks that a sentence has inside would end the quotation for any reader too: such sentences are quoted in other marks.
	for (const [open, close] of ['“”', '«»'].map((pair) => [...pair] as [string, string])) {
		const rows = sentences.filter(({ text }) => !/[“”„«»]/.test(text));
		const found = verdicts(rows, (text) => `${open}${text}${close}`);
		assert.equal(found.length, rows.length);
		for (const { status, quotations, notes } of found) {
			assert.equal(quotations.length, 1);
			assert.equal(status, 'ok', notes.join('\n'));
		}
	}
});

test('changed, invented and misattributed quotations are named, each with what is known of it', () => {
	const rows = sentences.filter(({ text }) => !/[“”„«»"]/.test(text)).filter((_, index) => index % 2 === 0);
	const changed = verdicts(rows, (text) => `“${text.replace(/\p{L}{4,}/u, 'Zwischenwort')}”`);
	assert.ok(changed.length > 60);
	for (const { status, notes } of changed) {
		assert.equal(status, 'misquoted');
		assert.match(notes.join('\n'), /not there: .*\nnearest wording \(#s/);
	}
	const figures = rows.filter(({ text }) => /\d/.test(text));
	assert.ok(figures.length > 5);
	for (const { status } of verdicts(figures, (text) => `“${text.replace(/\d/, (digit) => String((Number(digit) + 3) % 10))}”`))
		assert.equal(status, 'misquoted');
	for (const { status } of verdicts(rows, () => '“Nothing of this was ever written by anybody here.”')) assert.equal(status, 'misquoted');
	const saidIn = (article: string, words: string) => site.passages(article).some(({ text }) => text.includes(words));
	const shifted = rows.flatMap((row, index) => {
		const other = rows.slice(index + 1).find(({ article, text }) => article !== row.article && !saidIn(row.article, text));
		return other === undefined ? [] : [{ ...row, text: other.text }];
	});
	const elsewhere = verdicts(shifted, (text) => `“${text}”`);
	assert.ok(elsewhere.length > 60);
	for (const { status, notes } of elsewhere) {
		assert.equal(status, 'misquoted');
		assert.match(notes.join('\n'), /these words stand in “/);
	}
});

test('what editors do to a quotation is allowed, what changes its words is not', () => {
	const text = 'The minister, Mr Ohl, said on Friday that 5,000 people had left the town – “all of them at night”.';
	for (const fine of [
		'the minister, Mr Ohl, said on Friday',
		'said on Friday that 5,000 people had left the town - "all of them at night"',
		'The minister […] said on Friday that 5,000 people […] left the town',
		'The minister [of the interior] … said on Friday',
	])
		assert.ok(quotes(text, fine), fine);
	for (const wrong of [
		'The minister said on Friday',
		'that 5,001 people had left',
		'left the town … said on Friday',
		'he minister, Mr Ohl',
		'-5,000 people had left',
	])
		assert.ok(!quotes(text, wrong), wrong);
	assert.ok(quotes('市政府星期五表示，桥梁将关闭两年。', '桥梁将关闭两年'));
});

test('a quotation of several sentences rests on the one that it begins in; of another sentence it is told where it stands', () => {
	const [article, passages] = [...known].find(([, list]) => list.filter(({ id }) => id.startsWith('s')).length > 6) ?? assert.fail();
	const blocks = passages.filter(({ id }) => id.startsWith('p'));
	const own = passages.filter(
		({ id, text }) => id.startsWith('s') && blocks.some((block) => block.text.startsWith(text) && block.text.length > text.length + 40),
	);
	const first = own[0] ?? assert.fail();
	const block = blocks.find(({ text }) => text.startsWith(first.text)) ?? assert.fail();
	const link = (id: string) => targetOf(`https://desk.example.org/articles/${article}/#${id}`, place) ?? assert.fail();
	assert.equal(judge(link(first.id), site, [block.text]).status, 'ok');
	const last = blocks.at(-1) ?? assert.fail();
	const { status, notes } = judge(link(first.id), site, [last.text]);
	assert.equal(status, 'changed');
	assert.match(notes[0] ?? '', new RegExp(`not of the linked passage: .* stands at #${last.id}`));
});

test('beside a story, any sentence of its articles and its titles may be quoted', () => {
	const story = [...permalinks.stories.values()].find(({ status, articles }) => status === 'live' && articles.length > 1) ?? assert.fail();
	const target = targetOf(`https://desk.example.org/s/${story.code}/`, place) ?? assert.fail();
	const member = permalinks.articles.get(story.articles[1] ?? '') ?? assert.fail();
	const sentence = site.passages(member.id).find(({ id }) => id.startsWith('s')) ?? assert.fail();
	assert.equal(judge(target, site, [sentence.text, story.title]).status, 'ok');
	assert.equal(judge(target, site, ['Nothing of this was ever written by anybody here.']).status, 'misquoted');
});

test('the nearest wording is the sentence that shares most words', () => {
	const rows = ['The bridge is closed for good.', 'At least 500 people were hurt.', 'Ferries run.'].map((text) => ({ text }));
	assert.equal(nearest('At least 5,000 people were killed', rows)?.sentence.text, rows[1]?.text);
	assert.equal(nearest('qqq', rows), null);
});

test('a short question is a quotation, a short term is none; a block quote in marks of its own is quoted without the note behind it', () => {
	const quoted = (report: string) => referencesOf(new TextEncoder().encode(report), 'report.md').flatMap(({ quotations }) => quotations);
	const link = 'https://desk.example.org/articles/x/#s1';
	assert.deepEqual(quoted(`The desk asks “Who pays now?” ${link}`), ['Who pays now?']);
	assert.deepEqual(quoted(`The “paint hall” of the port ${link}`), []);
	assert.deepEqual(quoted(`> “Nobody was hurt.” Fire in the harbour of Lindum, Sample Desk: ${link}`), []);
	assert.deepEqual(quoted(`> Nobody was hurt in the fire ${link}`), ['Nobody was hurt in the fire']);
});
