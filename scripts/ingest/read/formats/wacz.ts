/** A WACZ file: the pages that its list names, found by its index and read where they lie, so that its size does not matter. */
import { SeedError } from '../../document/seed-error.ts';
import { subSource } from '../bytes/byte-source.ts';
import { readEntry, storedSource } from '../bytes/zip.ts';
import type { Archive } from '../members.ts';
import { isFront, isHtml, pagePart, partName } from '../web-archive/captured-page.ts';
import { responseOf } from '../web-archive/http.ts';
import { type Capture, type ListedPage, plainUrl, readIndex, readListedPages } from '../web-archive/wacz-index.ts';
import { changedParts } from '../web-archive/wacz-package.ts';
import { warcRecords } from '../web-archive/warc.ts';
import { archiveKind, archiveOf } from './archive-kind.ts';
import type { ByteSource, Format, Input, Part, PartRefused } from './format.ts';
import { sourceOf } from './input.ts';
import { isWhole, pagesOf, problemPart, shortPart, wantsPage } from './warc-file.ts';

const AGAIN = 'Download or crawl the archive once more.';
const MOST_REDIRECTS = 5;

export const wacz: Format = {
	id: 'wacz',
	family: 'web archives',
	label: 'web archive (WACZ)',
	gives: ['url', 'captured', 'title', 'date', 'source', 'byline', 'language'],
	recognise: (input) => archiveKind(input) === 'wacz',
	*read(input) {
		const archive = archiveOf(input);
		const files = new Map<string, ByteSource>();
		for (const entry of archive.entries) {
			const name = /^archive\/([^/]+\.warc(?:\.gz)?)$/i.exec(entry.name)?.[1];
			if (name === undefined) continue;
			try {
				files.set(name, storedSource(archive.source, entry) ?? sourceOf(readEntry(archive.source, entry, input.limits)));
			} catch (error) {
				if (!(error instanceof SeedError)) throw error;
				yield { name: `/${entry.name}`, reason: error.message, remedy: error.remedy };
			}
		}
		for (const name of changedParts(
			(part) => textIn(archive, part),
			(part) => sourceIn(archive, part, input.limits),
		))
			yield {
				name: `/${name}`,
				reason: 'its digest is not the one that the web archive states: its bytes were changed or lost',
				remedy: AGAIN,
			};
		const listed = textIn(archive, 'pages/pages.jsonl');
		const pages = listed === null ? [] : readListedPages(listed);
		const index = indexOf(archive);
		const names = new Map<string, number>();
		if (pages.length === 0 || index.size === 0) {
			const wanted = new Set(pages.map(({ url }) => plainUrl(url)));
			for (const source of files.values())
				yield* pagesOf(source, input, (url) => (wanted.size === 0 ? !isFront(url) : wanted.has(plainUrl(url))), names);
			return;
		}
		for (const page of pages) {
			if (names.has(page.url)) continue;
			names.set(page.url, 1);
			yield* listedPage(page, index, files, input);
		}
		if (!archive.whole) throw new SeedError('the archive is cut: its end is missing, and pages that stood there are lost', AGAIN);
	},
};

/** A part that is missing or damaged is as good as none: the pages are then looked for. */
function textIn(archive: Archive, name: string): string | null {
	try {
		return archive.text(name);
	} catch (error) {
		if (error instanceof SeedError) return null;
		throw error;
	}
}

/** The bytes of a part where they lie or unpacked; null where they cannot be read. */
function sourceIn(archive: Archive, name: string, limits: Input['limits']): ByteSource | null {
	const entry = archive.entries.find((one) => one.name === name);
	if (entry === undefined) return null;
	try {
		return storedSource(archive.source, entry) ?? sourceOf(readEntry(archive.source, entry, limits));
	} catch (error) {
		if (error instanceof SeedError) return null;
		throw error;
	}
}

function indexOf(archive: Archive): Map<string, Capture[]> {
	const index = new Map<string, Capture[]>();
	for (const { name } of archive.entries) {
		if (!/^indexes\/.+\.cdxj?(?:\.gz)?$/i.test(name)) continue;
		try {
			readIndex(archive.bytes(name) ?? new Uint8Array(), index);
		} catch {
			// Damaged: what else the indexes hold is used.
		}
	}
	return index;
}

/** The page of an address, through redirects, in the capture nearest to the listed time. */
function* listedPage(
	page: ListedPage,
	index: ReadonlyMap<string, readonly Capture[]>,
	files: ReadonlyMap<string, ByteSource>,
	{ limits }: Input,
): Generator<Part | PartRefused> {
	const name = partName(page.url);
	let url = page.url;
	for (let step = 0; step <= MOST_REDIRECTS; step++) {
		const capture = nearest(index.get(plainUrl(url)) ?? [], page.timestamp);
		const file = capture === null ? undefined : files.get(capture.file);
		if (capture === null || file === undefined) {
			yield { name, reason: 'the page is listed in the web archive and missing in it', remedy: AGAIN };
			return;
		}
		const [event] = warcRecords(subSource(file, capture.offset, capture.offset + capture.length), wantsPage, limits.memberBytes);
		if (event === undefined || event.record === null) {
			yield problemPart(name, event?.problem ?? 'damaged');
			return;
		}
		const response = responseOf(event.record, limits.memberBytes);
		if (
			response !== null &&
			response.status >= 300 &&
			response.status < 400 &&
			response.location !== null &&
			URL.canParse(response.location, url)
		) {
			url = new URL(response.location, url).href;
			continue;
		}
		if (response === null || response.status !== 200 || !isHtml(response.type)) return;
		if (!isWhole(event.record, response)) yield problemPart(name, 'digest');
		else {
			const part = pagePart(name, response, url, event.record.headers.get('warc-date') ?? page.timestamp);
			yield part === 'short' ? shortPart(name) : part;
		}
		return;
	}
}

/** Pages before redirects, then the capture nearest in time. */
function nearest(captures: readonly Capture[], timestamp: string | null): Capture | null {
	const usable = captures.filter(
		({ status, mime }) => !/revisit/.test(mime) && (status === '' || status === '200' || /^3\d\d$/.test(status)),
	);
	const digits = Number((timestamp ?? '').replace(/\D/g, '').slice(0, 14).padEnd(14, '0'));
	const distance = ({ timestamp: own }: Capture) => Math.abs(Number(own.slice(0, 14).padEnd(14, '0')) - digits);
	const [best] = usable.toSorted(
		(a, b) => Number(b.status === '200') - Number(a.status === '200') || (digits === 0 ? 0 : distance(a) - distance(b)),
	);
	return best ?? null;
}
