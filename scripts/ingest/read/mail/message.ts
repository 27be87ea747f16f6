/** A mail message as data, whether it came as RFC 5322 text (.eml, mbox) or from Outlook (.msg). */
import PostalMime from 'postal-mime';
import { SeedError } from '../../document/seed-error.ts';
import { dateOfHeader } from './date.ts';

type Attachment = { readonly name: string; readonly bytes: Uint8Array; readonly type: string };

export type Message = {
	readonly subject: string;
	readonly from: { readonly name: string; readonly address: string };
	/** ISO 8601 with the sender's own offset, so that the day is the sender's. */
	readonly date: string | null;
	readonly html: string | null;
	readonly text: string | null;
	readonly attachments: readonly Attachment[];
};

/** Reads one message. Throws a SeedError for what is encrypted, too deep or none. */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
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
	return {
		subject: mail.subject ?? '',
		from: { name: mail.from?.name ?? '', address: mail.from?.address ?? '' },
		date: dateOfHeader(header('date')),
		html: mail.html ?? null,
		text: mail.text ?? null,
		attachments: mail.attachments.flatMap(({ filename, mimeType, content, related }, i) => {
			if (typeof content === 'string' || related === true || /^(?:image|audio|video)\//.test(mimeType)) return [];
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
