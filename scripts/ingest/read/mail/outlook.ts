/** An Outlook item ([MS-OXMSG], in a compound file) → a message. */
import { decompressRTF } from '@kenjiuno/decompressrtf';
import * as reader from '@kenjiuno/msgreader';
import { SeedError } from '../../document/seed-error.ts';
import { latin1 } from '../bytes/source.ts';
import { textOfRtf } from '../office/rtf.ts';
import { decoderOf } from '../office/rtf-tables.ts';
import { dateOfHeader } from './date.ts';
import type { Message } from './message.ts';

type Reader = reader.default;
// The package is CommonJS: its class stands at `default`, once or twice.
const MsgReader = ((reader.default as unknown as { default?: typeof reader.default }).default ?? reader.default) as typeof reader.default;

/** Throws a SeedError where the file is damaged or no message. */
export function readOutlook(bytes: Uint8Array): Message {
	let mail: ReturnType<Reader['getFileData']>;
	let attachments: Message['attachments'];
	try {
		const msg = new MsgReader(new Uint8Array(bytes).buffer);
		mail = msg.getFileData();
		attachments = (mail.attachments ?? []).flatMap((item) => {
			if (item.attachmentHidden === true) return [];
			const { fileName, content } = msg.getAttachment(item);
			return [{ name: fileName, bytes: content, type: item.innerMsgContent === true ? 'message/rfc822' : (item.attachMimeTag ?? '') }];
		});
	} catch {
		throw new SeedError('the Outlook file is damaged or holds no message', 'Save the mail once more, as .eml or as text.');
	}
	if (mail.error !== undefined)
		throw new SeedError('the file is an old Office document, not a mail', 'Open it and save it as .docx, or as text.');
	const html = mail.html === undefined ? (mail.bodyHtml ?? null) : decoderOf(mail.internetCodepage ?? 65_001).decode(mail.html);
	return {
		subject: mail.subject ?? '',
		from: { name: mail.senderName ?? '', address: mail.senderSmtpAddress ?? mail.senderEmail ?? '' },
		date: dateOfHeader(
			/^Date:(.*(?:\r?\n[ \t].*)*)/im.exec(mail.headers ?? '')?.[1] ?? mail.clientSubmitTime ?? mail.messageDeliveryTime ?? '',
		),
		html,
		text: mail.body ?? (html === null ? rtfText(mail.compressedRtf) : null),
		attachments,
	};
}

function rtfText(compressed: Uint8Array | undefined): string | null {
	if (compressed === undefined) return null;
	try {
		return textOfRtf(latin1(Uint8Array.from(decompressRTF([...compressed]))));
	} catch {
		return null;
	}
}
