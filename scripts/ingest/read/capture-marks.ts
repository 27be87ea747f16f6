/** What tools that save pages write into them: the address of the page and the time of the capture. */
import type { Hint } from '../document/types.ts';
import { dateOfHeader } from './mail/date-header.ts';

export type CaptureMark = { readonly field: Extract<Hint['field'], 'url' | 'captured'>; readonly value: string; readonly rule: string };

/** The marks stand in the head of a page, some at its very end. */
const HEAD = 20_000;
const TAIL = 3000;

type Tool = { readonly rule: string; readonly pattern: RegExp; readonly url: number | null; readonly captured: number | null };

const TOOLS: readonly Tool[] = [
	{
		rule: 'singlefile',
		pattern: /<!--\s*Page saved with SingleFile[\s\S]{0,40}?url:\s*(\S{8,2000})\s[\s\S]{0,200}?saved date:\s*([^\n]{8,80})/i,
		url: 1,
		captured: 2,
	},
	{ rule: 'saved-from', pattern: /<!-- saved from url=\(\d{1,5}\)(\S{4,2000}) -->/i, url: 1, captured: null },
	{ rule: 'monolith', pattern: /<!--\s*Saved from (\S{8,2000}) at (\S{8,40}) using monolith/i, url: 1, captured: 2 },
	{ rule: 'httrack', pattern: /<!-- Mirrored from (\S{4,2000}) by HTTrack[^,]{0,80}, ([^>]{8,60}?) -->/i, url: 1, captured: 2 },
	{ rule: 'scrapbook', pattern: /\sdata-scrapbook-source="([^"]{8,2000})"/i, url: 1, captured: null },
	{ rule: 'scrapbook', pattern: /\sdata-scrapbook-create="(\d{14})\d{0,3}"/i, url: null, captured: 1 },
	{ rule: 'save-page-we', pattern: /<meta name="?savepage-url"? content="([^"]{8,2000})"/i, url: 1, captured: null },
	{ rule: 'save-page-we', pattern: /<meta name="?savepage-date"? content="([^"]{8,80})"/i, url: null, captured: 1 },
	{ rule: 'wayback', pattern: /FILE ARCHIVED ON (\d\d:\d\d:\d\d [A-Z][a-z]{2} \d{1,2}, \d{4})/, url: null, captured: 1 },
];

/** Each mark of a page once. */
export function captureMarks(html: string): CaptureMark[] {
	const places = [html.slice(0, HEAD), html.length > HEAD ? html.slice(-TAIL) : ''];
	return TOOLS.flatMap(({ rule, pattern, url, captured }) => {
		const match = places.map((place) => pattern.exec(place)).find((one) => one !== null);
		if (match == null) return [];
		const address = url === null ? '' : (match[url] ?? '');
		const full = /^https?:\/\//i.test(address) ? address : rule === 'httrack' ? `http://${address}` : '';
		const time = captured === null ? null : timeOf(match[captured] ?? '');
		return [
			...(full === '' ? [] : [{ field: 'url', value: full, rule } as const]),
			...(time === null ? [] : [{ field: 'captured', value: time, rule } as const]),
		];
	});
}

/** The ways in which these tools write a time → ISO 8601 with the offset as written; null for others. */
export function timeOf(written: string): string | null {
	const text = written.trim();
	if (/^\d{4}-\d\d-\d\d(?:$|[T ])/.test(text)) return text.replace(' ', 'T');
	const digits = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
	if (digits !== null) return `${digits[1]}-${digits[2]}-${digits[3]}T${digits[4]}:${digits[5]}:${digits[6]}Z`;
	// `Tue Oct 21 2025 09:10:11 GMT+0200 (…)` of JavaScript, `08:14:22 May 15, 2024` of the Wayback Machine.
	const script = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d\d:\d\d:\d\d)(?: GMT([+-]\d{4}))?/.exec(text);
	if (script !== null) return dateOfHeader(`${script[2]} ${script[1]} ${script[3]} ${script[4]} ${script[5] ?? ''}`);
	const wayback = /^(\d\d:\d\d:\d\d) ([A-Z][a-z]{2}) (\d{1,2}), (\d{4})$/.exec(text);
	if (wayback !== null) return dateOfHeader(`${wayback[3]} ${wayback[2]} ${wayback[4]} ${wayback[1]} +0000`);
	return dateOfHeader(text);
}
