/**
 * Golden tests: each dump goes through read → clean → describe and must give its `.expected.json`.
 * The dump of a case stands beside it, or is one of the sample seeds; a sample seed that an owner took away is skipped.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { cleanDump } from '../../scripts/ingest/clean/clean.ts';
import { describe as describeText } from '../../scripts/ingest/describe/describe.ts';
import { faultOf } from '../../scripts/ingest/emit/fault.ts';
import { readDumps } from '../../scripts/ingest/read/read.ts';
import config from '../../storyfold.config.ts';
import { check, type Expected } from './check.ts';

/** `outlets`: names that the desk has in its settings, for a dump that names its outlet without any label. */
/** `refused`: words of the reason for each part that must not be published, in its order; those that cleaning leaves nothing of come last. */
type Case = {
	readonly about: string;
	readonly outlets?: readonly string[];
	readonly articles: readonly Expected[];
	readonly refused?: readonly string[];
};

const folder = import.meta.dirname;
const seeds = join(folder, '../../seeds');
const suffix = '.expected.json';
const cases = readdirSync(folder)
	.filter((file) => file.endsWith(suffix))
	.map((file) => file.slice(0, -suffix.length))
	.sort();

/** The dump of a case: the file of its name beside this test, else in seeds/. */
function dumpOf(name: string): string | null {
	for (const place of [folder, seeds]) {
		const files = existsSync(place) ? readdirSync(place) : [];
		const file = files.find(
			(other) => !other.endsWith(suffix) && other !== 'golden.test.ts' && other.slice(0, other.lastIndexOf('.')) === name,
		);
		if (file !== undefined) return join(place, file);
	}
	return null;
}

for (const name of cases) {
	const { about, outlets = [], articles, refused = [] } = JSON.parse(readFileSync(join(folder, name + suffix), 'utf8')) as Case;
	const path = dumpOf(name);
	const skip = path === null && about.startsWith('Sample seed') && 'the sample seed was taken away';
	test(`${name}: ${about}`, { skip }, async () => {
		assert.ok(path, `no dump ${name}.txt, .md, .html … beside ${name}${suffix}`);
		const { dumps, refused: notRead } = await readDumps({ name: basename(path), bytes: readFileSync(path), correction: null });
		const cleaned = dumps.map((dump) => cleanDump(dump)).map((clean) => ({ clean, fault: faultOf(clean.blocks) }));
		const published = cleaned.filter(({ fault }) => fault === null);
		assert.deepEqual(
			[...notRead.map(({ reason }) => reason), ...cleaned.flatMap(({ fault }) => fault ?? [])].map((reason, i) =>
				reason.includes(refused[i] ?? '\n') ? refused[i] : reason,
			),
			refused,
			'what is refused',
		);
		assert.equal(published.length, articles.length, `articles in ${basename(path)}`);
		for (const [index, expected] of articles.entries()) {
			const clean = published[index]?.clean;
			assert.ok(clean);
			check(expected, clean, describeText(clean, { ...config, outlets: [...config.outlets, ...outlets] }));
		}
	});
}
