/** The audit's list of work: its order, and corrections that the product itself takes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCorrection } from '../../../scripts/ingest/read/correction-file.ts';
import { bulkPattern, joinFix, keepFix, unfoldFix, valueFix } from '../../../src/lib/audit-fix.ts';
import { counted, fixOf, offeredSources, workList } from '../../../src/lib/audit-list.ts';
import { noteText } from '../../../src/lib/audit-words.ts';
import { i18n } from '../../../src/lib/i18n.ts';
import type { ArticleData } from '../../../src/lib/schema.ts';

const sure = { confidence: 1, level: 'certain', by: 'rule', evidence: [] };
const findings = { title: sure, language: sure, date: sure, source: sure, byline: sure, topic: sure };
const unknown = { ...sure, confidence: 0, level: 'unknown' };
const entry = (id: string, data: object) =>
	({
		id,
		data: {
			title: id,
			language: 'en',
			seed: `${id}.txt`,
			seeds: [`${id}.txt`],
			date: '2024-01-01',
			source: 'Post',
			story: null,
			findings,
			...data,
		},
	}) as unknown as { id: string; data: ArticleData };
const note = (kind: string, seed: string, detail: string) => ({ notes: [{ kind, seed, detail }] });
const none = { sources: [], removed: null };

const list = [
	entry('a', { source: null, findings: { ...findings, source: unknown } }),
	entry('b', { findings: { ...findings, title: { ...sure, confidence: 0.4, level: 'uncertain' } } }),
	entry('c', { seeds: ['c.txt', 'copy.txt'] }),
	entry('d', note('doubtful-join', 'a.txt', '71 names dates')),
	entry('e', note('doubtful-join', 'b.txt', '62')),
	entry('f', { ...note('other-title', 'g.txt', 'Another'), seeds: ['f.txt', 'g.txt'] }),
	entry('h', note('missing-words', 'h.txt', '40')),
	entry('i', note('other-date', 'k.txt', '2024-01-02')),
	...[1, 2, 3].map((n) =>
		entry(`z${n}`, { seed: `box.zip#${n}`, seeds: [`box.zip#${n}`], source: null, findings: { ...findings, source: unknown } }),
	),
];

test('what is probably wrong stands first, the least sure join before others; then what is unknown, by what one correction would mend', () => {
	assert.deepEqual(
		workList(list).map(({ kind, id }) => `${kind} ${id}`),
		['join e', 'join d', 'date i', 'words h', 'text f', 'fold c', 'unknown z1', 'unknown z2', 'unknown z3', 'unknown a', 'uncertain b'],
	);
});

test('a copy that is listed for its title is not listed again as folded', () => {
	assert.equal(workList(list).filter(({ id }) => id === 'f').length, 1);
});

test('corrections of values are read as they are meant, whatever the value holds', () => {
	for (const value of ['Post', '2024-01-02', 'a: b # "c"', "l'Écho\n- x", 'null', 'yes']) {
		const { text } = valueFix('box/x.txt', 'title', [value, 'other\nline: 1']);
		assert.equal(parseCorrection('x.yaml', text, []).values.title, value);
	}
	const part = valueFix('export.docx#3', 'date', ['2022-01-18']);
	assert.equal(part.file, 'seeds/export.yaml');
	assert.equal(parseCorrection('x.yaml', part.text, []).parts?.['#3']?.values.date, '2022-01-18');
	assert.deepEqual(parseCorrection('x.yaml', keepFix('x.txt', 'A "line": it').text, []).keep, ['A "line": it']);
});

test('an unknown date that is copied without being filled in is an error, no date', () => {
	const item = workList([entry('a', { date: null, findings: { ...findings, date: unknown } })])[0];
	assert.ok(item);
	assert.throws(() => parseCorrection('a.yaml', fixOf(item, none).text, []), /date/);
});

test('neither is an unknown source, nor a line that should stay', () => {
	for (const open of ['source: "…"', 'keep: ["…"]', valueFix('box.zip#2', 'source', ['…']).text])
		assert.throws(() => parseCorrection('a.yaml', open, []), /still the open place/);
	assert.equal(parseCorrection('a.yaml', 'title: "Wait …"', []).values.title, 'Wait …');
});

test('a disputed date offers what the page says otherwise', () => {
	const disputed = { ...sure, confidence: 0.7, level: 'uncertain', evidence: [{ rule: 'date-otherwise', quote: '5 March 2024' }] };
	const [item] = workList([entry('a', { findings: { ...findings, date: disputed } })]);
	assert.ok(item);
	assert.equal(fixOf(item, none).text, 'date: 2024-01-01  # "5 March 2024"');
});

test('a name that is hardly the outlet is not offered as a correction', () => {
	const weighed = [
		{ name: 'Post', probability: 0.6 },
		{ name: 'Subscribe', probability: 0.1 },
	];
	assert.deepEqual([offeredSources(weighed), offeredSources(weighed.slice(1))], [['Post'], []]);
});

test('lines for the config: apart or joined, unfolded, a whole export', () => {
	assert.equal(joinFix(['a.txt', "b'.txt"]).text.split('\n')[0], "stories: { split: [['a.txt', 'b\\'.txt']] }");
	assert.equal(unfoldFix('copy.txt').text, "stories: { unfold: ['copy.txt'] }");
	assert.deepEqual(['x.txt', 'box/x.txt', 'box.zip#2'].map(bulkPattern), [null, 'box/*', 'box.zip*']);
	const [item] = workList(list.slice(-3));
	assert.ok(item);
	assert.equal(fixOf(item, none).text, "sources: { 'box.zip*': '…' }");
	assert.match(fixOf(item, { ...none, sources: ['Post', 'Echo'] }).text, /source: Post.*# Echo/);
});

test('a doubtful join is told in words', () => {
	const told = { kind: 'doubtful-join', seed: 'a.txt', detail: '62 names dates' } as const;
	assert.equal(noteText(told, i18n('en')), 'Perhaps another story than a.txt: 62% sure; in common: names and dates');
	assert.match(noteText({ ...told, detail: '62' }, i18n('de')), /zu 62\s%/);
});

test('counts, the most first', () => {
	assert.deepEqual(counted(['b', 'a', 'b', 'c']), [
		['b', 2],
		['a', 1],
		['c', 1],
	]);
});
