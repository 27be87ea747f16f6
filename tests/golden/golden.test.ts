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
import type { BlockKind, CleanText, Description } from '../../scripts/ingest/document/types.ts';
import { readDumps } from '../../scripts/ingest/read/read.ts';
import config from '../../storyfold.config.ts';

/** What an article must be. A key that is left out is not tested. */
type Expected = {
	readonly language?: string;
	readonly title?: string;
	readonly titleMade?: boolean;
	readonly date?: string | null;
	readonly time?: string | null;
	readonly source?: string | null;
	readonly byline?: string | null;
	readonly url?: string | null;
	/** In any order. */
	readonly cites?: readonly string[];
	/** Every paragraph, quotation and list item, in reading order. */
	readonly paragraphs?: readonly string[];
	/** The paragraphs joined by a space, for a dump whose paragraphs a person might set otherwise. */
	readonly body?: string;
	readonly paragraphsAtLeast?: number;
	readonly headings?: readonly string[];
	readonly items?: readonly string[];
	readonly quotes?: readonly string[];
	readonly captions?: readonly string[];
	/** Texts that must not stand anywhere in the title, the body or the captions. */
	readonly removed?: readonly string[];
};
/** `outlets`: names that the desk has in its settings, for a dump that names its outlet without any label. */
type Case = { readonly about: string; readonly outlets?: readonly string[]; readonly articles: readonly Expected[] };

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
		const file = files.find((other) => /\.(?:txt|md|html)$/u.test(other) && other.slice(0, other.lastIndexOf('.')) === name);
		if (file !== undefined) return join(place, file);
	}
	return null;
}

/** What the pipeline makes of one article, under the keys of `Expected`. */
function found(clean: CleanText, description: Description) {
	const texts = (...kinds: BlockKind[]) => clean.blocks.filter((block) => kinds.includes(block.kind)).map((block) => block.text);
	const paragraphs = texts('paragraph', 'quote', 'item');
	return {
		language: description.language.value,
		title: description.title.value,
		titleMade: description.title.evidence.some((evidence) => evidence.rule === 'title-made'),
		date: description.date.value,
		time: description.time,
		source: description.source.value,
		byline: description.byline.value,
		url: description.url.value,
		cites: description.cites.map((cite) => cite.value).sort(),
		paragraphs,
		body: paragraphs.join(' '),
		headings: texts('heading'),
		items: texts('item'),
		quotes: texts('quote'),
		captions: clean.captions.map((block) => block.text),
	};
}

function check(expected: Expected, clean: CleanText, description: Description) {
	const { removed = [], paragraphsAtLeast = 1, cites, ...rest } = expected;
	const whole = found(clean, description);
	const wanted = { ...rest, ...(cites === undefined ? {} : { cites: cites.toSorted() }) };
	const keys = new Set(Object.keys(wanted));
	const got = Object.fromEntries(Object.entries(whole).filter(([key]) => keys.has(key)));
	assert.deepEqual(got, wanted);
	assert.ok(whole.paragraphs.length >= paragraphsAtLeast, `${whole.paragraphs.length} paragraphs, at least ${paragraphsAtLeast} expected`);
	const kept = [whole.title, ...whole.paragraphs, ...whole.headings, ...whole.captions].join('\n');
	for (const text of removed) assert.ok(!kept.includes(text), `must be gone, but stands in the article: ${text}`);
}

for (const name of cases) {
	const { about, outlets = [], articles } = JSON.parse(readFileSync(join(folder, name + suffix), 'utf8')) as Case;
	const path = dumpOf(name);
	const skip = path === null && about.startsWith('Sample seed') && 'the sample seed was taken away';
	test(`${name}: ${about}`, { skip }, async () => {
		assert.ok(path, `no dump ${name}.txt, .md or .html beside ${name}${suffix}`);
		const { dumps } = await readDumps({ name: basename(path), bytes: readFileSync(path), correction: null });
		assert.equal(dumps.length, articles.length, `articles in ${basename(path)}`);
		for (const [index, expected] of articles.entries()) {
			const dump = dumps[index];
			assert.ok(dump);
			const clean = cleanDump(dump);
			check(expected, clean, describeText(clean, { ...config, outlets: [...config.outlets, ...outlets] }));
		}
	});
}
