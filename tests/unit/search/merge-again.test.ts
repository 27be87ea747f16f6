/** What changed of a language, merged with what was merged before, is what all of its buckets give: over a walk of edits, file by file. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { close } from 'pagefind';
import { lost, pagefindBundle } from '../../../scripts/search-index/language-bundle.ts';
import {
	cutWhole,
	type KeptWhole,
	mergedBucket,
	mergedBuckets,
	numbersIn,
	type Piece,
	partsOf,
} from '../../../scripts/search-index/language-pieces.ts';
import { mergeParts } from '../../../scripts/search-index/pagefind/merge.ts';
import { type OpenPart, openPart, type Part, readPart } from '../../../scripts/search-index/pagefind/part.ts';
import { once } from '../../../src/lib/once.ts';

after(() => close());

const LANGUAGE = 'fr';
const VOWELS = ['e', 'é', 'è', 'ê'];

/** Numbers that look random and are the same each time. */
function numbersFrom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** A page of words that are frequent or rare, with or without accents. `field`: a name of metadata that not all pages have. */
function pageOf({ url, seed, field }: { readonly url: string; readonly seed: number; readonly field: string | null }) {
	const random = numbersFrom(seed);
	const word = () => (random(2) === 0 ? `m${VOWELS[random(4)]}t${random(40)}` : `m${VOWELS[random(60)] ?? 'e'}s${random(900)}`);
	const words = Array.from({ length: 1500 }, word);
	const marks = [
		`<i data-pagefind-filter="topic[data-v]" data-v="t${random(4)}"></i>`,
		`<i data-pagefind-meta="title[data-v]" data-v="${url}"></i>`,
	];
	if (field !== null) marks.push(`<i data-pagefind-meta="${field}[data-v]" data-v="mét${random(50)} ${random(9)}"></i>`);
	return { url, html: `<!doctype html><html lang="${LANGUAGE}"><body><p>${words.join(' ')}</p>${marks.join('')}</body></html>` };
}

type Made = { readonly key: string; readonly part: Part };

async function makeBucket(seed: number): Promise<Made> {
	const random = numbersFrom(seed);
	const pages = Array.from({ length: 1 + random(3) }, (_, at) => ({
		url: `/${seed}-${at}/`,
		seed: seed * 31 + at,
		field: seed % 13 === 5 ? 'rare' : random(3) === 0 ? 'aside' : null,
	}));
	return { key: String(seed), part: readPart(await pagefindBundle(pages, pageOf)) };
}

test('over a walk of edits', async () => {
	const random = numbersFrom(7);
	const pool: Made[] = [];
	for (let seed = 1; seed <= 28; seed++) pool.push(await makeBucket(seed));
	let unused = pool.slice(14);
	const take = () => unused.splice(random(unused.length), 1);
	let list = pool.slice(0, 14);
	let whole: KeptWhole | null = null;
	let [merged, files] = [0, 0];
	for (let step = 0; step < 60; step++) {
		const numbers = numbersIn(whole);
		const bucket = { name: '', list: [], text: '' };
		const pieces = list.map(({ key, part }): Piece => {
			const at = numbers.get(key);
			const own = { bucket, key, asked: [] };
			const merged = mergedBucket(key, { part, asked: [], found: {} });
			return at === undefined ? { ...own, merged, part, at: null } : { ...own, merged: null, part: null, at };
		});
		const fragmentOf = (place: number, page: number) => list[place]?.part.pages[page]?.fragment ?? null;
		const ats = pieces.map(({ at }) => at);
		const before: KeptWhole | null = whole;
		const all =
			mergeParts(
				LANGUAGE,
				list.map(({ part }) => openPart(part)),
			) ?? lost();
		const parts: OpenPart[] | null =
			before === null
				? null
				: partsOf(
						pieces,
						before,
						once(() => cutWhole(ats, before, fragmentOf)),
						({ part }) => part,
					);
		const again: ReturnType<typeof mergeParts> = parts === null ? null : mergeParts(LANGUAGE, parts);
		if (again !== null) {
			merged++;
			assert.equal(again.hash, all.hash, `edit ${step}: another list`);
			assert.deepEqual(again.whole, all.whole, `edit ${step}`);
			assert.deepEqual([...again.files.keys()], [...all.files.keys()]);
			for (const [path, { content, bytes }] of all.files) {
				assert.equal(again.files.get(path)?.content, content, path);
				assert.deepEqual(await again.files.get(path)?.bytes(), await bytes(), path);
			}
		}
		files = Math.max(files, [...all.files.keys()].filter((path) => path.startsWith('index/')).length);
		whole = { ...all.whole, buckets: mergedBuckets(pieces, whole) };
		// One or several buckets are changed, gone, new, or stand elsewhere.
		for (let edit = random(3); edit >= 0; edit--) {
			const at = random(list.length);
			const kind = random(5);
			if (kind < 2) list = list.with(at, (take()[0] ?? lost()) as Made);
			else if (kind === 2 && list.length > 4) list = list.toSpliced(at, 1);
			else if (kind === 3) list = list.toSpliced(at, 0, ...take());
			else if (kind === 4 && random(3) === 0) list = [...list.slice(at), ...list.slice(0, at)];
		}
		// The last one has none behind it where the cut could go on.
		if (step % 7 === 3 && list.length > 4) list = list.slice(0, -1);
		unused = pool.filter((made) => !list.includes(made));
	}
	assert.ok(merged > 20 && files > 1, `${merged} merged, ${files} files`);
});
