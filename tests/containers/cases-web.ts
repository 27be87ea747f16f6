/** Golden cases of web archives, in our own words, with what an editor would make of each. */
import { gzipSync } from 'node:zlib';
import { type Entry, wacz, warc } from './build.ts';
import { savedPage } from './cases-mail.ts';
import type { GoldenCase } from './golden-case.ts';

const page = (url: string, date: string, body: string, more: Partial<Entry> = {}): Entry => ({
	type: 'response',
	url,
	date,
	body,
	...more,
});

const heron = savedPage('en', 'Heron keeps the minutes', 'The Harbour Ledger', '2026-03-24', [
	'A heron attended the meeting of the Harbour Bay council from start to finish and was the only one who did. Its minutes, in mud, have been kept.',
	'The council will decide whether it may vote, once it has been asked whether it wants to.',
]);
const snow = savedPage('en', 'Snow delivered to the wrong village', 'The Harbour Ledger', '2026-03-25', [
	'A load of snow for the winter fair of Upper Wick was delivered to Lower Wick, which has no fair and no wish for one. It melted before the papers were signed.',
	'The driver followed the signs, which point to both, and the firm has apologised to both.',
]);
const pont = savedPage('fr', 'Le pont de Port-Clair chante faux', 'La Lettre d’Exemple', '2026-03-26', [
	'Par vent d’ouest, le nouveau pont de Port-Clair chante, et il chante faux. Un professeur de musique a été nommé pour l’accorder, câble après câble.',
	'La commune espère un accord majeur avant l’été, les riverains un silence.',
]);
const molen = savedPage('nl', 'Molenaar telt de wind', 'De Proefkrant', '2026-03-27', [
	'De molenaar van Zaandorp telt sinds januari de wind en heeft er genoeg van. Hij kwam tot vierhonderdtwaalf vlagen, waarvan elf van opzij.',
	'De gemeente neemt de cijfers over in haar jaarverslag, zonder commentaar.',
]);

const packedLines = [
	[
		'Die Uhr von Altweiler geht vor',
		'2026-03-18',
		'Die Turmuhr von Altweiler geht seit Montag sieben Minuten vor, und niemand will sie zurückstellen. Der Bus kommt seither pünktlich, jedenfalls nach der Uhr.',
	],
	[
		'Der Bäcker sucht einen Wecker',
		'2026-03-19',
		'Seit die Turmuhr vorgeht, steht der Bäcker von Altweiler zu früh auf. Er sucht nun einen Wecker, der sieben Minuten nachgeht, und verspricht dem Finder ein Brot.',
	],
].map(([title, date, text]) => JSON.stringify({ title, date, text, sitename: 'Beispielpost', language: 'de' }));

export const webCases: readonly GoldenCase[] = [
	{
		name: '161-de-zeilen.jsonl.gz',
		about: 'JSON-Zeilen, mit gzip gepackt: so schreiben Programme, die Seiten sammeln',
		bytes: () => gzipSync(packedLines.join('\n')),
		articles: [
			{ title: 'Die Uhr von Altweiler geht vor', date: '2026-03-18', source: 'Beispielpost', language: 'de' },
			{ title: 'Der Bäcker sucht einen Wecker', date: '2026-03-19', source: 'Beispielpost', language: 'de' },
		],
	},
	{
		name: '162-de-zerschnitten.jsonl.gz',
		about: 'JSON-Zeilen, deren Ende fehlt: was ganz ist, erscheint, der Rest wird genannt',
		bytes: () => {
			// Members of their own, of which the second is cut.
			const [first, second] = packedLines.map((line) => gzipSync(`${line}\n`));
			return Buffer.concat([first as Uint8Array, (second as Uint8Array).subarray(0, 120)]);
		},
		articles: [{ title: 'Die Uhr von Altweiler geht vor', date: '2026-03-18', source: 'Beispielpost', language: 'de' }],
		refused: [{ name: '', says: 'damaged or cut' }],
	},
	{
		name: '101-en-crawl.warc.gz',
		about: 'WARC, a gzip member a record: chunks and gzip of HTTP undone; redirects, errors, pictures, the front page passed over',
		bytes: () =>
			warc(
				[
					{ type: 'warcinfo', body: 'software: sample' },
					page(
						'https://ledger.example/',
						'2026-03-30T09:00:00Z',
						savedPage('en', 'Front', 'The Harbour Ledger', '2026-03-30', [
							'All the news of the harbour on one page, with a line about each of them, and a picture of a boat that nobody has seen since.',
						]),
					),
					page('https://ledger.example/old', '2026-03-30T09:00:01Z', '', {
						status: '301 Moved Permanently',
						headers: 'Location: /heron\r\n',
					}),
					page(
						'https://ledger.example/heron',
						'2026-03-30T09:00:02Z',
						`${Buffer.byteLength(heron).toString(16)}\r\n${heron}\r\n0\r\n\r\n`,
						{ headers: 'Transfer-Encoding: chunked\r\n' },
					),
					page('https://ledger.example/snow', '2026-03-30T09:00:03Z', '', { headers: 'Content-Encoding: gzip\r\n', body: gzipSync(snow) }),
					page(
						'https://ledger.example/gone',
						'2026-03-30T09:00:04Z',
						savedPage('en', 'Not found', 'The Harbour Ledger', '2026-03-30', [
							'This page has gone to look for itself and will be back when it has found out where it was supposed to be all along.',
						]),
						{ status: '404 Not Found' },
					),
					page('https://ledger.example/boat.png', '2026-03-30T09:00:05Z', 'PNG', { mime: 'image/png' }),
				],
				true,
			),
		articles: [
			{
				title: 'Heron keeps the minutes',
				date: '2026-03-24',
				url: 'https://ledger.example/heron',
				captured: '2026-03-30',
				removed: ['Upper Wick'],
			},
			{
				title: 'Snow delivered to the wrong village',
				date: '2026-03-25',
				url: 'https://ledger.example/snow',
				captured: '2026-03-30',
				removed: ['heron'],
			},
		],
	},
	{
		name: '102-nl-beschadigd.warc',
		about: 'WARC zonder gzip: een pagina waarvan de vingerafdruk niet klopt wordt genoemd, een afgebroken eind ook, de rest verschijnt',
		bytes: () => {
			const bytes = warc(
				[
					page('https://proefkrant.example/wind', '2026-03-31T09:00:00Z', molen),
					page('https://proefkrant.example/vals', '2026-03-31T09:00:01Z', molen.replaceAll('wind', 'regen'), { digest: 'A'.repeat(32) }),
					page('https://proefkrant.example/half', '2026-03-31T09:00:02Z', molen.replaceAll('wind', 'mist')),
				],
				false,
			);
			return bytes.subarray(0, bytes.length - 300);
		},
		articles: [
			{
				title: 'Molenaar telt de wind',
				date: '2026-03-27',
				source: 'De Proefkrant',
				url: 'https://proefkrant.example/wind',
				captured: '2026-03-31',
				removed: ['regen', 'mist'],
			},
		],
		refused: [
			{ name: '/proefkrant.example/vals', says: 'digest' },
			{ name: '/proefkrant.example/half', says: 'cut' },
		],
	},
	{
		name: '103-fr-collection.wacz',
		about: 'WACZ : seules les pages de la liste, par l’index, à travers une redirection',
		bytes: () =>
			wacz(
				[
					page('https://lettre.example/pont-court', '2026-04-01T09:00:00Z', '', {
						status: '302 Found',
						headers: 'Location: https://lettre.example/pont\r\n',
					}),
					page('https://lettre.example/pont', '2026-04-01T09:00:01Z', pont),
					page('https://lettre.example/autre', '2026-04-01T09:00:02Z', pont.replaceAll('chante', 'siffle')),
				],
				[
					{ url: 'https://lettre.example/pont-court', ts: '2026-04-01T09:00:00Z', title: 'Le pont' },
					{ url: 'https://lettre.example/perdu', ts: '2026-04-01T09:00:00Z', title: 'Perdu' },
				],
			),
		articles: [
			{ title: 'Le pont de Port-Clair chante faux', date: '2026-03-26', captured: '2026-04-01', language: 'fr', removed: ['siffle'] },
		],
		refused: [{ name: '/lettre.example/perdu', says: 'missing' }],
	},
	{
		name: '104-en-noindex.wacz',
		about: 'WACZ without an index: the pages of the list are looked for',
		bytes: () =>
			wacz(
				[
					page('https://ledger.example/heron', '2026-04-02T09:00:00Z', heron),
					page('https://ledger.example/snow', '2026-04-02T09:00:01Z', snow),
				],
				[{ url: 'https://ledger.example/snow/', ts: '2026-04-02T09:00:01Z', title: 'Snow' }],
				false,
			),
		articles: [{ title: 'Snow delivered to the wrong village', date: '2026-03-25', captured: '2026-04-02', removed: ['heron'] }],
	},
];
