/** Mails that programs wrote, and a few words by mail, are no articles; a letter to subscribers is one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const TEXT =
	'The ferry of Sample Bay has returned to its route nine months after a fire that forced 340 passengers off. It sails twice a day.';
const read = async (headers: string, text = TEXT) => {
	const mail = `From: Desk <desk@sample.example>\nTo: you@sample.example\nSubject: The ferry is back\nDate: Mon, 21 Oct 2024 08:00:00 +0100\nMIME-Version: 1.0\n${headers}\n\n${text}\n`;
	const { dumps, refused } = await readDumps({ name: 'a.eml', bytes: new TextEncoder().encode(mail), correction: null });
	return dumps.length > 0 ? 'read' : refused[0]?.reason;
};
const PLAIN = 'Content-Type: text/plain; charset=utf-8';

test('an automatic reply, a notice of a list and an invitation are named and left out', async () => {
	for (const [headers, reason] of [
		['Auto-Submitted: auto-replied (vacation)', 'an automatic reply'],
		['X-Autoreply: yes', 'an automatic reply'],
		['X-Autorespond: away', 'an automatic reply'],
		['Precedence: auto_reply', 'an automatic reply'],
		['X-List-Administrivia: yes', 'a notice of a mailing list'],
		['Content-Class: urn:content-classes:calendarmessage', 'an invitation to a meeting'],
	] as const)
		assert.equal(await read(`${headers}\n${PLAIN}`), `the mail is ${reason}, not an article`, headers);
	assert.equal(await read('Content-Type: text/calendar; method=REQUEST'), 'the mail is an invitation to a meeting, not an article');
});

test('what newsletters say of themselves keeps none of them out; a few words are no article', async () => {
	for (const headers of ['Auto-Submitted: no', 'Precedence: bulk', 'List-Id: <news.sample.example>', 'X-List-Administrivia: no'])
		assert.equal(await read(`${headers}\n${PLAIN}`), 'read', headers);
	assert.match((await read(PLAIN, 'Your password expires in five days. Please change it at the usual place.')) ?? '', /only a few words/);
	assert.equal(await read(PLAIN, '样城湾的渡轮在一场火灾迫使三百四十名乘客离开九个月后恢复了航线。它每天航行两次，船主说。'), 'read');
});
