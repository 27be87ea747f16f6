/** Writes an Outlook item: a compound file with the streams of a message ([MS-OXMSG]), strings in UTF-16. */
import { createRequire } from 'node:module';

type Entry = { name: string; type: number; binaryProvider?: () => ArrayLike<number>; length: number; children?: number[] };
const require = createRequire(import.meta.url);
const { burn } = require('@kenjiuno/msgreader/lib/Burner') as { burn: (entries: Entry[]) => Uint8Array };
const { TypeEnum } = require('@kenjiuno/msgreader/lib/Reader') as { TypeEnum: { ROOT: number; DOCUMENT: number } };

/** Tags of the properties that are written. */
const TAGS = { subject: '0037', senderName: '0C1A', senderSmtpAddress: '5D01', headers: '007D', body: '1000' } as const;

export function outlook(values: Readonly<Record<keyof typeof TAGS, string>>): Uint8Array {
	const streams = Object.entries(TAGS).map(([key, tag]) => ({
		name: `__substg1.0_${tag}001F`,
		bytes: new Uint8Array(Buffer.from(values[key as keyof typeof TAGS], 'utf16le')),
	}));
	const properties = Buffer.alloc(32 + 16 * streams.length);
	streams.forEach(({ name, bytes }, i) => {
		properties.writeUInt32LE(Number.parseInt(name.slice(-8), 16), 32 + 16 * i);
		properties.writeUInt32LE(6, 36 + 16 * i);
		properties.writeUInt32LE(bytes.length + 2, 40 + 16 * i);
	});
	const all = [{ name: '__properties_version1.0', bytes: properties }, ...streams];
	const root: Entry = { name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: all.map((_, i) => i + 1) };
	return burn([
		root,
		...all.map(({ name, bytes }): Entry => ({ name, type: TypeEnum.DOCUMENT, binaryProvider: () => bytes, length: bytes.length })),
	]);
}
