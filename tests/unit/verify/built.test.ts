import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { missingAddresses } from '../../../scripts/verify/addresses.ts';
import { unfoundClaims } from '../../../scripts/verify/claims.ts';
import { readContent } from '../../../src/lib/content.ts';
import { writeFrontmatter } from '../../../src/lib/frontmatter.ts';
import { replay } from '../../../src/lib/permalinks.ts';
import { article, first, release } from '../ledger/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'storyfold-'));
after(() => rmSync(folder, { recursive: true }));
const write = (path: string, text: string) => {
	mkdirSync(dirname(join(folder, path)), { recursive: true });
	writeFileSync(join(folder, path), text);
};

const one = first(
	[
		article('a.txt', 'Bridge', ['It is shut & sealed. Nobody came.']),
		article('b.txt', 'Hail', ['Half is lost. Help is asked for.']),
		article('c.txt', 'The bridge', ['The bridge of Arden is shut.']),
	],
	[[0, 2], [1]],
);
const two = release(
	one.ledger,
	[
		article('a.txt', 'Bridge', ['It is shut & sealed. Nobody came at all.']),
		article('c.txt', 'The bridge', ['The bridge of Arden is shut.']),
	],
	[[0, 1]],
);
const permalinks = replay(two.ledger.events);
const [bridge, hail] = one.articles;

test('an address or a passage id without its place in the built site is named', () => {
	const all = [...permalinks.articles.values()];
	for (const { id, code } of [...all, ...permalinks.stories.values()]) {
		for (const path of [`articles/${id}`, `a/${code}`, `stories/${id}`, `s/${code}`]) write(`dist/${path}/index.html`, '<p>');
	}
	const record = permalinks.articles.get(bridge?.code ?? '');
	const ids = [...(record?.passages ?? []), ...(record?.gone.keys() ?? [])];
	const page = (list: readonly string[]) =>
		write(`dist/articles/${bridge?.id}/index.html`, list.map((id) => `<span id="${id}">x</span>`).join(''));
	const third = permalinks.articles.get(one.articles[2]?.code ?? '');
	write(`dist/articles/${third?.id}/index.html`, [...(third?.passages ?? [])].map((id) => `<span id="${id}">x</span>`).join(''));
	page(ids);
	assert.deepEqual(missingAddresses(permalinks, join(folder, 'dist')), []);
	page(ids.slice(1));
	assert.deepEqual(missingAddresses(permalinks, join(folder, 'dist')), [`articles/${bridge?.id}/#${ids[0]}`]);
	assert.deepEqual(
		missingAddresses(permalinks, join(folder, 'dist'), () => false),
		[],
	);
	rmSync(join(folder, `dist/articles/${hail?.id}`), { recursive: true });
	assert.ok(missingAddresses(permalinks, join(folder, 'dist')).includes(`articles/${hail?.id}/`));
});

test('a quoted sentence that its link does not lead to is named', () => {
	const story = [...permalinks.stories.values()].find(({ status }) => status === 'live');
	const claim = `<Claim n="1">\n  <Passage n="1" article="x" passage="s00000000" lang="en" source="" text="It is shut &#x26; sealed." />\n</Claim>\n`;
	const head = { version: 2, title: 'T', titleLanguage: 'en', languages: ['en'], newest: null, oldest: null, sources: [], topic: null };
	write(`content/stories/${story?.id}.mdx`, `${writeFrontmatter({ ...head, topics: [], articles: ['x'], code: 'c' })}\n${claim}`);
	const details = {
		...{
			version: 1,
			titles: [],
			related: [],
			voices: 1,
			independent: 1,
			comparison: [],
			agreements: [],
			onlyToldBy: [],
			timeline: [],
			names: [],
			coverage: [],
		},
		tellings: [{ language: 'en', deck: null, paragraphs: [[1]], elsewhere: [] }],
		claims: [{ section: 'event', voices: 1, independent: 1, adds: [], path: [] }],
	};
	write(`content/stories/${story?.id}.json`, JSON.stringify(details));
	write('dist/articles/x/index.html', '<p><span id="s00000000">It is shut &#x26; sealed.</span></p>');
	const dist = join(folder, 'dist');
	const run = (isNew?: (file: string) => boolean) => unfoundClaims(permalinks, readContent(join(folder, 'content')).stories, dist, isNew);
	assert.deepEqual(run(), []);
	write('dist/articles/x/index.html', '<p><span id="s00000000">It is shut &#x26; open.</span></p>');
	assert.deepEqual(run(), ['articles/x/#s00000000']);
	assert.deepEqual(
		run((file) => file === 'articles/x/index.html'),
		['articles/x/#s00000000'],
	);
	assert.deepEqual(
		run((file) => file === `stories/${story?.id}/story.json`),
		['articles/x/#s00000000'],
	);
	assert.deepEqual(
		run(() => false),
		[],
	);
	write('dist/articles/x/index.html', '<p><span id="s00000000">It is shut &#x26; sealed.</span></p>');
	const dated = {
		date: '2024',
		kind: 'event',
		quote: '2024',
		article: 'x',
		at: { article: 'x', passage: 's11111111', language: 'en', text: 'Open.' },
	};
	write(`content/stories/${story?.id}.json`, JSON.stringify({ ...details, timeline: [dated] }));
	assert.deepEqual(run(), ['articles/x/#s11111111'], 'a sentence of the timeline is quoted too');
});
