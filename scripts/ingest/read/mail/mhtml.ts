/** A page saved as MHTML (RFC 2557): its root document, its address, the day it was saved. Pictures and styles are passed over. */
import { SeedError } from '../../document/seed-error.ts';
import { latin1 } from '../bytes/byte-source.ts';
import { fieldsOf } from '../web-archive/warc.ts';
import { dateOfHeader } from './date-header.ts';

export type SavedPage = { readonly html: string; readonly url: string | null; readonly captured: string | null };

/** `head`: the beginning of a file, a character a byte. */
export function looksLikeMhtml(head: string): boolean {
	const [, fields = ''] = /^([\s\S]{0,8000}?)\r?\n\r?\n/.exec(head) ?? [];
	return (
		/^content-type:\s*multipart\/related/im.test(fields) &&
		(/^snapshot-content-location:|^from:\s*"?<?saved by/im.test(fields) || /^content-location:\s*(?:https?|file):/im.test(head))
	);
}

type Part = { readonly fields: ReadonlyMap<string, string>; readonly start: number; readonly end: number; readonly whole: boolean };

/** Throws a SeedError where the page is missing or cut in its middle. */
export async function readMhtml(bytes: Uint8Array): Promise<SavedPage> {
	const text = latin1(bytes);
	const split = /\r?\n\r?\n/.exec(text);
	const fields = fieldsOf(text.slice(0, split?.index ?? 0));
	const boundary = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;]{1,200}))/i.exec(fields.get('content-type') ?? '');
	const parts = partsOf(text, boundary?.[1] ?? boundary?.[2] ?? '');
	const pages = parts.filter(({ fields: own }) => /^(?:text\/html|application\/xhtml\+xml)/i.test(own.get('content-type') ?? ''));
	const start = /start\s*=\s*"?<?([^">;\s]{1,300})/i.exec(fields.get('content-type') ?? '')?.[1];
	const location = fields.get('snapshot-content-location') ?? null;
	const root =
		pages.find(({ fields: own }) => start !== undefined && (own.get('content-id') ?? '').includes(start)) ??
		pages.find(({ fields: own }) => location !== null && own.get('content-location') === location) ??
		pages[0];
	if (root === undefined) throw new SeedError('the saved page (MHTML) holds no page', 'Save the page once more.');
	if (!root.whole) throw new SeedError('the saved page (MHTML) is cut in the middle of its text', 'Save the page once more.');
	// A part with its own header is a message in itself: its coding and its charset are undone by the mail reader.
	const { default: PostalMime } = await import('postal-mime');
	const { html = '' } = await PostalMime.parse(bytes.subarray(root.start, root.end)).catch(() => ({ html: '' }));
	const url = location ?? root.fields.get('content-location') ?? null;
	return { html, url: url !== null && /^https?:/i.test(url) ? url : null, captured: dateOfHeader(fields.get('date') ?? '') };
}

function partsOf(text: string, boundary: string): Part[] {
	if (boundary === '') return [];
	const parts: Part[] = [];
	const mark = `--${boundary}`;
	let at = text.indexOf(mark);
	while (at >= 0) {
		const from = text.indexOf('\n', at) + 1;
		if (from === 0 || text.startsWith('--', at + mark.length)) break;
		const next = text.indexOf(`\n${mark}`, from - 1);
		const end = next < 0 ? text.length : next;
		const header = /\r?\n\r?\n/.exec(text.slice(from, from + 20_000));
		parts.push({ fields: fieldsOf(text.slice(from, from + (header?.index ?? 0))), start: from, end, whole: next >= 0 });
		at = next < 0 ? -1 : next + 1;
	}
	return parts;
}
