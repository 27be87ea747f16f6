/**
 * Containers that are damaged at random: bytes flipped, the end cut off, a piece lost or doubled. Each holds articles that are marked, so
 * that a body under the wrong title, or two bodies in one article, can be told.
 */
import { gzipSync } from 'node:zlib';
import { readDumps } from '../../scripts/ingest/read/read.ts';
import { seededRandom } from '../../scripts/ingest/text/seeded-random.ts';
import { column, docx, type Entry, epub, odt, pdf, wacz, warc, zip } from './build.ts';
import { savedPage } from './cases-mail.ts';
import { outlook } from './outlook.ts';

const NAMES = ['Alder', 'Birch', 'Cedar'];
/** A word that stands in each sentence of one article and in no other. */
const sentence = (name: string, i: number) =>
	`The ${name} bridge was measured for the ${i + 1}th time, and the keeper of the ${name} bridge wrote the figure into the ${name} book.`;
const body = (name: string) => [0, 1, 2].map((i) => sentence(name, i));
const title = (name: string) => `The ${name} bridge is longer than its map`;
const html = (name: string) => savedPage('en', title(name), 'The Sample Ledger', '2026-05-04', body(name));
const text = (name: string) => `${title(name)}\n\n4 May 2026\n\n${body(name).join('\n\n')}\n`;
const url = (name: string) => `https://ledger.example/${name.toLowerCase()}`;
const response = (name: string): Entry => ({ type: 'response', url: url(name), body: html(name) });
const record = (name: string) =>
	`${JSON.stringify({ title: title(name), text: body(name).join('\n\n'), date: '2026-05-04', url: url(name), sitename: 'Ledger' })}\n`;
const mail = (name: string) =>
	`Received: from a by b; Mon, 4 May 2026 06:00:00 +0000\r\nFrom: Ledger <l@ledger.example>\r\nSubject: ${title(name)}\r\nDate: Mon, 4 May 2026 06:00:00 +0000\r\nMessage-ID: <${name}@ledger.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${(
		Buffer.from(html(name))
			.toString('base64')
			.match(/.{1,76}/g) ?? []
	).join('\r\n')}\r\n`;
const utf8 = (content: string) => new TextEncoder().encode(content);

/** Name of the file → its whole bytes. Those without checksums of their own hold one article. */
const CONTAINERS: readonly (readonly [string, Uint8Array])[] = [
	['a.zip', zip(Object.fromEntries(NAMES.map((name) => [`${name}.txt`, text(name)])))],
	['nested.zip', zip({ 'inner.zip': zip({ 'alder.html': html('Alder'), 'birch.txt': text('Birch') }), 'cedar.txt': text('Cedar') })],
	['stored.zip', zip(Object.fromEntries(NAMES.map((name) => [`${name}.html`, html(name)])), true)],
	['a.docx', docx([['h1', title('Alder')], ...body('Alder').map((one) => ['p', one] as const)])],
	['a.odt', odt([['h1', title('Birch')], ...body('Birch').map((one) => ['p', one] as const)])],
	[
		'a.epub',
		epub(
			{ title: 'Ledger', language: 'en', date: '2026-05-04' },
			NAMES.map(
				(name) =>
					`<h1>${title(name)}</h1>${body(name)
						.map((one) => `<p>${one}</p>`)
						.join('')}`,
			),
		),
	],
	['a.warc.gz', warc(NAMES.map(response), true)],
	['whole.warc.gz', gzipSync(warc(NAMES.map(response), false))],
	['whole.jsonl.gz', gzipSync(NAMES.map(record).join(''))],
	['a.jsonl.gz', Buffer.concat(NAMES.map((name) => gzipSync(record(name))))],
	['a.warc', warc(NAMES.map(response), false)],
	[
		'a.wacz',
		wacz(
			NAMES.map(response),
			NAMES.map((name) => ({ url: url(name), ts: '2026-05-04T06:00:00Z', title: title(name) })),
		),
	],
	['a.mbox', utf8(NAMES.map((name) => `From l@ledger.example Mon May 04 06:00:00 2026\r\n${mail(name)}\r\n`).join(''))],
	['a.eml', utf8(mail('Cedar'))],
	[
		'a.msg',
		outlook({
			subject: title('Alder'),
			senderName: 'Ledger',
			senderSmtpAddress: 'l@ledger.example',
			headers: 'Date: Mon, 4 May 2026 06:00:00 +0000\r\n',
			body: body('Alder').join('\r\n\r\n'),
		}),
	],
	[
		'a.mhtml',
		utf8(
			`From: <Saved by Blink>\r\nSnapshot-Content-Location: ${url('Birch')}\r\nDate: Mon, 4 May 2026 06:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x1"\r\n\r\n--x1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: ${url('Birch')}\r\n\r\n${html('Birch')}\r\n--x1--\r\n`,
		),
	],
	[
		'a.rtf',
		Buffer.from(
			`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}\\pard\\b ${title('Cedar')}\\b0\\par ${body('Cedar').join('\\par ')}\\par}`,
			'latin1',
		),
	],
	[
		'a.pdf',
		pdf([
			[
				...column(60, 780, 18, [title('Alder')]),
				...column(
					60,
					740,
					10,
					body('Alder').flatMap((one) => one.match(/.{1,70}(?:\s|$)/g) ?? []),
				),
			],
		]),
	],
];

export type Damage = { readonly container: string; readonly seed: number; readonly what: string; readonly bytes: Uint8Array };

/** The damaged file of a number: the same number, the same bytes. */
export function damaged(seed: number): Damage {
	const random = seededRandom(seed);
	const below = (n: number) => Math.floor(random() * n);
	const [container, whole] = CONTAINERS[seed % CONTAINERS.length] as (typeof CONTAINERS)[number];
	const kind = below(10);
	if (kind < 3) {
		const at = below(whole.length);
		return { container, seed, what: `cut at ${at}`, bytes: new Uint8Array(whole.subarray(0, at)) };
	}
	if (kind < 8) {
		const bytes = new Uint8Array(whole);
		const times = 1 + below(kind === 7 ? 40 : 3);
		for (let i = 0; i < times; i++) {
			const at = below(bytes.length);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
		}
		return { container, seed, what: `${times} bits flipped`, bytes };
	}
	const [from, length] = [below(whole.length), 1 + below(kind === 8 ? 600 : 60)];
	const piece = whole.subarray(from, from + length);
	const bytes = Buffer.concat(
		kind === 8 ? [whole.subarray(0, from), whole.subarray(from + length)] : [whole.subarray(0, from), piece, whole.subarray(from)],
	);
	return { container, seed, what: `${piece.length} bytes at ${from} ${kind === 8 ? 'lost' : 'doubled'}`, bytes };
}

/** What is wrong with what was read of a damaged file; null: nothing. */
export async function faultOf({ container, seed, what, bytes }: Damage): Promise<string | null> {
	const say = (fault: string) => `case ${seed}, ${container}, ${what}: ${fault}`;
	try {
		const { dumps } = await readDumps({ name: container, bytes, correction: null });
		for (const { part, text: read, hints } of dumps) {
			const names = NAMES.filter((name) => read.includes(`${name} bridge`));
			if (names.length > 1) return say(`${part ?? 'the article'} holds the bodies of ${names.join(' and ')}`);
			const titled = hints
				.filter(({ field }) => field === 'title' || field === 'url')
				.flatMap(({ value }) => NAMES.filter((name) => value.toLowerCase().includes(name.toLowerCase())));
			const wrong = titled.find((name) => names.length === 1 && !names.includes(name));
			if (wrong !== undefined)
				return say(`${part ?? 'the article'} has the title or the address of ${wrong} over the body of ${names.join()}`);
		}
		return null;
	} catch (error) {
		return say(error instanceof Error ? (error.stack ?? error.message) : String(error));
	}
}

export const containers = CONTAINERS.length;
