/** Lines that open a message in a mailbox, as programs write them, and lines of a text that do not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksLikeMbox, messagesOf } from '../../../scripts/ingest/read/mail/mbox.ts';

const count = (opening: string) => {
	const bytes = new TextEncoder().encode(`${opening}\nSubject: One\n\nText of one.\n\n${opening}\nSubject: Two\n\nText of two.\n`);
	return [...messagesOf({ size: bytes.length, slice: (start, end) => bytes.subarray(start, end) })].length;
};

test('an opening has the date in the order of any program', () => {
	for (const date of [
		'desk@example.org Wed Oct 25 10:00:00 2023',
		'123@xxx Wed Oct 25 10:00:00 +0000 2023',
		'- Wed Oct 25 10:00:00 2023',
		'desk@example.org Wed, 25 Oct 2023 10:00:00 +0000',
		'desk@example.org 25 Oct 2023 10:00:00 GMT',
		'- 2023-10-25T10:00:00Z',
		'desk@example.org  2023-10-25 10:00',
	]) {
		assert.ok(looksLikeMbox(`From ${date}\n`), date);
		assert.equal(count(`From ${date}`), 2, date);
	}
});

test('a sentence that begins with From opens nothing', () => {
	for (const line of [
		'From 25 Oct 2023 10:00 the bridge is shut to all.',
		'From Monday, 25 Oct 2023 10:00 on, it is shut.',
		'From 2023-10-25 10:00 it is shut.',
	])
		assert.ok(!looksLikeMbox(`${line}\nIt stays so.\n`), line);
});
