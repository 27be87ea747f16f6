import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { edgesOf, openCandidates, witnessSources } from '../../../scripts/ingest/describe/source/folder.ts';
import { type Described, withPassages } from '../../../scripts/ingest/document/passages.ts';
import type { Description, SourceCandidate } from '../../../scripts/ingest/document/types.ts';
import { cleanText, config } from './helpers.ts';

const body = 'The council said on Tuesday that the bridge would close to lorries next month.';
const candidate = (name: string, probability: number): SourceCandidate => ({
	name,
	key: name.toLowerCase().replaceAll(' ', ''),
	probability,
	places: ['line'],
	evidence: [{ rule: 'source-page', quote: name, span: null }],
});
const unknown: Description['source'] = { value: null, confidence: 0, level: 'unknown', evidence: [], by: 'rule' };

/** An article of a seed whose page names these, with no source believed yet. */
function article(seed: string, candidates: readonly SourceCandidate[], text = body): Described {
	const clean = cleanText(null, text, [body]);
	const description = { ...describe(clean, config), source: unknown, sourceCandidates: candidates };
	return withPassages({ ...clean, dump: { ...clean.dump, seed } }, description);
}
const sources = (all: readonly Described[]) => Object.fromEntries(witnessSources(all).map(({ clean, description }) => [clean.dump.seed, description.source.value])); // biome-ignore format: one line

test('a name that several seeds give as theirs is surer in each of them; the audit says which', () => {
	const seeds = ['a.txt', 'b.txt', 'c.txt'].map((seed) => article(seed, [candidate('Hill Packet', 0.5), candidate('Newsletter', 0.1)]));
	assert.deepEqual(sources(seeds), { 'a.txt': 'Hill Packet', 'b.txt': 'Hill Packet', 'c.txt': 'Hill Packet' });
	const [first] = witnessSources(seeds);
	assert.ok(first?.description.source.evidence.some(({ rule, quote }) => rule === 'source-folder' && quote === '2: b.txt, c.txt'));
});

test('one seed alone is not surer by itself, and what is improbable on every page is furniture', () => {
	assert.deepEqual(sources([article('a.txt', [candidate('Hill Packet', 0.5)])]), { 'a.txt': null });
	const many = Array.from({ length: 30 }, (_, i) => article(`${i}.txt`, [candidate('Newsletter', 0.1)]));
	assert.ok(Object.values(sources(many)).every((value) => value === null));
});

test('a line that opens several seeds is a masthead', () => {
	const named = (text: string) => ['a.txt', 'b.txt', 'c.txt'].map((seed) => article(seed, [candidate('Hill Packet', 0.35)], text));
	assert.deepEqual(sources(named(body)), { 'a.txt': null, 'b.txt': null, 'c.txt': null });
	assert.deepEqual(sources(named(`Hill Packet\n${body}`)), { 'a.txt': 'Hill Packet', 'b.txt': 'Hill Packet', 'c.txt': 'Hill Packet' });
	assert.deepEqual(sources(named(`Hill Packet\n${body}`).slice(1)), { 'b.txt': null, 'c.txt': null });
});

test('the names that are left out of what is held could not be believed, whatever the folder says', () => {
	const probabilities = [0.02, 0.05, 0.06, 0.07, 0.2, 0.3, 0.5];
	const seeds = probabilities.flatMap((p) =>
		[...'abcdefgh'].map((name) =>
			article(`${p}${name}.txt`, [candidate('Hill Packet', p), candidate('Coast', p / 2)], `Hill Packet\n${body}`),
		),
	);
	const all = seeds.map(({ clean, description }) => ({ open: description.sourceCandidates ?? [], ends: edgesOf(clean.dump.text) }));
	assert.deepEqual(witnessSources(seeds), witnessSources(seeds, all));
	assert.deepEqual(
		witnessSources(seeds).map(({ description }) => description.source.value),
		probabilities.flatMap((p) => new Array(8).fill(p < 0.07 ? null : 'Hill Packet')),
	);
	assert.deepEqual(openCandidates({ sourceCandidates: probabilities.map((p) => candidate('Hill Packet', p)) }).length, 4);
});

test('the order of the seeds does not matter, and a seed of another outlet changes nothing', () => {
	const seeds = ['a.txt', 'b.txt', 'c.txt'].map((seed) => article(seed, [candidate('Hill Packet', 0.5)]));
	const other = article('d.txt', [candidate('Coast Ledger', 0.5)]);
	assert.deepEqual(sources(seeds.toReversed()), sources(seeds));
	assert.deepEqual(sources([...seeds, other]), { ...sources(seeds), 'd.txt': null });
});

test('a source that a person, a label or the file gave is not weighed again', () => {
	const [one, ...rest] = ['a.txt', 'b.txt', 'c.txt'].map((seed) => article(seed, [candidate('Hill Packet', 0.5)]));
	assert.ok(one);
	const source: Description['source'] = { ...unknown, value: 'Coast Ledger', confidence: 0.9, level: 'likely', evidence: [{ rule: 'source-label', quote: '', span: null }] }; // biome-ignore format: one line
	assert.equal(sources([{ ...one, description: { ...one.description, source } }, ...rest])['a.txt'], 'Coast Ledger');
});
