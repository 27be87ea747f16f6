/** Mail: lines about the letter go and are kept as removed; sentences that use the same words stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { isFurniture } from '../../../scripts/ingest/read/mail/furniture.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const line = (text: string, url: string | null = null) => isFurniture({ kind: 'text', level: 9, text, url });
const OUT = 'https://ledger.example/out';

test('a sentence that only uses a word of letters is no furniture', () => {
	for (const text of [
		'Patients will have until March to opt out of a scheme that shares their records with drug firms.',
		'Die Eltern können ihre Kinder künftig im Internet vom Schulessen abmelden, teilte die Stadt mit.',
		'Due treni su tre sono stati cancellati venerdì per uno sciopero.',
		'Voli cancellati',
		'Premier przyjął w piątek rezygnację minister zdrowia.',
		'El equipo recibe este sábado al Teruel.',
		'Los médicos podrán darse de baja del registro.',
		'“You get this mail because someone hates you,” she said.',
		'The label with the words All rights reserved was torn off, said the court.',
		'Customers can opt out of these mails, said the regulator.',
		'Thousands unsubscribe from the newsletter of the party after the vote.',
	])
		assert.equal(line(text), false, text);
	assert.equal(
		line('Patients may opt out of the scheme on the page of the trust, the ministry said.', 'https://trust.example/opt-out'),
		false,
	);
});

test('a line that names the letter, or is little else than the way out of it, is furniture', () => {
	for (const text of [
		'You receive this because you asked for it.',
		'View this post on the web at https://ledger.example/p/pier',
		'Hello Desk. You are receiving this email because you signed up.',
		'Sie erhalten diesen Newsletter, weil Sie ihn bestellt haben.',
		'Ricevi questa newsletter ogni giorno.',
		'This email was sent to desk@desk.example by The Ledger, Quay 1.',
		'Bekijk deze nieuwsbrief in uw browser',
		'© 2024 The Harbour Ledger. All rights reserved.',
		'Newsletter abmelden | Einstellungen ändern',
		'Unsubscribe',
		'Pour ne plus recevoir cette lettre : se désinscrire',
	])
		assert.equal(line(text), true, text);
	for (const text of [
		'Click here to unsubscribe',
		'Se non vuoi più ricevere le nostre newsletter, scrivici',
		'Want no more of it? You can opt out at any time',
	])
		assert.equal(line(text, 'https://ledger.example/unsubscribe?u=1'), true, text);
	assert.equal(line('Wenn Sie keine E-Mails mehr wünschen, können Sie sich abmelden', OUT), true);
});

test('what a mail holds beside its article is kept as removed', async () => {
	const mail = [
		'From: Sample Ledger <news@ledger.example>',
		'To: Desk <desk@desk.example>',
		'Subject: Bridge closed',
		'Date: Fri, 18 Oct 2024 19:00:00 +0200',
		'MIME-Version: 1.0',
		'Content-Type: text/plain; charset=utf-8',
		'',
		'Two of three ferries were cancelled, and drivers may opt out of the toll until the bridge is mended.',
		'',
		'The harbour master expects the first car on Monday, if the paint is dry by then.',
		'',
		`You receive this because you asked for it. Unsubscribe: ${OUT}`,
		'',
		'-- ',
		'Sample Ledger, Quay 1',
	];
	const { dumps } = await readDumps({ name: 'a.eml', bytes: new TextEncoder().encode(mail.join('\r\n')), correction: null });
	const [dump] = dumps;
	assert.ok(dump !== undefined && dumps.length === 1);
	const { blocks, removed } = cleanDump(dump);
	assert.deepEqual(
		blocks.map(({ text }) => text),
		[mail[7], mail[9]],
	);
	for (const text of ['You receive this', 'Quay 1'])
		assert.ok(
			removed.some((one) => one.text.includes(text) && one.reason === 'outside'),
			text,
		);
});

test('a letter that somebody sends for an outlet is the outlet’s', async () => {
	const mail = (from: string) =>
		`From: ${from}\r\nTo: desk@desk.example\r\nSubject: Pier is longer\r\nDate: Mon, 6 May 2024 07:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nMessage-ID: <1@a.example>\r\n\r\nThe pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide by one plank.\r\n`;
	for (const [from, source] of [
		['Ada Pier from The Sampleham Post <post@letters.example>', 'The Sampleham Post'],
		['News from Sampleham Bay and beyond <post@letters.example>', 'News from Sampleham Bay and beyond'],
		['The Sampleham Post <post@letters.example>', 'The Sampleham Post'],
	] as const) {
		const { dumps } = await readDumps({ name: 'a.eml', bytes: new TextEncoder().encode(mail(from)), correction: null });
		assert.equal(dumps[0]?.hints.find(({ field }) => field === 'source')?.value, source, from);
	}
});
