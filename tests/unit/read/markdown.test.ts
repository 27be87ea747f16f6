/** Markdown to the text of its lines. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../../scripts/ingest/read/markdown.ts';

test('a picture is a line of its own, once, wherever it stands in its line; without a description it is nothing', () => {
	for (const [markdown, text] of [
		['![The quay](a.png)![The quay](b.png)', '![The quay]'],
		['## ![Light](a.png)![Dark](b.png)', '![Light]\n\n![Dark]'],
		['[![The quay](a.png)](https://notes.example/quay)', '![The quay]'],
		['![](a.png)The ferry sails.', 'The ferry sails.'],
		['- ![](a.png)Set B ![](b.png)Set C', '- Set B Set C'],
		['![The quay](a.png) The ferry sails.', '![The quay]\n\nThe ferry sails.'],
		['The ferry sails. ![The quay](a.png)', 'The ferry sails.\n\n![The quay]'],
		['The ![bell](a.png) rings at [noon](b.html).', 'The rings at noon.'],
		['The ferry sails.\n\n![The quay]', 'The ferry sails.\n\n![The quay]'],
	] as const)
		assert.equal(readMarkdown(markdown), text, markdown);
});

test('words set as code are words; fences and odd marks stay', () => {
	assert.equal(readMarkdown('Set it in `ferry.json` or `a*b*c`.'), 'Set it in ferry.json or a*b*c.');
	assert.equal(readMarkdown('A ` alone, and ``two``.'), 'A ` alone, and ``two``.');
});
