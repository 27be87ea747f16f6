import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { readFrontmatter } from '../../../src/lib/frontmatter.ts';
import { bodyTree } from '../../../src/lib/render/body-tree.ts';
import { parseBody } from '../../../src/lib/render/compile.ts';

/** A tree without the places in the text, which nothing that is made of it reads. */
function bare({ position: _, ...node }: Nodes): object {
	return 'children' in node ? { ...node, children: node.children.map((child) => bare(child)) } : node;
}

function agrees(body: string, name: string): void {
	assert.deepEqual(bare(bodyTree(body, parseBody)), bare(parseBody(body)), name);
}

test('the tree of a body is that of the parser, for every sample article', () => {
	for (const file of readdirSync('content/articles'))
		agrees(readFrontmatter(readFileSync(join('content/articles', file), 'utf8')).body, file);
});

test('and for whatever stands between paragraphs of words', () => {
	const plain = [
		'Words, and no more.',
		'“Quoted”, he said: 5 % (or £7).',
		'Ende des Jahres – 2024/25',
		'Imported goods are dearer.',
		"'It is.'",
	];
	const other = [
		'## A heading',
		'- one\n- two',
		'- one',
		'1. first',
		'1986\\. It began',
		'> quoted',
		'a \\* b',
		'A line\nand another',
		'\\# no',
		'\\{x}',
		'x  ',
		'a *b* c',
		'***',
	];
	for (const [i, one] of plain.entries())
		for (const first of other)
			for (const second of other)
				agrees(`\n${[first, one, second, plain[(i + 1) % plain.length], first].join('\n\n')}\n`, `${first} ${one} ${second}`);
});

test('only what is not words is given to the parser', () => {
	const asked: string[] = [];
	const parse = (text: string) => {
		asked.push(text);
		return parseBody(text);
	};
	bodyTree('## Head\n\nOne.\n\n- a\n\n- b\n\nTwo.\n\n*Three*\n', parse);
	assert.deepEqual(asked, ['- a\n\n- b', '*Three*']);
});
