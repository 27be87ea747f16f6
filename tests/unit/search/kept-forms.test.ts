/** What is kept of a record is given again only while all that it depends on is as it was, and of other records whatever changes in one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Listed } from '../../../scripts/search-index/collect.ts';
import { keptForms } from '../../../scripts/search-index/kept-forms.ts';
import type { KeptIndex } from '../../../scripts/search-index/kept-index.ts';
import { wordReader } from '../../../scripts/search-index/record-words.ts';
import type { SearchRecord } from '../../../scripts/search-index/types.ts';

const recordOf = (n: number, text: string): SearchRecord => ({
	...{
		url: `/a${n}/`,
		kind: 'article',
		language: 'de',
		title: `Titel ${n}`,
		story: null,
		storyTitles: [],
		topics: [],
		source: null,
		date: null,
	},
	...{ names: n === 1 ? [{ key: 'place', name: 'Lüttich' }] : [], passages: [{ id: 's1', text }] },
});

/** What a build knows. `split`: parts of compounds; `told`: what came of words that were looked up. */
const first = {
	records: [recordOf(0, 'Zwergenlager im Wald'), recordOf(1, 'Brücke nach Lüttich'), recordOf(2, 'Fernwanderweg')],
	digests: ['a', 'b', 'c'],
	spellings: new Map([['place', new Set(['Lüttich'])]]),
	split: { zwergenlager: ['lager'] } as Readonly<Record<string, readonly string[]>>,
	told: { brücke: 'bridge', wald: 'forest' } as Readonly<Record<string, string>>,
	languages: ['de', 'en'],
};

/** Makes a run; gives the addresses of the records that were worked out. */
function build(store: Map<string, unknown>, { records, digests, spellings, split, told, languages }: typeof first): string[] {
	const kept = {
		read: (name: string) => store.get(name) ?? null,
		write: (name: string, _: string, value: unknown) => store.set(name, structuredClone(value)),
	} as unknown as KeptIndex;
	const list = records.map(({ passages, ...record }, at): Listed => ({ record, digest: digests[at] ?? '', passages: () => passages }));
	const worked: string[] = [];
	const look = (_: string, words: readonly string[]) =>
		words.every((word) => word in told) ? words.map((word) => told[word]).join() : null;
	const { of, keep } = keptForms(
		{ name: 'de /a0/', list, text: '' },
		{
			kept,
			depends: { languages, into: ['en'], spellings, glossary: [] },
			told: { state: '', look: () => [], digest: look, keep: () => {} },
			splitters: new Map([['de', (word) => [...(split[word] ?? [])]]]),
			wordsIn: wordReader(),
		},
		({ url, passages }) => {
			worked.push(url);
			const words = passages.flatMap(({ text }) => text.toLowerCase().split(' '));
			return { hidden: [{ via: url, words }], asked: words.filter((word) => word in first.told), found: { all: [url] } };
		},
	);
	for (const [at, listed] of list.entries()) {
		const record = records[at] as SearchRecord;
		assert.equal(of(listed, record).hidden[0]?.via, record.url);
	}
	keep();
	return worked;
}

test('only what depends on what has changed is worked out', () => {
	const changes: [change: Partial<typeof first>, worked: string[]][] = [
		[{}, []],
		[{ digests: ['a', 'x', 'c'] }, ['/a1/']],
		[{ records: first.records.with(2, { ...recordOf(2, 'Fernwanderweg'), title: 'Neu' }), digests: ['a', 'b', 'x'] }, ['/a2/']],
		[{ spellings: new Map([['place', new Set(['Lüttich', 'Luik'])]]) }, ['/a1/']],
		// A word that is now a compound, and one that is none any more.
		[{ split: { ...first.split, fernwanderweg: ['wanderweg'] } }, ['/a2/']],
		[{ split: {} }, ['/a0/']],
		[{ told: { ...first.told, brücke: 'viaduct' } }, ['/a1/']],
		[{ told: { brücke: 'bridge' } }, ['/a0/']],
		[{ languages: ['de', 'en', 'fr'] }, ['/a0/', '/a1/', '/a2/']],
		[{ records: first.records.slice(1), digests: ['b', 'c'] }, []],
	];
	for (const [change, expected] of changes) {
		const store = new Map<string, unknown>();
		assert.deepEqual(build(store, first), ['/a0/', '/a1/', '/a2/']);
		const now = { ...first, ...change };
		assert.deepEqual(build(store, now), expected, Object.keys(change).join());
		if (change.told === undefined || 'wald' in now.told) assert.deepEqual(build(store, now), [], 'what was worked out is kept');
	}
});
