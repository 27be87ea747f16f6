/** Mail: single messages (.eml, .msg), mailboxes (mbox), and pages saved as mail (MHTML). */
import { SeedError } from '../../document/seed-error.ts';
import { latin1 } from '../bytes/byte-source.ts';
import { articlesOfMail } from '../mail/mail-articles.ts';
import { looksLikeMbox, messagesOf, unquoteFrom } from '../mail/mbox.ts';
import { type Message, readMessage } from '../mail/message.ts';
import { looksLikeMhtml, readMhtml } from '../mail/mhtml.ts';
import { readOutlook } from '../mail/outlook.ts';
import { type Format, hintOf, type Input, type Part, type PartRefused } from './format.ts';
import { allBytes, sourceOf } from './input.ts';
import { exportInPage } from './press.ts';

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Fields that only mail has, and one that says who wrote it. */
const OWN =
	/^(?:message-id|mime-version|received|return-path|delivered-to|x-[a-z-]+|content-type|dkim-signature|arc-seal|authentication-results):/im;

/** Does a file begin with the header of a mail? `head`: a character a byte. A line or two before it may be damaged. Linear: each line fits one way. */
function looksLikeMail(head: string): boolean {
	const header = /^(?:[^\n]{0,200}\n){0,2}?(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/.exec(head)?.[0] ?? '';
	return /^from:/im.test(header) && /^(?:date|subject|to):/im.test(header) && OWN.test(header);
}

const headOf = ({ head, form }: Input) => (form === 'bytes' ? latin1(head).replace(/^(?:ï»¿)?\s{0,10}/, '') : '');

function wholeOf({ bytes, limits }: Input): Uint8Array {
	if (bytes.size > limits.memberBytes) throw new SeedError('the mail is too large', 'Raise limits.memberBytes in storyfold.config.ts.');
	return allBytes(bytes);
}

/** Articles in the body, or the export that a database sent in it; then what is attached. */
function* partsOf(message: Message, input: Input): Generator<Part | PartRefused> {
	const { split } = input.wishes;
	const sent = exportInPage(message.html ?? '', input);
	const articles = sent === null ? articlesOfMail(message, split) : [];
	if (sent !== null) yield { name: '', role: 'file', content: { form: 'text', text: sent, encoding: 'utf-8' }, hints: [] };
	for (const [i, { text, hints, fallback, aside }] of articles.entries())
		yield {
			name: articles.length === 1 && message.attachments.length === 0 ? '' : `#${i + 1}`,
			role: 'article',
			content: { form: 'text', text, encoding: 'utf-8' },
			hints,
			fallback,
			aside,
		};
	for (const attachment of message.attachments) {
		const name = `/${attachment.name.replaceAll('/', '_')}`;
		if ('message' in attachment) {
			for (const part of partsOf(attachment.message, input)) yield { ...part, name: name + part.name };
			continue;
		}
		const filename = attachment.type === 'message/rfc822' && !/\.[a-z0-9]{1,8}$/i.test(name) ? `${name}.eml` : name;
		yield { name, role: 'file', content: { form: 'bytes', bytes: sourceOf(attachment.bytes) }, hints: [], filename };
	}
	if (articles.length === 0 && sent === null && message.attachments.length === 0)
		throw new SeedError('the mail holds no article, only a few words', 'Put the whole article into it, or delete it.');
}

export const mhtml: Format = {
	id: 'mhtml',
	family: 'saved pages',
	label: 'page saved as MHTML',
	gives: ['url', 'captured', 'title', 'date', 'source', 'byline'],
	recognise: (input) => looksLikeMhtml(headOf(input)),
	async *read(input) {
		const { html, url, captured } = await readMhtml(wholeOf(input));
		const hints = [
			...(url === null ? [] : [hintOf('url', url, 'mhtml-location')]),
			...(captured === null ? [] : [hintOf('captured', captured, 'mhtml-date')]),
		];
		yield { name: '', role: 'file', content: { form: 'html', html }, hints };
	},
};

export const mbox: Format = {
	id: 'mbox',
	family: 'mail',
	label: 'mailbox (mbox)',
	gives: ['title', 'date', 'source', 'byline', 'url'],
	recognise: (input) => looksLikeMbox(headOf(input)),
	*read(input) {
		let number = 0;
		for (const message of messagesOf(input.bytes)) {
			number++;
			const name = `#${number}`;
			if (message.size > input.limits.memberBytes)
				yield { name, reason: 'the mail is too large', remedy: 'Raise limits.memberBytes in storyfold.config.ts.' };
			else
				yield {
					name,
					role: 'file',
					content: { form: 'bytes', bytes: sourceOf(unquoteFrom(allBytes(message))) },
					hints: [],
					filename: `${number}.eml`,
				};
		}
	},
};

export const eml: Format = {
	id: 'eml',
	family: 'mail',
	label: 'mail (EML): letter, digest, forwarded and attached articles',
	gives: ['title', 'date', 'source', 'byline', 'url'],
	recognise: (input) =>
		looksLikeMail(headOf(input)) || (input.ending === 'eml' && input.form === 'bytes' && /^[!-9;-~]{1,80}:/.test(headOf(input))),
	async *read(input) {
		yield* partsOf(await readMessage(wholeOf(input)), input);
	},
};

export const msg: Format = {
	id: 'msg',
	family: 'mail',
	label: 'Outlook mail (MSG)',
	gives: ['title', 'date', 'source', 'byline', 'url'],
	// Names of streams in a compound file are UTF-16: those of a message begin with `__`.
	recognise: ({ head, ending }) =>
		CFB.every((byte, i) => head[i] === byte) && (ending === 'msg' || latin1(head).includes('_\0_\0p\0r\0o\0p\0e\0r\0t\0i\0e\0s\0')),
	*read(input) {
		yield* partsOf(readOutlook(wholeOf(input)), input);
	},
};

/** Old Office documents and encrypted new ones are compound files too: refused by their names. */
export const compound: Format = {
	id: 'compound-file',
	family: 'office',
	label: 'old Office documents, encrypted documents: refused by name',
	gives: [],
	recognise: ({ head }) => CFB.every((byte, i) => head[i] === byte),
	read({ bytes }) {
		const text = latin1(bytes.slice(0, 2 ** 20)) + latin1(bytes.slice(bytes.size - 65_536, bytes.size));
		const has = (name: string) => text.includes([...name].join('\0'));
		if (has('EncryptedPackage'))
			throw new SeedError('the document is encrypted with a password', 'Open it with its password and save it without one.');
		const what = has('WordDocument')
			? 'an old Word document (.doc)'
			: has('Workbook')
				? 'an old Excel workbook (.xls)'
				: has('PowerPoint')
					? 'an old PowerPoint presentation (.ppt)'
					: 'an old Office document or mail';
		throw new SeedError(`the file is ${what}`, 'Open it and save it as .docx, or as text.');
	},
};
