import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLedger, serialiseLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { addressOf, kebab, newCode } from '../../../scripts/ingest/ledger/slug.ts';
import { fingerprint } from '../../../src/lib/passages.ts';
import { type LedgerEvent, liveArticle, parseEvents, replay, resolvePassage, resolveStory, takenUp } from '../../../src/lib/permalinks.ts';
import { article, first, release } from './samples.ts';

const bridge = [
	'The council of Arden closed the old bridge on Monday. Nobody was hurt.',
	'Repairs will take two years and cost nine million.',
	'Ferries run every ten minutes until then.',
];
const harvest = [
	'Vineyards around Selwick lost half of their harvest to hail. Growers ask for help.',
	'The ministry wants to see figures before it pays.',
];
const museum = [
	'A museum in Norbury returned three paintings to their owners. It kept the frames.',
	'The town had bought them at an auction in spring.',
];
const state = (ledger: Parameters<typeof serialiseLedger>[0]) => replay(ledger.events);

test('an address is the title in plain letters and a code of the text', () => {
	const { articles } = first([article('a.txt', 'Zölle: „Größe“ & Maß — naïve?', bridge, 'de')]);
	assert.equal(articles[0]?.id, `zoelle-groesse-mass-naive-${fingerprint(articles[0]?.digest ?? '', 6)}`);
	assert.match(addressOf('日本の記事', 'ja', 'abc123'), /^ja-abc123$/);
	assert.match(addressOf('Новости дня', 'ru', 'abc123'), /^novosti-dnya-abc123$/);
	assert.equal(addressOf('', 'und', 'abc123'), 'und-abc123');
	for (const title of ['100%', '..', 'CON', 'a/b\\c:d*e?f"g<h>i|j', '%2f#?', '\t', 'x'.repeat(300)]) {
		const address = addressOf(title, 'en', 'abc123');
		assert.match(address, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
		assert.ok(address.length <= 67);
	}
	assert.equal(kebab("L'été d'Ángel", 'fr'), 'l-ete-d-angel');
	assert.equal(kebab("Belgium's hub", 'en'), 'belgiums-hub');
});

test('a code that was ever issued is not issued again', () => {
	const six = fingerprint('text', 6);
	assert.equal(newCode('text', new Set()), six);
	assert.equal(newCode('text', new Set([six])), fingerprint('text', 7));
});

test('nothing changed: not a byte is added', () => {
	const list = [article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest)];
	const one = first(list);
	assert.equal(serialiseLedger(release(one.ledger, list).ledger), serialiseLedger(one.ledger));
	assert.equal(serialiseLedger(first(list.toReversed(), [[1], [0]]).ledger), serialiseLedger(one.ledger));
});

test('renamed, retitled, edited, moved: the address stays', () => {
	const one = first([article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest)]);
	const changed = ['The council of Arden closed the old bridge on Monday. Two people were hurt.', ...bridge.slice(1)];
	for (const next of [
		article('z/other.txt', 'Bridge', bridge),
		article('a.txt', 'Another title', bridge),
		article('a.txt', 'Bridge', changed),
		article('z/other.txt', 'Another title', changed),
		article('a.txt', 'Bridge', bridge.toReversed()),
	]) {
		const two = release(one.ledger, [next, article('b.txt', 'Harvest', harvest)]);
		assert.equal(two.articles[0]?.id, one.articles[0]?.id);
		assert.equal(two.articles[1]?.id, one.articles[1]?.id);
	}
});

test('another article under an old file name gets an address of its own', () => {
	const one = first([article('a.txt', 'Bridge', bridge)]);
	const two = release(one.ledger, [article('a.txt', 'Bridge', museum)]);
	assert.notEqual(two.articles[0]?.id, one.articles[0]?.id);
	assert.equal(state(two.ledger).articles.get(one.articles[0]?.code ?? '')?.status, 'withdrawn');
});

test('two files that change names keep their addresses', () => {
	const one = first([article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest)]);
	const two = release(one.ledger, [article('b.txt', 'Bridge', bridge), article('a.txt', 'Harvest', harvest)]);
	assert.deepEqual(
		two.articles.map(({ id }) => id),
		one.articles.map(({ id }) => id),
	);
});

test('a withdrawn article says what it was, and gets its address back when it returns', () => {
	const one = first([article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest)]);
	const code = one.articles[0]?.code ?? '';
	const two = release(one.ledger, [article('b.txt', 'Harvest', harvest)]);
	const record = state(two.ledger).articles.get(code);
	assert.deepEqual(
		[record?.status, record?.title, record?.source, record?.date, record?.issued, record?.ended],
		['withdrawn', 'Bridge', 'The Sample Post', '2022-01-18', 1, 2],
	);
	assert.deepEqual(resolvePassage(state(two.ledger), code, [...(record?.passages ?? [])][0] ?? ''), { article: null, passage: null });
	const edited = [...bridge.slice(0, 2), 'Ferries run every hour until then.'];
	for (const back of [article('c.txt', 'Bridge', bridge), article('c.txt', 'Bridge', edited)]) {
		const three = release(two.ledger, [article('b.txt', 'Harvest', harvest), back]);
		assert.equal(three.articles[1]?.code, code);
		assert.equal(state(three.ledger).articles.get(code)?.status, 'live');
	}
});

test('an edited passage leads to its new wording, and back when the edit is taken back', () => {
	const one = first([article('a.txt', 'Bridge', bridge)]);
	const code = one.articles[0]?.code ?? '';
	const old = one.articles[0]?.sentences[2];
	const changed = [bridge[0] ?? '', 'Repairs will take three years and cost nine million.', bridge[2] ?? ''];
	const two = release(one.ledger, [article('a.txt', 'Bridge', changed)]);
	const next = two.articles[0]?.sentences[2];
	assert.notEqual(next?.id, old?.id);
	assert.equal(resolvePassage(state(two.ledger), code, old?.id ?? '')?.passage, next?.id);
	assert.deepEqual(
		state(two.ledger)
			.articles.get(code)
			?.gone.get(old?.id ?? ''),
		{ id: old?.id, text: old?.text, to: next?.id, release: 2 },
	);
	const three = release(two.ledger, [article('a.txt', 'Bridge', bridge)]);
	assert.equal(resolvePassage(state(three.ledger), code, next?.id ?? '')?.passage, old?.id);
	assert.equal(resolvePassage(state(three.ledger), code, old?.id ?? '')?.passage, old?.id);
	const four = release(three.ledger, [article('a.txt', 'Bridge', [bridge[0] ?? '', bridge[2] ?? ''])]);
	assert.deepEqual(resolvePassage(state(four.ledger), code, next?.id ?? '')?.passage, null);
	assert.equal(resolvePassage(state(four.ledger), code, 'snever00'), null);
});

test('two addresses of what turns out to be one text: the one leads to the other, passage by passage', () => {
	const copy = [...bridge, 'More in our evening edition tonight.'];
	const one = first([article('a.txt', 'Bridge', bridge), article('b.txt', 'The bridge', copy)]);
	const [a, b] = one.articles;
	const two = release(one.ledger, [article('a.txt', 'Bridge', bridge, 'en', ['a.txt', 'b.txt'])]);
	assert.equal(two.articles[0]?.code, a?.code);
	const now = state(two.ledger);
	assert.equal(now.articles.get(b?.code ?? '')?.status, 'merged');
	assert.equal(liveArticle(now, b?.code ?? '')?.code, a?.code);
	assert.deepEqual(
		[
			resolvePassage(now, b?.code ?? '', a?.sentences[1]?.id ?? '')?.article?.code,
			resolvePassage(now, b?.code ?? '', a?.sentences[1]?.id ?? '')?.passage,
		],
		[a?.code, a?.sentences[1]?.id],
	);
	assert.equal(resolvePassage(now, b?.code ?? '', b?.sentences.at(-1)?.id ?? '')?.passage, null);
	const three = release(two.ledger, [article('a.txt', 'Bridge', bridge), article('b.txt', 'The bridge', copy)]);
	assert.equal(three.articles[1]?.code, b?.code);
});

test('stories keep their address by the articles they hold, through merging, splitting and withdrawal', () => {
	const list = [
		article('a.txt', 'Bridge', bridge),
		article('b.txt', 'Harvest', harvest),
		article('c.txt', 'Museum', museum),
		article('d.txt', 'Tram', ['The tram depot of Quenby burned down on Friday night.']),
		article('e.txt', 'Ferry', ['Ferries to Norbury sail every hour from Sunday on.']),
	];
	const one = first(list, [
		[0, 1, 4],
		[2, 3],
	]);
	const [larger = '', smaller = ''] = one.stories.map(({ code }) => code);
	const merged = release(one.ledger, list, [[2, 0, 1, 3, 4]]);
	assert.equal(merged.stories[0]?.code, larger);
	assert.equal(resolveStory(state(merged.ledger), smaller)?.story?.code, larger);
	const split = release(merged.ledger, list, [
		[3, 2],
		[1, 4, 0],
	]);
	assert.deepEqual(
		split.stories.map(({ code }) => code),
		[smaller, larger],
	);
	const gone = release(split.ledger, list.slice(0, 2), [[0, 1]]);
	assert.equal(state(gone.ledger).stories.get(smaller)?.status, 'withdrawn');
	assert.deepEqual(resolveStory(state(gone.ledger), smaller), { story: null, article: null });
	assert.equal(resolveStory(state(gone.ledger), 'never0'), null);
});

test('a single article is no story: one is issued when a second report joins, and leads to the article when it is alone again', () => {
	const list = [article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest), article('c.txt', 'Museum', museum)];
	const alone = first(list);
	assert.deepEqual(alone.stories, []);
	assert.ok(alone.ledger.events.every(({ kind }) => kind !== 'story'));
	const joined = release(alone.ledger, list, [[0, 1], [2]]);
	const [story] = joined.stories;
	assert.equal(joined.stories.length, 1);
	const apart = release(joined.ledger, list);
	assert.deepEqual(apart.stories, []);
	const record = state(apart.ledger).stories.get(story?.code ?? '');
	assert.equal(record?.status, 'single');
	const led = resolveStory(state(apart.ledger), story?.code ?? '');
	assert.equal(led?.article?.code, story?.articles[0].code, 'the one that it was named after');
	assert.equal(release(joined.ledger, list.slice(1)).ledger.events.at(-1)?.kind, 'story-end');
	assert.equal(resolveStory(state(release(joined.ledger, list.slice(1)).ledger), story?.code ?? '')?.article?.title, 'Harvest');
	assert.equal(serialiseLedger(release(apart.ledger, list).ledger), serialiseLedger(apart.ledger), 'told once');
	const again = release(apart.ledger, list, [[1, 0], [2]]);
	assert.equal(again.stories[0]?.code, story?.code);
	assert.equal(resolveStory(state(again.ledger), story?.code ?? '')?.story?.status, 'live');
});

test('the address of a story that was issued to one article leads to that article', () => {
	const list = [article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest)];
	const one = first(list);
	const [a] = one.articles;
	const issued: LedgerEvent = {
		kind: 'story',
		release: 1,
		code: 'oldone',
		id: 'bridge-oldone',
		title: 'Bridge',
		language: 'en',
		articles: [a?.code ?? ''],
	};
	const two = release({ ...one.ledger, events: [...one.ledger.events, issued] }, list);
	assert.deepEqual(two.ledger.events.at(-1), { kind: 'story-end', release: 2, code: 'oldone', to: a?.code });
	assert.equal(resolveStory(state(two.ledger), 'oldone')?.article?.code, a?.code);
	const gone = release(two.ledger, list.slice(1));
	assert.deepEqual(resolveStory(state(gone.ledger), 'oldone'), { story: null, article: null }, 'withdrawn with its article');
	const joined = release(two.ledger, list, [[0, 1]]);
	assert.equal(joined.stories[0]?.code, 'oldone', 'it names the same event again');
});

test('the ledger only grows, and reads back as it was written', () => {
	const one = first([article('a.txt', 'Bridge', bridge)]);
	const two = release(one.ledger, [article('a.txt', 'Bridge', bridge), article('b.txt', 'Harvest', harvest)]);
	const text = serialiseLedger(two.ledger);
	assert.ok(text.startsWith(serialiseLedger(one.ledger)));
	assert.equal(serialiseLedger(parseLedger(text)), text);
	assert.throws(() => parseEvents('{"kind":"release","release":1,"label":null}\n{"kind"'), /line 2/);
});

test('a renamed seed keeps the day on which its text was taken up; an edited one gets a new day', () => {
	const body = ['The old bridge is closed. Nobody was hurt.', 'Repairs will take two years and cost nine million.'];
	const one = first([article('a.txt', 'Bridge', body)]);
	const { code } = one.articles[0] ?? assert.fail();
	const renamed = release(one.ledger, [article('b.txt', 'Bridge', body)]);
	const edited = release(renamed.ledger, [article('b.txt', 'Bridge', [body[0] ?? '', 'Repairs will take three years.'])]);
	const dated = (events: readonly LedgerEvent[]) =>
		events.map((event) => (event.kind === 'release' ? { ...event, label: `2026-0${event.release}-01` } : event));
	assert.equal(takenUp(replay(dated(renamed.ledger.events)), code), '2026-01-01');
	assert.equal(takenUp(replay(dated(edited.ledger.events)), code), '2026-03-01');
});
