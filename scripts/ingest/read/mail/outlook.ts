/** An Outlook item ([MS-OXMSG]) → a message: properties are streams named by their tag and type. */
import { SeedError } from '../../document/seed-error.ts';
import { uintAt } from '../bytes/byte-source.ts';
import { textOfRtf } from '../office/rtf.ts';
import { decoderOf } from '../office/rtf-tables.ts';
import { readCompoundFile, type Storage } from './compound-file.ts';
import { decompressRtf } from './compressed-rtf.ts';
import { dateOfHeader } from './date-header.ts';
import type { Attachment, Message } from './message.ts';

/** Tags of properties ([MS-OXPROPS]). */
const TAG = {
	subject: '0037', submitted: 0x0039, headers: '007D', senderName: '0C1A', senderAddress: '0C1F', delivered: 0x0e06, body: '1000', rtf: '1009', html: '1013',
	data: '3701', shortName: '3704', longName: '3707', mime: '370E', codePage: 0x3fde, messageCodePage: 0x3ffd, smtp: '5D01', hidden: 0x7ffe,
} as const; // biome-ignore format: a table

const DEEPEST = 5;
const utf16 = new TextDecoder('utf-16le');

/** Throws a SeedError where the file is damaged or no message. */
export function readOutlook(bytes: Uint8Array): Message {
	const root = readCompoundFile(bytes);
	if (!root.streams.has('__properties_version1.0'))
		throw new SeedError('the file is an old Office document, not a mail', 'Open it and save it as .docx, or as text.');
	return messageOf(root, 32, 0);
}

/** `header`: bytes before the list of fixed properties: 32 in the file itself, 24 in a message inside another. */
function messageOf(storage: Storage, header: number, depth: number): Message {
	const fixed = fixedOf(storage, header);
	const codePage = Number(fixed.get(TAG.messageCodePage) ?? fixed.get(TAG.codePage) ?? 1252n);
	const text = (tag: string) => textOf(storage, tag, codePage);
	const html = storage.streams.get(`__substg1.0_${TAG.html}0102`);
	const rtf = storage.streams.get(`__substg1.0_${TAG.rtf}0102`);
	const plain = text(TAG.body);
	const date = dateOfHeader(/^Date:(.*(?:\r?\n[ \t].*)*)/im.exec(text(TAG.headers) ?? '')?.[1] ?? '');
	return {
		subject: text(TAG.subject) ?? '',
		from: { name: text(TAG.senderName) ?? '', address: text(TAG.smtp) ?? text(TAG.senderAddress) ?? '' },
		date: date ?? timeOf(fixed.get(TAG.submitted)) ?? timeOf(fixed.get(TAG.delivered)),
		html: html === undefined ? text(TAG.html) : decoderOf(Number(fixed.get(TAG.codePage) ?? 65_001n)).decode(html),
		text: plain ?? (html === undefined && rtf !== undefined ? textOfRtf(decompressRtf(rtf) ?? '') : null),
		attachments: [...storage.storages]
			.filter(([name]) => name.startsWith('__attach_version1.0_'))
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.flatMap(([, one], i) => attachmentOf(one, i, codePage, depth)),
	};
}

function attachmentOf(storage: Storage, i: number, codePage: number, depth: number): Attachment[] {
	const text = (tag: string) => textOf(storage, tag, codePage);
	const name = text(TAG.longName) ?? text(TAG.shortName) ?? `part-${i + 1}`;
	const inner = storage.storages.get(`__substg1.0_${TAG.data}000D`);
	if (inner?.streams.has('__properties_version1.0'))
		return depth < DEEPEST ? [{ name, type: 'message/rfc822', message: messageOf(inner, 24, depth + 1) }] : [];
	const bytes = storage.streams.get(`__substg1.0_${TAG.data}0102`);
	const type = text(TAG.mime) ?? '';
	const hidden = (fixedOf(storage, 8).get(TAG.hidden) ?? 0n) !== 0n;
	return bytes === undefined || hidden || /^(?:image|audio|video)\//.test(type) ? [] : [{ name, type, bytes }];
}

function textOf({ streams }: Storage, tag: string, codePage: number): string | null {
	const wide = streams.get(`__substg1.0_${tag}001F`);
	const narrow = streams.get(`__substg1.0_${tag}001E`);
	const text = wide !== undefined ? utf16.decode(wide) : narrow !== undefined ? decoderOf(codePage).decode(narrow) : '';
	return text.replace(/\0+$/, '') || null;
}

/** Properties of fixed length: tag → its eight bytes as a number. */
function fixedOf({ streams }: Storage, header: number): ReadonlyMap<number, bigint> {
	const bytes = streams.get('__properties_version1.0') ?? new Uint8Array();
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
	const values = new Map<number, bigint>();
	for (let at = header; at + 16 <= bytes.length; at += 16) {
		const type = uintAt(bytes, at, 2);
		const value = view.getBigUint64(at + 8, true);
		values.set(uintAt(bytes, at + 2, 2), type === 0x0040 ? value : value & 0xffffffffn);
	}
	return values;
}

/** A FILETIME (tenths of microseconds since 1601, UTC) → ISO 8601. */
function timeOf(value: bigint | undefined): string | null {
	if (value === undefined || value === 0n) return null;
	const milliseconds = Number(value / 10_000n) - 11_644_473_600_000;
	return milliseconds > 0 && milliseconds < 7_258_118_400_000 ? `${new Date(milliseconds).toISOString().slice(0, 19)}Z` : null;
}
