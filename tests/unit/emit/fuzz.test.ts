import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'mdast';
import type { Block, BlockKind } from '../../../scripts/ingest/document/types.ts';
import { faultOf } from '../../../scripts/ingest/emit/fault.ts';
import { bodyOf, treeOf } from '../../../scripts/ingest/emit/mdx-body.ts';
import { seededRandom } from '../../../scripts/ingest/text/seeded-random.ts';
import { compileArticle, parseBody } from '../../../src/lib/render/compile.ts';
import { isPlain } from '../../../src/lib/render/plain.ts';
import { atoms, hostileLine } from './hostile.ts';

const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 1500);
const KINDS: readonly BlockKind[] = ['paragraph', 'paragraph', 'paragraph', 'heading', 'quote', 'item', 'item'];
const block = (kind: BlockKind, text: string): Block => ({ kind, text, span: { start: 0, end: 0 } });

/** The text that a reader sees, a line a block. */
function seen(html: string): string {
	const entities: Readonly<Record<string, string>> = { '&#x3C;': '<', '&#x26;': '&', '&gt;': '>' };
	return html.replace(/<[^>]*>/g, '').replace(/&#x3C;|&#x26;|&gt;/g, (entity) => entities[entity] ?? entity);
}

/** The nodes of a tree, each with what it holds and not where it stood. */
const textsOf = (tree: Root): unknown =>
	JSON.parse(JSON.stringify(tree.children, (key, value) => (/^(?:type|children|depth|value|\d*)$/.test(key) ? value : undefined)));

test('each trap alone, as each kind of block, is published literally', () => {
	for (const text of atoms) {
		for (const kind of new Set(KINDS)) assert.equal(faultOf([block(kind, text)]), null, `${kind}: ${text}`);
	}
});

test(`${ROUNDS} articles of hostile lines come back as they were, and hold no element but ours`, () => {
	const random = seededRandom(20220118);
	for (let round = 0; round < ROUNDS; round += 1) {
		const blocks = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
			block(KINDS[Math.floor(random() * KINDS.length)] ?? 'paragraph', hostileLine(random)),
		);
		assert.equal(faultOf(blocks), null, JSON.stringify(blocks.map(({ kind, text }) => [kind, text])));
		const { html } = compileArticle(bodyOf(blocks), 'en');
		const elements = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map((match) => match[1]));
		for (const element of elements) assert.match(element ?? '', /^(?:p|span|h2|ul|li|blockquote)$/);
		const flat = (text: string) => text.replace(/\s+/gu, '');
		assert.equal(flat(seen(html)), flat(blocks.map(({ text }) => text).join('')));
	}
});

test('a line that counts as plain comes back as it was without being looked at', () => {
	const random = seededRandom(7);
	const alphabet = [...'aZéжأ你9 ,.;:!?…‘’\'"“”„«»()%€£$°+=@|/–—-'];
	const words = [
		'import',
		'export',
		'#',
		'*',
		'_',
		'~',
		'[a]',
		'www.example.org',
		'http://a.example',
		'a@b.example',
		'1.',
		'2)',
		'--',
		'==',
		'...',
		'&amp',
		' ',
		'e\u0301',
	];
	let plain = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		const parts = Array.from({ length: 1 + Math.floor(random() * 30) }, () =>
			random() < 0.08 ? words[Math.floor(random() * words.length)] : alphabet[Math.floor(random() * alphabet.length)],
		);
		const text = parts.join('').replace(/\s+/gu, ' ').trim();
		if (!isPlain(text)) continue;
		plain += 1;
		const paragraph = block('paragraph', text);
		const raw = parseBody(`${text}\n\n## ${text}\n`);
		assert.deepEqual(textsOf(raw), textsOf(treeOf([paragraph, block('heading', text)])), `as it stands: ${text}`);
		for (const kind of ['paragraph', 'heading', 'quote', 'item'] as const) {
			const blocks = [paragraph, block(kind, text), block(kind, text), paragraph];
			assert.deepEqual(textsOf(parseBody(bodyOf(blocks))), textsOf(treeOf(blocks)), `${kind}: ${text}`);
		}
	}
	assert.ok(plain > ROUNDS / 4);
});

test('a caption is no part of the body, and parts no list in two', () => {
	const block = (kind: BlockKind, text: string): Block => ({ kind, text, span: { start: 0, end: 0 } });
	assert.equal(
		bodyOf([block('item', 'One'), block('caption', 'A pier'), block('item', 'Two')]),
		bodyOf([block('item', 'One'), block('item', 'Two')]),
	);
});
