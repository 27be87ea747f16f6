import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { nestedPassages, textOfPassage } from '../../../src/lib/article-passages.ts';
import { type Audit, readAudit } from '../../../src/lib/audit.ts';

const passage = (id: string, text: string) => ({ id, text });
const block = (kind: Audit['blocks'][number]['kind'], text: string) => ({ kind, text, start: 0, end: 0 });

test('a text stands once: as the sentences of its block, which says its own only where a space does not join them', () => {
	const blocks = [block('heading', 'Head'), block('caption', 'A ship.'), block('paragraph', 'One. Two.'), block('item', 'Three?*')];
	const passages = [
		...[passage('p1', 'Head'), passage('s1', 'Head')],
		...[passage('p2', 'One. Two.'), passage('s2', 'One.'), passage('s3', 'Two.')],
		...[passage('p3', 'Three?*'), passage('s4', 'Three?'), passage('s5', '*')],
	];
	const nested = nestedPassages({ passages, blocks });
	assert.deepEqual(nested, [
		{ id: 'p1', kind: 'heading', sentences: [passage('s1', 'Head')] },
		{ id: 'p2', sentences: [passage('s2', 'One.'), passage('s3', 'Two.')] },
		{ id: 'p3', kind: 'item', text: 'Three?*', sentences: [passage('s4', 'Three?'), passage('s5', '*')] },
	]);
	assert.deepEqual(nested.map(textOfPassage), ['Head', 'One. Two.', 'Three?*']);
});

test('of every sample each id and text comes back, and the kind of each block', () => {
	const names = readdirSync('content/audit').filter((name) => name.endsWith('.json') && name !== 'refused.json');
	assert.ok(names.length > 0);
	for (const name of names) {
		const audit = readAudit(readFileSync(`content/audit/${name}`, 'utf8'), name);
		const nested = nestedPassages(audit);
		assert.deepEqual(
			nested.flatMap((one) => [passage(one.id, textOfPassage(one)), ...one.sentences]),
			audit.passages,
			name,
		);
		assert.deepEqual(
			nested.map(({ kind = 'paragraph' }) => kind),
			audit.blocks.map(({ kind }) => kind),
			name,
		);
	}
});
