/** `article.json` beside `article.html`: one object with the values of an article and no text of its own. */
import type { Catalogue, Input } from './format.ts';
import { type RawRecord, readRecord } from './record.ts';

/** A sidecar is small. */
const MOST = 256 * 1024;
/** Keys under which a file holds texts of its own: it is no sidecar. */
const CONTAINERS = ['bodies', 'items', 'articles', 'results', 'entries', 'response', 'data'];

function recordOf({ ending, text, bytes, whole }: Input): RawRecord | null {
	if (ending !== 'json' || bytes.size > MOST || !/^\uFEFF?\s*\{/.test(text() ?? '')) return null;
	try {
		const data: unknown = JSON.parse(whole().text.replace(/^\uFEFF/, ''));
		return typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as RawRecord) : null;
	} catch {
		return null;
	}
}

export const jsonSidecar: Catalogue = {
	id: 'json-sidecar',
	family: 'clippers',
	label: 'values beside an article (x.json beside x.html)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'language', 'captured'],
	needsSeed: true,
	recognise: (input) => {
		const record = recordOf(input);
		if (record === null || CONTAINERS.some((key) => key in record)) return false;
		const { text, hints } = readRecord(record, 'sidecar');
		return text === null && hints.length >= 2;
	},
	*records(input) {
		const { hints } = readRecord(recordOf(input) ?? {}, 'sidecar');
		yield { title: hints.find(({ field }) => field === 'title')?.value ?? input.name, files: [], hints };
	},
};
