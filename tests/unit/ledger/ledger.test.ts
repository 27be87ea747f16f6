import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLedger, serialiseLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { addressOf, kebab, newCode } from '../../../scripts/ingest/ledger/slug.ts';
import { fingerprint } from '../../../src/lib/passages.ts';
import { type LedgerEvent, liveArticle, parseEvents, replay, resolvePassage, takenUp } from '../../../src/lib/permalinks.ts';
import { article, bridge, detected, first, harvest, museum, release, state } from './samples.ts';

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

test('the next issue of a series gets an address of its own, though most of its words are those of the last', () => {
	const prices = (day: string, eggs: number) => ({
		...article(`market-${day}.txt`, `Prices at Thornbury market, ${day} June`, [
			`Eggs cost ${eggs} pence apiece at Thornbury market on Saturday.`,
			'Prices are taken at ten in the morning at twelve stalls, and have been published every week since 1974.',
			'The market is held on the square beside the corn exchange and closes at two in the afternoon.',
		]),
		date: detected(`2025-06-${day}`),
	});
	const one = first([prices('07', 31)]);
	const [code, next] = [one.articles[0]?.code ?? '', prices('14', 33)];
	for (const other of [next, { ...next, seed: 'latest.json#1', seeds: ['latest.json#1'] }]) {
		const two = release(one.ledger, [other]);
		assert.notEqual(two.articles[0]?.code, code);
		assert.deepEqual(
			[state(two.ledger).articles.get(code)?.status, state(two.ledger).articles.get(code)?.date],
			['withdrawn', '2025-06-07'],
		);
	}
	// A new title, or a date that is corrected, makes no other article of it; nor does what replaces a file in its place.
	for (const same of [
		{ ...next, date: detected('2025-06-07') },
		{ ...next, title: detected('Prices at Thornbury market, 07 June') },
		{ ...next, seed: 'market-07.txt', seeds: ['market-07.txt'] },
	])
		assert.equal(release(one.ledger, [same]).articles[0]?.code, code);
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
