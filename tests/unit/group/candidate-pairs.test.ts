import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Blocking, KINDS } from '../../../scripts/ingest/group/blocking.ts';
import { likelyPairs } from '../../../scripts/ingest/group/candidate-pairs.ts';
import { idTable } from '../../../scripts/ingest/group/id-table.ts';
import { HELD } from '../../../scripts/ingest/group/postings.ts';
import { sparse } from '../../../scripts/ingest/group/sparse.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';

const random = seededRandom(3);
const below = (most: number) => Math.floor(random() * most);

/** A text of a language that has some of a few entries of each kind. */
function made(language: string, of: number): Blocking {
	const entries = (count: number) => {
		const table = idTable();
		for (let i = 0; i < count; i++) table.set(below(of) - of / 2, 1 + below(20));
		return sparse(table);
	};
	return {
		language,
		days: random() < 0.5 ? null : { first: below(30), last: 30 },
		wordCount: 20 + below(200),
		places: entries(2),
		sounds: [],
		weekdays: 0,
		template: { form: new Uint32Array(), counted: new Uint32Array(), named: new Uint32Array() },
		vectors: KINDS.map(() => entries(6)),
	};
}

/** What a pair adds up to, over all of its entries, by the formula of the index. */
function sumOf(a: Blocking, b: Blocking): number {
	let sum = 0;
	for (const [k, { least, unseen, within, across }] of KINDS.entries()) {
		const [one, other] = [a, b].map(({ vectors }) => vectors[k] as Blocking['vectors'][number]) as [
			Blocking['vectors'][number],
			Blocking['vectors'][number],
		];
		const scaled = (vector: typeof one, at: number) => (vector.weights[at] as number) / Math.sqrt(vector.norm ** 2 + unseen);
		for (const [at, id] of one.ids.entries()) {
			const there = other.ids.indexOf(id);
			if (there < 0 || (one.weights[at] as number) < least || (other.weights[there] as number) < least) continue;
			sum += (a.language === b.language ? within : across) * scaled(one, at) * scaled(other, there);
		}
	}
	return sum;
}

describe('pairs worth judging', () => {
	const articles = Array.from({ length: 120 }, (_, i) => made(['en', 'de', 'fr'][i % 3] as string, 60));
	const all = likelyPairs(articles);
	const keys = (pairs: typeof all) => pairs.map(([a, b]) => `${a} ${b}`);

	it('are those that share much, each once, the earlier first, in order', () => {
		assert.ok(all.length > 50 && all.length < 6000, String(all.length));
		for (const [i, [a, b]] of all.entries()) {
			const [before = -1, beside = -1] = all[i - 1] ?? [];
			assert.ok(a < b && (before < a || (before === a && beside < b)), `${a} ${b}`);
		}
		const found = new Set(keys(all));
		const sums = (isFound: boolean, same: boolean) =>
			articles.flatMap((one, a) =>
				articles.flatMap((other, b) =>
					a < b && found.has(`${a} ${b}`) === isFound && (one.language === other.language) === same ? [sumOf(one, other)] : [],
				),
			);
		const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
		for (const same of [true, false]) assert.ok(mean(sums(true, same)) > mean(sums(false, same)), String(same));
		for (const sum of sums(true, true)) assert.ok(sum >= -5 + 6.7 - 0.9, String(sum));
	});

	it('are the same for two articles whatever others there are, and whichever of them is new', () => {
		const some = articles.flatMap((_, i) => (random() < 0.5 ? [i] : []));
		const among = new Set(some);
		assert.deepEqual(
			likelyPairs(some.map((i) => articles[i] as Blocking)).map(([a, b]) => [some[a], some[b]]),
			all.filter(([a, b]) => among.has(a) && among.has(b)),
		);
		for (const isNew of [(i: number) => among.has(i), (i: number) => i === 7, () => false])
			assert.deepEqual(
				likelyPairs(articles, isNew),
				all.filter(([a, b]) => isNew(a) || isNew(b)),
			);
	});

	it('are found beyond what one index holds', () => {
		const [one, other] = [made('en', 10), made('en', 10)];
		const many = [one, ...Array.from({ length: HELD }, () => made('en', 2 ** 31)), one, other];
		many[HELD - 1] = one;
		const last = many.length - 1;
		const found = keys(likelyPairs(many));
		for (const pair of [`0 ${HELD - 1}`, `0 ${last - 1}`, `${HELD - 1} ${last - 1}`]) assert.ok(found.includes(pair), pair);
		assert.equal(found.includes(`0 ${last}`), keys(likelyPairs([one, other])).length === 1);
	});
});
