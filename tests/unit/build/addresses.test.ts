import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFiles, movedAddresses } from '../../../scripts/build/addresses.ts';
import { replay } from '../../../src/lib/permalinks.ts';
import type { ArticleData } from '../../../src/lib/schema.ts';
import { article, first, release } from '../ledger/samples.ts';

const site = { site: 'https://desk.example.org', base: '/b/', languages: ['en' as const, 'de' as const] };
const bridge = article('a.txt', 'Bridge <b>', ['The old bridge is closed. Nobody was hurt.']);
const harvest = article('b.txt', 'Harvest', ['Hail took half of the harvest around Selwick.']);
const museum = article('c.txt', 'Museum', ['A museum in Norbury returned three paintings.']);

test('short addresses, merged stories and stories of which one article is left lead on', () => {
	const one = first([bridge, harvest, museum], [[0, 1], [2]]);
	const two = release(one.ledger, [bridge, harvest, museum]);
	const rows = new Map(movedAddresses(replay(two.ledger.events), site, []).map(({ from, to }) => [from, to]));
	const [a] = one.articles;
	const [story] = one.stories;
	assert.equal(rows.get(`a/${a?.code}/`), `/b/articles/${a?.id}/`);
	assert.equal(rows.get(`s/${story?.code}/`), `/b/articles/${story?.articles[0].id}/`);
	assert.equal(rows.get(`stories/${story?.id}/`), `/b/articles/${story?.articles[0].id}/`);
	assert.equal(rows.get(`de/stories/${story?.id}/`), `/b/articles/${story?.articles[0].id}/`);
	assert.equal(rows.get(`articles/${a?.id}/`), undefined, 'it has its page');
	const live = new Map(movedAddresses(replay(one.ledger.events), site, []).map(({ from, to }) => [from, to]));
	assert.equal(live.get(`s/${story?.code}/`), `/b/stories/${story?.id}/`);
});

test('articles of releases that had language folders lead on from there, those issued since have none', () => {
	const one = first([bridge]);
	const old = one.ledger.events.map((event) => (event.kind === 'release' ? { kind: event.kind, release: 1, label: null } : event));
	const two = release({ ...one.ledger, events: old }, [bridge, harvest]);
	const from = movedAddresses(replay(two.ledger.events), site, []).map((address) => address.from);
	assert.ok(from.includes(`de/articles/${two.articles[0]?.id}/`));
	assert.ok(!from.includes(`de/articles/${two.articles[1]?.id}/`));
	assert.ok(!from.includes(`en/articles/${two.articles[0]?.id}/`));
});

test('lists by subject of releases that had language folders lead on from there, those issued since have none', () => {
	const one = first([bridge, harvest]);
	const old = one.ledger.events.map((event) =>
		event.kind === 'release' ? { kind: event.kind, release: 1, label: null, pages: 'once' as const } : event,
	);
	const two = release({ ...one.ledger, events: old }, [bridge, harvest, museum]);
	const live = two.articles.map(({ id, code }, index) => ({
		id,
		data: {
			code,
			...{ story: null, language: index === 2 ? 'fr' : 'en', date: index === 2 ? '2024-05' : '2023-10-06' },
			...{ outlets: ['Desk'], source: 'Desk', cites: [] },
			names: [{ key: 'selwick', name: 'Selwick', kind: 'place', count: 1 }],
		} as unknown as ArticleData,
	}));
	const lists = movedAddresses(replay(two.ledger.events), site, live).filter(({ from }) => /^de\/(?!articles)/.test(from));
	assert.deepEqual(
		lists.map(({ from, to, title }) => [from, to, title]),
		[
			['de/sources/desk/', '/b/sources/desk/', 'Desk'],
			['de/languages/en/', '/b/languages/en/', 'English'],
			['de/names/selwick/', '/b/names/selwick/', 'Selwick'],
			['de/calendar/2023-10/', '/b/calendar/2023-10/', 'October 2023'],
		],
	);
	const since = release(one.ledger, [bridge, harvest, museum]);
	assert.deepEqual(
		movedAddresses(replay(since.ledger.events), site, live).filter(({ from }) => from.startsWith('de/')),
		[],
	);
});

test('a page that leads on keeps a title as text; the tables have a row each', () => {
	const { ledger, articles } = first([bridge]);
	const files = addressFiles(movedAddresses(replay(ledger.events), site, []), site);
	const page = files.get(`a/${articles[0]?.code}/index.html`) ?? '';
	assert.ok(page.includes('Bridge &lt;b&gt;') && !page.includes('<b>'));
	assert.ok(page.includes(`href="/b/articles/${articles[0]?.id}/"`));
	assert.equal(files.get('redirects/nginx.map'), `/b/a/${articles[0]?.code}/ /b/articles/${articles[0]?.id}/;\n`);
	assert.match(files.get('_redirects') ?? '', /^\/b\/de\/articles\/:article\/ \/b\/articles\/:article\/ 301$/m);
});
