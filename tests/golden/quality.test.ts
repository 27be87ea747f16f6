/** A gate of quality: stories and summaries of a pinned set may not fall below their floors. Golden dumps are the gate for reading. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { EMPTY_LEDGER, nextRelease } from '../../scripts/ingest/ledger/ledger.ts';
import { runPipeline } from '../../scripts/ingest/pipeline.ts';
import { onThisThread } from '../../scripts/ingest/threads/tasks.ts';
import config from '../../storyfold.config.ts';

type Report = {
	readonly id: string;
	readonly title: string;
	readonly text: string;
	readonly cluster: string;
	readonly sent_ids: readonly string[];
};

const DIGEST = '90910b30514f532731807943cb9c86427965bce12e09454f16de32bfaae646c4';
/** Percent. Raise a floor when the figure has risen for good; never lower one without a word in docs/decisions. */
const FLOORS = { bcubedF1: 92, precision: 96, samePassage: 92 };

const bytes = readFileSync(new URL('./meantime/reports.jsonl', import.meta.url));
const reports = bytes
	.toString('utf8')
	.trim()
	.split('\n')
	.map((line): Report => JSON.parse(line));
const seedOf = ({ id }: Report) => `${createHash('sha256').update(id).digest('hex').slice(0, 12)}.txt`;

const mean = (values: readonly number[]) => (100 * values.reduce((a, b) => a + b, 0)) / (values.length || 1);
const squeezed = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** The ids of the lines of a report that a passage stands in; its title is line 0. */
const idsOf = ({ title, text, sent_ids }: Report, passage: string) =>
	[title, ...text.split('\n')].flatMap((line, i) =>
		squeezed(line).includes(passage) || passage.includes(squeezed(line)) ? [sent_ids[i] ?? ''] : [],
	);
/** Ids drift by one or two between the languages of a story. */
const near = (a: string, b: string) => {
	const [[story = '', line = ''], [other = '', its = '']] = [a.split(':'), b.split(':')];
	return story === other && Math.abs(Number(line) - Number(its)) <= 2;
};

test('the set is the pinned one', () => assert.equal(createHash('sha256').update(bytes).digest('hex'), DIGEST));

test('stories and summaries of the set do not fall below their floors', async (t) => {
	const context = { config, ledger: EMPTY_LEDGER, release: nextRelease(EMPTY_LEDGER, null), dictionary: null };
	const seeds = reports.map((report) => ({
		name: seedOf(report),
		bytes: new TextEncoder().encode(`${report.title}\n\n${report.text.replaceAll('\n', '\n\n')}\n`),
		correction: null,
	}));
	const result = await runPipeline(
		{ seeds, refused: [] },
		{ ...context, previous: () => [], progress: () => {}, map: onThisThread(context) },
	);
	assert.equal(result.refused.length, 0);

	const report = new Map(reports.map((one) => [seedOf(one), one]));
	const found = new Map(result.articles.flatMap(({ id, seeds: names }) => names.map((name) => [name, id] as const)));
	const storyOf = new Map(result.stories.flatMap(({ story }) => story.articles.map(({ id }) => [id, story.id] as const)));
	const group = (name: string) => storyOf.get(found.get(name) ?? '') ?? found.get(name) ?? name;
	// BCubed (Bagga & Baldwin 1998): of each report, how many of those grouped with it belong with it, and the reverse.
	const scores = [...report].map(([name, { cluster }]) => {
		const together = [...report.keys()].filter((other) => group(other) === group(name));
		const belong = [...report].filter(([, other]) => other.cluster === cluster).map(([other]) => other);
		const both = together.filter((other) => belong.includes(other)).length;
		return { precision: both / together.length, recall: both / belong.length };
	});
	const precision = mean(scores.map((score) => score.precision));
	const recall = mean(scores.map((score) => score.recall));
	const bcubedF1 = (2 * precision * recall) / (precision + recall);

	const seedOfArticle = new Map(result.articles.map(({ id, seed }) => [id, seed]));
	const idsAt = ({ article, text }: { article: string; text: string }) => {
		const one = report.get(seedOfArticle.get(article) ?? '');
		return one === undefined ? [] : idsOf(one, squeezed(text));
	};
	const pairs = result.stories.flatMap(({ summary }) =>
		summary.claims.flatMap(({ passages: [quoted, ...others] }) => others.map((other) => [idsAt(quoted), idsAt(other)] as const)),
	);
	assert.ok(pairs.length >= 20, `${pairs.length} passages under claims`);
	const samePassage = mean(pairs.map(([a, b]) => (a.some((x) => b.some((y) => near(x, y))) ? 1 : 0)));

	const figures = { bcubedF1, precision, samePassage };
	t.diagnostic(
		Object.entries(figures)
			.map(([name, value]) => `${name} ${value.toFixed(1)}`)
			.join(' · '),
	);
	for (const [name, floor] of Object.entries(FLOORS) as [keyof typeof FLOORS, number][])
		assert.ok(figures[name] >= floor, `${name} ${figures[name].toFixed(1)} is below its floor of ${floor}`);
});
