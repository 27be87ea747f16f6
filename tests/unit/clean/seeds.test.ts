/** The four real articles beside the project, where they are there. Only places and short labels are named here. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import type { CleanText } from '../../../scripts/ingest/document/types.ts';
import { dumpsOf } from '../read/dumps.ts';

const folder = join(import.meta.dirname, '../../../../shared/seeds');
const skip = !existsSync(folder) && 'the real articles are not beside this checkout';

async function article(number: string): Promise<CleanText> {
	const name = readdirSync(folder).find((file) => file.startsWith(number)) ?? '';
	const [dump] = await dumpsOf({ name, bytes: readFileSync(join(folder, name)), correction: null });
	assert.ok(dump);
	return cleanDump(dump);
}
const headings = (one: CleanText) => one.blocks.filter(({ kind }) => kind === 'heading').length;
const reasons = (one: CleanText) => one.removed.map(({ reason }) => reason);

test('000: title out of the stamp; share bar, credit, source and disclaimer go; the body is in paragraphs', { skip }, async () => {
	const one = await article('000');
	assert.equal(one.title.value, 'VS bestuderen risico cloudactiviteiten Alibaba');
	assert.deepEqual(reasons(one), ['date', 'share', 'photo-credit', 'source', 'disclaimer']);
	assert.ok(one.blocks.length >= 3 && one.blocks.every(({ text }) => text.length < 700));
});

test('001: title is the first line; three headings; two captions apart; the unrelated headline goes', { skip }, async () => {
	const one = await article('001');
	assert.equal(one.title.value, one.dump.text.split('\n')[0]);
	assert.equal(headings(one), 3);
	assert.equal(one.captions.length, 2);
	assert.deepEqual(reasons(one), ['read-also', 'read-also', 'comments']);
	assert.equal(one.blocks.filter(({ kind }) => kind === 'paragraph').length, 11);
});

test('002: title is the first line; advert, label and reply prompt go', { skip }, async () => {
	const one = await article('002');
	assert.equal(one.title.value, one.dump.text.split('\n')[0]);
	assert.deepEqual(reasons(one), ['advert', 'label', 'comments']);
	assert.equal(one.blocks.length, 8);
});

test('003: no title line; one heading; both pointers and the source line go', { skip }, async () => {
	const one = await article('003');
	assert.equal(one.title.value, null);
	assert.equal(headings(one), 1);
	assert.deepEqual(reasons(one), ['read-also', 'source', 'read-also']);
	assert.equal(one.blocks.length, 9);
});
