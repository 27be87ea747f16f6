/** Golden cases of mail and saved pages, in our own words, with what an editor would make of each. */
import type { GoldenCase } from './golden-case.ts';
import { outlook } from './outlook.ts';

const utf8 = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const head = (from: string, subject: string, date: string, more: readonly string[] = []) => [
	'Received: from mail.example by mx.example; Mon, 16 Mar 2026 07:00:00 +0100',
	`From: ${from}`,
	'To: Desk <desk@desk.example>',
	`Subject: ${subject}`,
	`Date: ${date}`,
	'MIME-Version: 1.0',
	...more,
];

const savedPage = (language: string, title: string, site: string, day: string, paragraphs: readonly string[]) =>
	`<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${title} | ${site}</title><meta property="og:site_name" content="${site}"><meta property="article:published_time" content="${day}T08:00:00Z"></head><body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

export const mailCases: readonly GoldenCase[] = [
	{
		name: '92-en-digest.eml',
		about: 'EML: a digest as plain text, each item with its address; the greeting and the foot are no article',
		bytes: () =>
			utf8([
				...head('Harbour Digest <digest@ledger.example>', 'Three things before nine', 'Mon, 16 Mar 2026 00:30:00 +0100', [
					'Content-Type: text/plain; charset=utf-8',
				]),
				'',
				'Good morning. Here is what the harbour did.',
				'',
				'Crane learns to bow',
				'',
				'The old crane of Harbour Bay bows to the ferry at noon since a bolt came loose. Passengers wave back, and the bolt',
				'will be left as it is until the summer.',
				'',
				'https://ledger.example/crane',
				'',
				'Gulls elect no speaker',
				'',
				'A count of the gulls on the fish market ended without a result, because the gulls would not stand still. It will be',
				'held again with fewer fish.',
				'',
				'https://ledger.example/gulls',
				'',
				'You receive this because you asked for it. Unsubscribe: https://ledger.example/out',
			]),
		articles: [
			{
				title: 'Crane learns to bow',
				date: '2026-03-16',
				source: 'Harbour Digest',
				url: 'https://ledger.example/crane',
				paragraphs: [
					'The old crane of Harbour Bay bows to the ferry at noon since a bolt came loose. Passengers wave back, and the bolt will be left as it is until the summer.',
				],
			},
			{
				title: 'Gulls elect no speaker',
				date: '2026-03-16',
				url: 'https://ledger.example/gulls',
				paragraphs: [
					'A count of the gulls on the fish market ended without a result, because the gulls would not stand still. It will be held again with fewer fish.',
				],
			},
		],
	},
	{
		name: '163-en-bounce.eml',
		about: 'EML: what a mail server reports on another mail is no article, nor is the mail that it sends back',
		bytes: () =>
			utf8([
				...head('Mail Delivery System <postmaster@mail.example>', 'Undelivered mail', 'Tue, 17 Mar 2026 08:00:00 +0100', [
					'Content-Type: multipart/report; report-type=delivery-status; boundary="r"',
				]),
				'',
				'--r',
				'Content-Type: text/plain',
				'',
				'This is the mail system of mail.example. Your letter to the lighthouse could not be delivered, because the lighthouse has no box.',
				'',
				'--r',
				'Content-Type: message/rfc822',
				'',
				'From: Desk <desk@desk.example>',
				'To: Keeper <keeper@lighthouse.example>',
				'Subject: Your lamp',
				'Date: Mon, 16 Mar 2026 08:00:00 +0100',
				'',
				'Your lamp has been blinking in threes again, and half of the harbour has taken it for a greeting. Please say whom it is for.',
				'',
				'--r--',
			]),
		articles: [],
		refused: [{ name: '', says: 'report of a mail server' }],
	},
	{
		name: '164-de-unterschrieben.eml',
		about: 'EML: die Unterschrift einer Mail (PGP) ist kein Artikel',
		bytes: () =>
			utf8([
				...head('Beispielpost <brief@post.example>', 'Die Mole bekommt ein Geländer', 'Tue, 17 Mar 2026 08:00:00 +0100', [
					'Content-Type: multipart/signed; protocol="application/pgp-signature"; micalg=pgp-sha256; boundary="s"',
				]),
				'',
				'--s',
				'Content-Type: text/plain; charset=utf-8',
				'',
				'Die Mole von Altweiler bekommt ein Geländer, obwohl dort seit hundert Jahren niemand gefallen ist. Der Rat will, dass es so bleibt.',
				'',
				'--s',
				'Content-Type: application/pgp-signature; name="signature.asc"',
				'Content-Disposition: attachment; filename="signature.asc"',
				'',
				'-----BEGIN PGP SIGNATURE-----',
				'Version: Sample 1.0 (made up for this test, four words and more)',
				'',
				'aGFyYm91ciBiYXkgc2FtcGxlIHNpZ25hdHVyZSwgbm90IGEgcmVhbCBvbmU=',
				'-----END PGP SIGNATURE-----',
				'--s--',
			]),
		articles: [{ title: 'Die Mole bekommt ein Geländer', date: '2026-03-17', source: 'Beispielpost', language: 'de' }],
	},
	{
		name: '93-de-weitergeleitet.eml',
		about: 'EML: ein weitergeleiteter Brief; es zählen Absender, Tag und Betreff des inneren',
		bytes: () =>
			utf8([
				...head('Kollegin <kollegin@desk.example>', 'WG: Altweiler vermietet Regenbogen', 'Wed, 18 Mar 2026 09:00:00 +0100', [
					'Content-Type: text/plain; charset=utf-8',
				]),
				'',
				'Zur Kenntnis, siehe unten.',
				'',
				'-----Ursprüngliche Nachricht-----',
				'Von: Neue Beispielpost <brief@beispielpost.example>',
				'Gesendet: Dienstag, 17. März 2026 06:00',
				'An: Leser',
				'Betreff: Altweiler vermietet Regenbogen',
				'',
				'Über Altweiler steht seit Sonntag ein Regenbogen, der nicht verschwindet. Die Gemeinde vermietet die Plätze darunter, vorerst nur an Hochzeitspaare und Landschaftsmaler.',
				'',
				'Ein Gutachter aus der Kreisstadt vermutet einen undichten Rasensprenger. Man lässt ihn vorläufig vermuten.',
				'',
				'-- ',
				'Neue Beispielpost, Anzeigenabteilung',
			]),
		articles: [
			{
				title: 'Altweiler vermietet Regenbogen',
				date: '2026-03-17',
				source: 'Neue Beispielpost',
				language: 'de',
				removed: ['Zur Kenntnis', 'Anzeigenabteilung', 'Ursprüngliche'],
			},
		],
	},
	{
		name: '94-fr-boite.mbox',
		about: 'mbox : deux lettres ; une ligne qui commence par From dans le texte n’ouvre rien',
		bytes: () =>
			utf8([
				'From lettre@exemple.example Mon Mar 16 06:00:00 2026',
				...head('La Lettre d’Exemple <lettre@exemple.example>', 'Le tramway prend le pont de travers', 'Mon, 16 Mar 2026 06:00:00 +0100', [
					'Content-Type: text/plain; charset=utf-8',
				]),
				'',
				'Le tramway de Port-Clair passe le pont de travers depuis que les rails ont été posés un jour de brouillard. Les voyageurs descendent un peu plus loin.',
				'',
				'>From time to time, dit le conducteur anglais, il tombe juste.',
				'',
				'From lettre@exemple.example Tue Mar 17 06:00:00 2026',
				...head('La Lettre d’Exemple <lettre@exemple.example>', 'Le musée prête ses chaises', 'Tue, 17 Mar 2026 06:00:00 +0100', [
					'Content-Type: text/plain; charset=utf-8',
				]),
				'',
				'Le musée de Port-Clair prête ses chaises aux visiteurs fatigués, à condition qu’ils regardent. Trois personnes se sont endormies devant un port au crépuscule.',
				'',
				'Le port, dit la direction, l’a bien pris.',
			]),
		articles: [
			{ title: 'Le tramway prend le pont de travers', date: '2026-03-16', language: 'fr', removed: ['musée'] },
			{ title: 'Le musée prête ses chaises', date: '2026-03-17', language: 'fr', removed: ['tramway'] },
		],
	},
	{
		name: '95-en-attached.mbox',
		about: 'mbox: a note with an article attached; the note is no article',
		bytes: () =>
			utf8([
				'From colleague@desk.example Thu Mar 19 06:00:00 2026',
				...head('Colleague <colleague@desk.example>', 'as promised', 'Thu, 19 Mar 2026 06:00:00 +0000', [
					'Content-Type: multipart/mixed; boundary=xx',
				]),
				'',
				'--xx',
				'Content-Type: text/plain; charset=utf-8',
				'',
				'Here is the piece we spoke about yesterday, see attached.',
				'',
				'--xx',
				'Content-Type: text/html; charset=utf-8; name=ferry.html',
				'Content-Disposition: attachment; filename=ferry.html',
				'Content-Transfer-Encoding: base64',
				'',
				...(Buffer.from(
					savedPage('en', 'Ferry waits for a wedding', 'The Harbour Ledger', '2026-03-18', [
						'The evening ferry of Harbour Bay waited twenty minutes for a wedding that had lost its way to the quay. The bride rowed the last stretch herself.',
						'The timetable has been amended by hand and will be printed when the ink is dry.',
					]),
				)
					.toString('base64')
					.match(/.{1,76}/g) ?? []),
				'',
				'--xx--',
				'',
			]),
		articles: [
			{ title: 'Ferry waits for a wedding', date: '2026-03-18', source: 'The Harbour Ledger', removed: ['as promised', 'spoke about'] },
		],
	},
	{
		name: '96-sv-sida.mhtml',
		about: 'MHTML: sidans adress och dagen då den sparades; bilder och en ram förs inte in',
		bytes: () =>
			utf8([
				'From: <Saved by Blink>',
				'Snapshot-Content-Location: https://provbladet.example/bro',
				'Subject: =?utf-8?Q?Bron_som_gungar?=',
				'Date: Fri, 20 Mar 2026 23:30:00 -0000',
				'MIME-Version: 1.0',
				'Content-Type: multipart/related; type="text/html"; boundary="----b1"',
				'',
				'------b1',
				'Content-Type: text/html',
				'Content-ID: <frame-2@mhtml.blink>',
				'Content-Transfer-Encoding: quoted-printable',
				'Content-Location: https://annonser.example/ram',
				'',
				'<html><body><p>En annons i en ram, som inte h=C3=B6r till artikeln och inte f=C3=A5r st=C3=A5 i den.</p></body></html>',
				'',
				'------b1',
				'Content-Type: text/html',
				'Content-ID: <frame-1@mhtml.blink>',
				'Content-Transfer-Encoding: base64',
				'Content-Location: https://provbladet.example/bro',
				'',
				...(Buffer.from(
					savedPage('sv', 'Bron som gungar får gunga', 'Provbladet', '2026-03-19', [
						'Hängbron i Provsund gungar mer än den borde, men de som bor där vill ha det så. Barnen sover bättre på den sidan, säger en granne som mätt det.',
						'Kommunen har satt upp en skylt som ber de gående att gå i otakt, vilket de redan gjorde.',
					]),
				)
					.toString('base64')
					.match(/.{1,76}/g) ?? []),
				'',
				'------b1--',
				'',
			]),
		articles: [
			{
				title: 'Bron som gungar får gunga',
				date: '2026-03-19',
				source: 'Provbladet',
				url: 'https://provbladet.example/bro',
				captured: '2026-03-20',
				language: 'sv',
				removed: ['annons'],
			},
		],
	},
	{
		name: '97-en-cut.mhtml',
		about: 'MHTML: a page that is cut in the middle of its text is refused, not published as half a page',
		bytes: () =>
			utf8([
				'From: <Saved by Blink>',
				'Snapshot-Content-Location: https://ledger.example/half',
				'Date: Fri, 20 Mar 2026 23:30:00 -0000',
				'MIME-Version: 1.0',
				'Content-Type: multipart/related; type="text/html"; boundary="----b2"',
				'',
				'------b2',
				'Content-Type: text/html',
				'Content-Transfer-Encoding: 8bit',
				'',
				'<html><body><h1>Half a page</h1><p>This page was never finished, and what stands here is not what the paper printed, but it goes on for long enough to look like',
			]),
		articles: [],
		refused: [{ name: '', says: 'cut' }],
	},
	{
		name: '98-nl-outlook.msg',
		about: 'MSG: een brief uit Outlook',
		bytes: () =>
			outlook({
				subject: 'Het veer vaart op gevoel',
				senderName: 'De Proefkrant',
				senderSmtpAddress: 'brief@proefkrant.example',
				headers: 'From: De Proefkrant <brief@proefkrant.example>\r\nDate: Sat, 21 Mar 2026 06:30:00 +0100\r\n',
				body: 'Door Proefredactie Zaandorp\r\n\r\nHet veer van Zaandorp vaart sinds maandag op gevoel, omdat het kompas te water is geraakt. Passagiers merken weinig verschil, behalve bij de overkant.\r\n\r\nEen nieuw kompas is besteld en komt per veer.\r\n',
			}),
		articles: [{ title: 'Het veer vaart op gevoel', date: '2026-03-21', source: 'De Proefkrant', language: 'nl' }],
	},
	{
		name: '99-en-forward.msg',
		about: 'MSG: a forwarded letter inside a note',
		bytes: () =>
			outlook({
				subject: 'FW: Lighthouse counts its own blinks',
				senderName: 'Colleague',
				senderSmtpAddress: 'colleague@desk.example',
				headers: 'Date: Mon, 23 Mar 2026 09:00:00 +0000\r\n',
				body: 'See below.\r\n\r\nFrom: Harbour Digest <digest@ledger.example>\r\nSent: Sunday, 22 March 2026 06:00\r\nTo: Readers\r\nSubject: Lighthouse counts its own blinks\r\n\r\nThe lighthouse of Harbour Bay has counted its blinks for a year and found one too many. The keeper believes that it was a sneeze.\r\n\r\nThe coast guard has asked for the blink back, in writing, by the end of the month.\r\n',
			}),
		articles: [{ title: 'Lighthouse counts its own blinks', date: '2026-03-22', source: 'Harbour Digest', removed: ['See below'] }],
	},
	{
		name: '100-de-gespeichert.html',
		about: 'HTML: was SingleFile über die Seite sagt, auch kurz nach Mitternacht',
		bytes: () =>
			utf8([
				savedPage('de', 'Altweiler stellt die Ampel auf Gelb', 'Neue Beispielpost', '2026-03-23', [
					'Die einzige Ampel von Altweiler zeigt seit Montag nur noch Gelb, weil die anderen Birnen aufgebraucht sind. Alle fahren vorsichtig, und das soll so bleiben.',
					'Rot wird im Herbst nachbestellt, Grün erst, wenn jemand danach fragt.',
				]).replace(
					'<head>',
					'<!--\n Page saved with SingleFile \n url: https://beispielpost.example/ampel?x=1 \n saved date: Tue Mar 24 2026 00:10:00 GMT+0100 (Mitteleuropäische Normalzeit)\n--><head>',
				),
			]),
		articles: [
			{
				title: 'Altweiler stellt die Ampel auf Gelb',
				date: '2026-03-23',
				source: 'Neue Beispielpost',
				url: 'https://beispielpost.example/ampel?x=1',
				captured: '2026-03-24',
			},
		],
	},
];
export { savedPage };
