/** Addresses of content/ that the ledger does not name: it was lost, or lost lines. Without it what was published would be given new addresses, and nobody would notice. */
import { RESTORE } from '../../../src/lib/permalink-schema.ts';

const LEDGER = 'permalinks.jsonl';
/** Addresses that are told by name. */
const TOLD = 3;

/** Throws an Error with the remedy where articles or stories of a content folder (`files`: names below it) have addresses that its ledger does not name, as a draft or in public. `ledger`: its text, undefined where there is none. */
export function requireNamed(files: Iterable<string>, ledger: string | undefined, folder: string): void {
	const known = new Set((ledger ?? '').matchAll(/"id":"([^"\\]+)"/g).map(([, id]) => id));
	const unnamed = [...files].filter((file) => {
		const id = /^(?:articles|stories)\/(.+)\.mdx$/.exec(file)?.[1];
		return id !== undefined && !known.has(id);
	});
	if (unnamed.length === 0) return;
	const what = ledger !== undefined ? `${folder}/${LEDGER} lost lines: it does not name` : `there is no ${folder}/${LEDGER}, which names`;
	const more = unnamed.length > TOLD ? ` and ${unnamed.length - TOLD} more` : '';
	throw new Error(
		`${what} ${unnamed.slice(0, TOLD).join(', ')}${more}. Their addresses would be given anew, and what was cited would lead nowhere. ${RESTORE}. If none of them was ever public: npm run ingest -- --unpublished`,
	);
}
