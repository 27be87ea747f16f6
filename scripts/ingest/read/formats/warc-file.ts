/** A WARC file: its pages, each with its address and the time of its capture. Redirects, errors, pictures, scripts are passed over. */
import { gunzip, isGzip } from '../bytes/gunzip.ts';
import { isFront, isHtml, pagePart, partName } from '../web-archive/captured-page.ts';
import { digestAgrees } from '../web-archive/digest.ts';
import { type Response, responseOf } from '../web-archive/http.ts';
import { looksLikeWarc, uriOf, type WarcEvent, type WarcRecord, warcRecords } from '../web-archive/warc.ts';
import type { ByteSource, Format, Input, Part, PartRefused } from './format.ts';

/** Damage to a record, in words. */
export const PROBLEMS = {
	damaged: ['a record of the web archive is damaged', 'Download or crawl it once more.'],
	cut: ['the web archive is cut in the middle of a record', 'Download or crawl it once more.'],
	large: ['a page of the web archive is larger than is read', 'Raise limits.memberBytes in storyfold.config.ts.'],
	digest: ['its digest is wrong: bytes of the page were changed or lost', 'Download or crawl it once more.'],
} as const;

const SHORT = 'Save the page once more, if it is an article all the same; its text may be loaded later.';

/** A page that is left out for its few words. */
export const shortPart = (name: string): PartRefused => ({
	name,
	reason: 'the page holds too little running text to be an article',
	remedy: SHORT,
});

/** Addresses that a note names. */
const MOST_NAMED = 5;

export const problemPart = (name: string, problem: keyof typeof PROBLEMS): PartRefused => ({
	name,
	reason: PROBLEMS[problem][0],
	remedy: PROBLEMS[problem][1],
});

/** Records that may hold a page. */
export function wantsPage(headers: ReadonlyMap<string, string>): boolean {
	const type = headers.get('warc-type');
	const content = headers.get('content-type') ?? '';
	return (
		(type === 'response' && /^application\/http/i.test(content) && /^<?https?:/i.test(headers.get('warc-target-uri') ?? '')) ||
		(type === 'resource' && isHtml(content.split(';')[0] ?? ''))
	);
}

/** `accepts`: which addresses are read. Names are given once each: a second capture of a page gets a number. */
export function* pagesOf(
	source: ByteSource,
	{ limits }: Input,
	accepts: (url: string) => boolean,
	names: Map<string, number>,
): Generator<Part | PartRefused> {
	let damaged = 0;
	let short = 0;
	const named: string[] = [];
	for (const event of warcRecords(source, wantsPage, limits.memberBytes)) {
		const url = event.record === null ? event.uri : uriOf(event.record.headers);
		if (url === null) {
			if (event.record === null && damaged++ === 0) yield problemPart('', event.problem);
			continue;
		}
		if (!accepts(url)) continue;
		const part = partOf(event, url, limits.memberBytes);
		if (part === null) continue;
		if (part === 'short') {
			short++;
			if (named.length < MOST_NAMED) named.push(url);
			continue;
		}
		const times = (names.get(part.name) ?? 0) + 1;
		names.set(part.name, times);
		yield times === 1 ? part : { ...part, name: `${part.name}#${times}` };
	}
	if (short > 0)
		yield {
			name: '',
			reason: `${short} ${short === 1 ? 'page holds' : 'pages hold'} too little running text to be an article: ${named.join(', ')}${short > named.length ? ' …' : ''}`,
			remedy: SHORT,
		};
}

function partOf(event: WarcEvent, url: string, most: number): Part | PartRefused | 'short' | null {
	const name = partName(url);
	if (event.record === null) return problemPart(name, event.problem);
	const response = responseOf(event.record, most);
	if (response === null || response.status !== 200 || !isHtml(response.type)) return null;
	if (!isWhole(event.record, response)) return problemPart(name, 'digest');
	return pagePart(name, response, url, event.record.headers.get('warc-date') ?? null);
}

/** Do the digests that a record states agree with its bytes? Of what was sent some writers state that with its codings, others that without. */
export function isWhole({ headers, block }: WarcRecord, { payloads }: Response): boolean {
	if (digestAgrees(headers.get('warc-block-digest'), block) === false) return false;
	const stated = headers.get('warc-payload-digest');
	return headers.has('warc-truncated') || payloads.some((payload) => digestAgrees(stated, payload) !== false);
}

export const warc: Format = {
	id: 'warc',
	family: 'web archives',
	label: 'web archive (WARC)',
	gives: ['url', 'captured', 'title', 'date', 'source', 'byline', 'language'],
	recognise: ({ head }) => looksLikeWarc(head) || (isGzip(head) && looksLikeWarc(beginning(head))),
	*read(input) {
		yield* pagesOf(input.bytes, input, (url) => !isFront(url), new Map());
	},
};

/** The first bytes of a packed file. */
function beginning(head: Uint8Array): Uint8Array {
	for (const event of gunzip({ size: head.length, slice: (start, end) => head.subarray(Math.max(0, start), Math.max(0, end)) }))
		return event.kind === 'bytes' ? event.bytes : new Uint8Array();
	return new Uint8Array();
}
