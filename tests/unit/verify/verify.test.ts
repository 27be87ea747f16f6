import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from '../../../scripts/verify/judge.ts';
import { pathOf, targetOf } from '../../../scripts/verify/links.ts';
import { referencesOf } from '../../../scripts/verify/report/read.ts';
import type { Passages } from '../../../scripts/verify/verdict.ts';
import { textFragment } from '../../../src/lib/citations/text-fragment.ts';
import { passagesOf } from '../../../src/lib/passages.ts';
import { replay } from '../../../src/lib/permalinks.ts';
import { article, first, release } from '../ledger/samples.ts';

const site = { site: 'https://desk.example.org', base: '/briefings/', languages: ['en' as const, 'de' as const] };
const linksIn = (text: string) => referencesOf(new TextEncoder().encode(text), 'report.md').map(({ link }) => link);
const at = (path: string) => `https://desk.example.org/briefings/${path}`;

const before = [
	'The old bridge is closed. Nobody was hurt.',
	'Repairs will take two years and cost nine million.',
	'Ferries run every ten minutes.',
];
const after = ['The old bridge is closed. Nobody was hurt.', 'Repairs will take three years and cost nine million.'];
const other = ['Hail took half of the harvest around Selwick.', 'Growers ask the ministry for help with seeds.'];

const third = article('c.txt', 'The bridge', ['Repairs of the bridge of Arden begin on Monday.']);
const fourth = article('d.txt', 'Growers', ['Growers around Selwick counted what the hail left of their apples.']);
const fifth = article('e.txt', 'Ferries', ['More ferries sail while the bridge of Arden is closed.']);
const sixth = article('f.txt', 'Ferry fares', ['Ferries cost nothing while the bridge of Arden is closed.']);
const one = first(
	[article('a.txt', 'Bridge', before), article('b.txt', 'Harvest', other), third, fourth, fifth, sixth],
	[
		[0, 2],
		[1, 3],
		[4, 5],
	],
);
const two = release(one.ledger, [article('a.txt', 'Bridge', after), third, fifth], [[0, 1], [2]]);
const [bridge, harvest] = one.articles;
const sentence = (index: number) => one.articles[0]?.sentences[index] ?? assert.fail();
const passages = (): Passages =>
	passagesOf(after, 'en').flatMap(({ id, sentences }, index) => [
		{ id, text: after[index] ?? '' },
		...sentences.map(({ id, text }) => ({ id, text })),
	]);
const verdict = (path: string) => {
	const target = targetOf(at(path), site);
	assert.ok(target !== null);
	return judge(target, { permalinks: replay(two.ledger.events), shown: new Map(), passages, hasPage: () => null, original: () => null });
};

test('a passage that stands is ok, by long and short address, in any interface language', () => {
	const link = `#${sentence(0).id}${textFragment(sentence(0).text)}`;
	for (const path of [
		`articles/${bridge?.id}/`,
		`a/${bridge?.code}/`,
		`de/articles/${bridge?.id}/`,
		`articles/slip-in-title-${bridge?.code}`,
	]) {
		assert.equal(verdict(`${path}${link}`).status, 'ok', path);
	}
	assert.equal(verdict(`articles/${bridge?.id}/`).status, 'ok');
});

test('a reworded passage: both wordings are shown', () => {
	const { status, notes } = verdict(`articles/${bridge?.id}/#${sentence(2).id}`);
	assert.equal(status, 'changed');
	assert.deepEqual(notes.slice(1), [`was: ${before[1]}`, `is:  ${after[1]}`]);
});

test('a passage that was taken out, a quotation that is not there, an id that never was', () => {
	assert.match(verdict(`articles/${bridge?.id}/#${sentence(3).id}`).notes[0] ?? '', /taken out/);
	assert.equal(verdict(`articles/${bridge?.id}/#${sentence(0).id}${textFragment('Something else')}`).status, 'changed');
	assert.equal(verdict(`articles/${bridge?.id}/#s00000000`).status, 'missing');
});

test('each of several quotations of one link is looked for', () => {
	const link = (second: string) => `articles/${bridge?.id}/#:~:text=Nobody%20was%20hurt&text=${second}`;
	assert.equal(verdict(link('three%20years')).status, 'ok');
	const { status, notes } = verdict(link('nine%20months'));
	assert.equal(status, 'changed');
	assert.match(notes[0] ?? '', /not in the article: nine months/);
});

test('withdrawn and unknown addresses', () => {
	assert.match(verdict(`a/${harvest?.code}/`).notes[0] ?? '', /“Harvest” was withdrawn in release 2/);
	assert.equal(verdict(`s/${one.stories[1]?.code}/`).status, 'withdrawn');
	assert.equal(verdict(`stories/${one.stories[0]?.id}/`).status, 'ok');
	const { status, notes } = verdict(`s/${one.stories[2]?.code}/`);
	assert.equal(status, 'changed');
	assert.match(notes[0] ?? '', /only the article “Ferries” .* is left of the story since release 2/);
	assert.equal(verdict('articles/nothing-000000/').status, 'missing');
});

test('links are found in any text, and those of other sites are told apart', () => {
	const text = `See (${at('a/abc123/')}), [here](${at('s/x/')}) and <a href="${at('stories/y-1/#s1:~:text=a%20b')}">, https://other.example.com/.`;
	assert.deepEqual(linksIn(text), [at('a/abc123/'), at('s/x/'), at('stories/y-1/#s1:~:text=a%20b'), 'https://other.example.com/']);
	assert.equal(targetOf('https://other.example.com/a/abc/', site), null);
	assert.equal(targetOf(at('topics/economy/'), site)?.kind, 'other');
});

test('a link that is damaged is judged like any other: it leads nowhere', () => {
	const [link = ''] = linksIn('See HTTPS://desk.example.org/briefings/%E0%A4%A/ for more.');
	assert.equal(link, 'HTTPS://desk.example.org/briefings/%E0%A4%A/');
	const target = targetOf(link, site);
	assert.ok(target !== null);
	assert.equal(pathOf(target.link, site), null);
	assert.equal(pathOf(at('topics/economy/?x#y'), site), 'topics/economy/');
});

test('an article that was edited since it was cited is said to be', () => {
	const { status, notes } = verdict(`a/${bridge?.code}/`);
	assert.equal(status, 'ok');
	assert.match(notes.join(), /changed in release 2/);
});
