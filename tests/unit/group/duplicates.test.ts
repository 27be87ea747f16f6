import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { joinDuplicates } from '../../../scripts/ingest/group/duplicates.ts';
import { passagesOf } from '../../../src/lib/passages.ts';
import { described, type Made, shuffled } from './made.ts';

const WIRE = [
	'The ferry Marigold ran aground on a sandbank near the harbour of Oostmond late on Tuesday, the coast guard said.',
	'All 84 passengers and 12 crew members were taken ashore by lifeboats before midnight, and nobody was hurt.',
	'The company that runs the line has stopped its service between the islands until divers have looked at the hull.',
	'A spokeswoman said that the tide had been lower than forecast and that the captain had followed the usual channel.',
	'Divers are expected to begin their work on Wednesday morning if the wind drops as the weather service expects.',
];
const wire = WIRE.join('\n');
const join = (...made: Made[]) => joinDuplicates(made.map(described));

describe('duplicates', () => {
	it('makes one article of the very same text and keeps every seed and outlet', () => {
		const [only, ...rest] = join(
			{ seed: 'c.txt', text: wire, source: 'Zuidbode' },
			{ seed: 'a.txt', text: wire, source: 'Kustblad', date: '2021-03-02' },
			{ seed: 'b.txt', text: wire, source: 'Avondpost' },
		);
		assert.equal(rest.length, 0);
		assert.equal(only?.seed, 'a.txt', 'the copy with source and date leads');
		assert.deepEqual(only?.seeds, ['a.txt', 'b.txt', 'c.txt']);
		assert.deepEqual(only?.outlets, ['Kustblad', 'Avondpost', 'Zuidbode']);
	});

	it('joins no texts of which nothing is left', () => {
		const seeds = join({ seed: 'a', text: '' }, { seed: 'b', text: '' }).map((article) => article.seeds);
		assert.deepEqual(seeds, [['a'], ['b']]);
	});

	it('joins a copy that lost its closing paragraph or a few words; the longer text leads', () => {
		const cut = [...WIRE.slice(0, 4), 'More follows.'].join('\n');
		assert.deepEqual(
			join({ seed: 'a', text: cut }, { seed: 'b', text: wire }).map((article) => [article.seed, article.seeds]),
			[['b', ['a', 'b']]],
		);
		const edited = wire.replace('late on Tuesday, ', 'on Tuesday night, ');
		assert.equal(join({ seed: 'a', text: wire }, { seed: 'b', text: edited }).length, 1);
	});

	it('keeps what a folded copy says in words of its own, with the seed that says it', () => {
		const edited = wire.replace('late on Tuesday, ', 'on Tuesday night, ').replace('nobody was hurt', 'no one was hurt');
		const [only] = join({ seed: 'a', text: wire, source: 'Zuidbode' }, { seed: 'b', text: edited, source: 'Kustblad' });
		assert.deepEqual(
			only?.copies.map(({ seed, source, passages }) => [
				seed,
				source,
				passages.map(({ text }) => /late on Tuesday|nobody was hurt/.exec(text)?.[0]),
			]),
			[['a', 'Zuidbode', ['late on Tuesday', 'nobody was hurt']]],
		);
		assert.deepEqual(join({ seed: 'a', text: wire }, { seed: 'b', text: wire })[0]?.copies, [], 'the very same words are no others');
	});

	it('leaves an early, short report beside the long one that took it over', () => {
		assert.equal(join({ seed: 'a', text: WIRE.slice(0, 3).join('\n') }, { seed: 'b', text: wire }).length, 2);
	});

	it('leaves two versions apart that differ in a figure', () => {
		assert.equal(join({ seed: 'a', text: wire }, { seed: 'b', text: wire.replace('84 passengers', '86 passengers') }).length, 2);
	});

	it('leaves two texts apart that say otherwise who or when, or whose titles differ in a number', () => {
		const apart = (other: string, rest: Partial<Made> = {}) => join({ seed: 'a', text: wire }, { seed: 'b', text: other, ...rest }).length;
		assert.equal(apart(wire.replace('begin their work on Wednesday', 'begin their work on Thursday')), 2);
		assert.equal(apart(wire.replace('The ferry Marigold', 'The ferry Primrose')), 2);
		assert.equal(apart(wire, { title: 'A title' }), 1);
		assert.equal(join({ seed: 'a', text: wire, title: 'Timetable 2021' }, { seed: 'b', text: wire, title: 'Timetable 2022' }).length, 2);
	});

	it('leaves six yearly announcements six articles', () => {
		const years = [0, 1, 2, 3, 4, 5].map((year) => ({
			seed: `${year}`,
			title: `Tern office suite: the new release is out`,
			text: WIRE.map((line) => line.replace('Marigold', `Tern ${year + 2}`)).join('\n'),
			date: `201${year}-04-02`,
		}));
		assert.equal(join(...years).length, 6);
	});

	it('leaves a seed by itself that the owner names', () => {
		const list = [
			{ seed: 'a', text: wire },
			{ seed: 'b', text: wire },
			{ seed: 'c', text: wire },
		].map(described);
		assert.deepEqual(
			joinDuplicates(list, new Set(['b'])).map(({ seeds }) => seeds),
			[['a', 'c'], ['b']],
		);
	});

	it('leaves other languages and merely similar texts apart', () => {
		assert.equal(join({ seed: 'a', text: wire }, { seed: 'b', text: wire, language: 'nl' }).length, 2);
		const similar = WIRE.map((line, i) => (i % 2 ? line : line.split(' ').reverse().join(' '))).join('\n');
		assert.equal(join({ seed: 'a', text: wire }, { seed: 'b', text: similar }).length, 2);
	});

	it('joins the parts of a clippings file by their own names', () => {
		const [only] = join({ seed: 'clips.txt', part: 2, text: wire }, { seed: 'clips.txt', part: 1, text: wire });
		assert.deepEqual(only?.seeds, ['clips.txt#1', 'clips.txt#2']);
	});

	it('does not chain: a copy of a copy must be like the leader', () => {
		const words = Array.from(
			{ length: 100 },
			(_, i) =>
				`word${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + ((i * 7) % 26))}${String.fromCharCode(97 + ((i * 11) % 24))}`,
		);
		const text = (from: number) => words.slice(from, from + 70).join(' ');
		const list = join({ seed: 'a', text: text(0) }, { seed: 'b', text: text(6) }, { seed: 'c', text: text(12) });
		assert.deepEqual(
			list.map((article) => article.seeds),
			[['a', 'b'], ['c']],
		);
	});

	it('gives the same whatever the order of the seeds', () => {
		const made: Made[] = [
			{ seed: 'a', text: wire, source: 'Zuidbode' },
			{ seed: 'b', text: `${wire}\nMore follows.` },
			{ seed: 'c', text: WIRE.slice(1).join('\n'), date: '2021' },
			{ seed: 'd', text: 'Something else altogether happened in the hills.' },
			{ seed: 'e', text: '' },
			{ seed: 'f', text: '' },
		];
		const expected = JSON.stringify(join(...made));
		for (let seed = 1; seed <= 10; seed++) assert.equal(JSON.stringify(join(...shuffled(made, seed))), expected);
	});

	it('takes its sentences from paragraphs, quotations and items, with the ids that the page has', () => {
		const blocks = [
			{ kind: 'heading', text: 'Aground.' },
			{ kind: 'paragraph', text: 'Aground. All are well.' },
			{ kind: 'item', text: 'One boat.' },
		] as const;
		const [only] = join({ seed: 'a', text: blocks });
		const ids = passagesOf(
			blocks.map((block) => block.text),
			'en',
		).map((passage) => passage.sentences.map((sentence) => sentence.id));
		assert.deepEqual(only?.sentences, [
			{ id: ids[1]?.[0], text: 'Aground.', block: 1 },
			{ id: ids[1]?.[1], text: 'All are well.', block: 1 },
			{ id: ids[2]?.[0], text: 'One boat.', block: 2 },
		]);
		assert.match(only?.sentences[0]?.id ?? '', /-2$/, 'the second passage of the same text, after the heading');
	});
});
