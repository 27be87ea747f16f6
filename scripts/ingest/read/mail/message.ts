/** A mail message as data, whether it came as RFC 5322 text (.eml, mbox) or from Outlook (.msg). */
import { SeedError } from '../../document/seed-error.ts';
import { latin1 } from '../bytes/byte-source.ts';
import { dateOfHeader } from './date-header.ts';

/** What hangs on a mail: a file, or a message that was taken apart already. */
export type Attachment = { readonly name: string; readonly type: string } & (
	| { readonly bytes: Uint8Array }
	| { readonly message: Message }
);

export type Message = {
	readonly subject: string;
	readonly from: { readonly name: string; readonly address: string };
	/** ISO 8601 with the sender's own offset, so that the day is the sender's. */
	readonly date: string | null;
	readonly html: string | null;
	readonly text: string | null;
	readonly attachments: readonly Attachment[];
};

/** Kinds of parts that hold no article: pictures and sound, and the signatures of the mail itself. */
const NO_TEXT = /^(?:image|audio|video)\/|^application\/(?:pgp-(?:signature|keys)|(?:x-)?pkcs7-signature)$/;

const TRANSPORT = /^(?:received|return-path|message-id|mime-version|content-type|content-transfer-encoding|delivered-to):/im;
const HEADER =
	/\n(?:(?:received|return-path|message-id|mime-version|content-type|content-transfer-encoding|delivered-to|date|from|subject|to):[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/gi;

/** In a mail of one part no header of transport stands in the body: a mailbox whose marks are damaged runs two mails together. */
function holdsSecondMail(bytes: Uint8Array): boolean {
	const text = latin1(bytes);
	const body = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
	return [...text.slice(body).matchAll(HEADER)].some(([found]) => TRANSPORT.test(found));
}

/**
 * Headers by which programs say that nobody wrote a mail: an answer while its reader is away (RFC 3834 and what was before it), a notice of a mailing list on
 * itself, an invitation to a meeting (RFC 6047). Newsletters have none of these.
 */
const MACHINES: readonly (readonly [header: string, value: RegExp, what: string])[] = [
	['auto-submitted', /^auto-replied/i, 'an automatic reply'],
	['x-autoreply', /^yes/i, 'an automatic reply'],
	['x-autorespond', /./, 'an automatic reply'],
	['precedence', /^auto_reply/i, 'an automatic reply'],
	['x-list-administrivia', /^yes/i, 'a notice of a mailing list'],
	['content-type', /^text\/calendar/i, 'an invitation to a meeting'],
	['content-class', /:calendarmessage/i, 'an invitation to a meeting'],
];

/** What a program wrote, in words; null: nothing says so. */
function writtenByMachine(headers: readonly { readonly key: string; readonly value: string }[]): string | null {
	const found = MACHINES.find(([name, pattern]) => headers.some(({ key, value }) => key === name && pattern.test(value.trim())));
	return found?.[2] ?? null;
}

/** Reads one message. Throws a SeedError for what is encrypted, too deep or none. */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
	const { default: PostalMime } = await import('postal-mime');
	const mail = await PostalMime.parse(bytes, {
		forceRfc822Attachments: true,
		attachmentEncoding: 'arraybuffer',
		maxNestingDepth: 50,
	}).catch(() => {
		throw new SeedError(
			'the mail is badly formed and cannot be read',
			'Save the mail once more from the mail program, as .eml or as text.',
		);
	});
	const header = (key: string) => mail.headers.find((one) => one.key === key)?.value ?? '';
	if (/^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime)/i.test(header('content-type').trim()))
		throw new SeedError('the mail is encrypted', 'Open it in the mail program that holds the key and save it as text.');
	if (/^multipart\/report/i.test(header('content-type').trim()))
		throw new SeedError('the mail is a report of a mail server on another mail, not an article', 'Delete it.');
	const machine = writtenByMachine(mail.headers);
	if (machine !== null) throw new SeedError(`the mail is ${machine}, not an article`, 'Delete it.');
	if (!/^multipart\//i.test(header('content-type').trim()) && holdsSecondMail(bytes))
		throw new SeedError(
			'a second mail begins in the middle of it: what parts the two is damaged',
			'Save the mails once more, each as .eml.',
		);
	return {
		subject: mail.subject ?? '',
		from: { name: mail.from?.name ?? '', address: mail.from?.address ?? '' },
		date: dateOfHeader(header('date')),
		html: mail.html ?? null,
		text: mail.text ?? null,
		attachments: mail.attachments.flatMap(({ filename, mimeType, content, related }, i) => {
			if (typeof content === 'string' || related === true || NO_TEXT.test(mimeType)) return [];
			const inner = mimeType === 'message/rfc822';
			if (filename === null && !inner && !/^text\/|pdf|word|rtf|html/.test(mimeType)) return [];
			return [
				{
					name: filename ?? `${inner ? 'message' : 'part'}-${i + 1}${inner ? '.eml' : ''}`,
					bytes: new Uint8Array(content),
					type: mimeType,
				},
			];
		}),
	};
}
