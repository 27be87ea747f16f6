/** What must hold of the ledger after every release. */
import { readAudit } from '../../src/lib/audit.ts';
import { fingerprint } from '../../src/lib/passages.ts';
import { type Permalinks, parseEvents, replay, resolvePassage, resolveStory } from '../../src/lib/permalinks.ts';
import type { Draft } from './corpus.ts';

/** All that was ever issued, as a reader's reports have it. */
export type Issued = {
	/** Code of an article → who it is. */
	readonly articles: Map<string, number>;
	readonly codes: Map<number, string>;
	readonly ids: Map<string, string>;
	/** Code → passage ids. */
	readonly passages: Map<string, Set<string>>;
	readonly stories: Map<string, string>;
};

export const nothingIssued = (): Issued => ({
	articles: new Map(),
	codes: new Map(),
	ids: new Map(),
	passages: new Map(),
	stories: new Map(),
});

type Files = ReadonlyMap<string, string>;

/** Faults, each in words; empty when all is well. Adds what is new to `issued`. */
export function faultsAfter(before: Files, files: Files, drafts: readonly Draft[], issued: Issued): string[] {
	const text = files.get('permalinks.jsonl') ?? '';
	const permalinks = replay(parseEvents(text));
	return [
		...(text.startsWith(before.get('permalinks.jsonl') ?? '') ? [] : ['a line of the ledger was changed']),
		...articleFaults(permalinks, files, drafts, issued),
		...passageFaults(permalinks, files, issued),
		...storyFaults(permalinks, files, issued),
	];
}

function articleFaults({ articles, stories }: Permalinks, files: Files, drafts: readonly Draft[], issued: Issued): string[] {
	const faults: string[] = [];
	const uidOf = new Map(drafts.map(({ name, uid }) => [name, uid]));
	const addresses = new Set<string>();
	for (const record of articles.values()) {
		if (addresses.has(record.id)) faults.push(`address ${record.id} stands for two articles`);
		addresses.add(record.id);
		if (stories.has(record.code)) faults.push(`code ${record.code} is an article's and a story's`);
		if ((issued.ids.get(record.code) ?? record.id) !== record.id) faults.push(`code ${record.code} changed its address`);
		issued.ids.set(record.code, record.id);
		if (files.has(`articles/${record.id}.mdx`) !== (record.status === 'live'))
			faults.push(`${record.id}: ${record.status}, and its file says otherwise`);
		if (record.status !== 'live') continue;
		for (const seed of record.seeds) {
			const uid = uidOf.get(seed);
			if (uid === undefined) faults.push(`${record.id} is live, but its seed ${seed} is gone`);
			else if ((issued.articles.get(record.code) ?? uid) !== uid)
				faults.push(`${record.id} named article ${issued.articles.get(record.code)}, now ${uid}`);
			else if ((issued.codes.get(uid) ?? record.code) !== record.code)
				faults.push(`article ${uid} moved from ${issued.codes.get(uid)} to ${record.code}`);
			else {
				issued.articles.set(record.code, uid);
				issued.codes.set(uid, record.code);
			}
		}
	}
	for (const code of issued.articles.keys()) if (!articles.has(code)) faults.push(`address ${code} is lost`);
	return faults;
}

function passageFaults(permalinks: Permalinks, files: Files, issued: Issued): string[] {
	const faults: string[] = [];
	for (const record of permalinks.articles.values()) {
		const texts = record.status === 'live' ? passagesOf(files, record.id) : new Map<string, string>();
		const known = issued.passages.get(record.code) ?? new Set();
		for (const [id, text] of texts) {
			if (!id.slice(1).startsWith(fingerprint(text, 8))) faults.push(`${record.id}#${id} stands for another text`);
			known.add(id);
		}
		issued.passages.set(record.code, known);
		for (const id of known) {
			const found = resolvePassage(permalinks, record.code, id);
			if (found === null) faults.push(`${record.id}#${id} leads nowhere`);
			else if (found.article === null) {
				if (record.status === 'live') faults.push(`${record.id}#${id} leads to a withdrawal, but the article is live`);
			} else if (found.article.status !== 'live') faults.push(`${record.id}#${id} leads to an article that is not live`);
			else if (found.passage !== null && !passagesOf(files, found.article.id).has(found.passage))
				faults.push(`${record.id}#${id}: its successor is not there`);
			else if (found.passage !== id && texts.has(id)) faults.push(`${record.id}#${id} stands in the text, but is called gone`);
			else if (found.passage !== id && record.gone.get(id)?.text == null && record.ended === null && record.issued === record.changed)
				faults.push(`${record.id}#${id}: its last words were not kept`);
		}
	}
	return faults;
}

const parsed = new WeakMap<Files, Map<string, Map<string, string>>>();

function passagesOf(files: Files, id: string): Map<string, string> {
	const byId = parsed.get(files) ?? new Map<string, Map<string, string>>();
	parsed.set(files, byId);
	const known = byId.get(id);
	if (known !== undefined) return known;
	const audit = files.get(`audit/${id}.json`);
	const passages = audit === undefined ? [] : readAudit(audit, `${id}.json`).passages;
	const made = new Map(passages.map((passage) => [passage.id, passage.text]));
	byId.set(id, made);
	return made;
}

function storyFaults(permalinks: Permalinks, files: Files, issued: Issued): string[] {
	const faults: string[] = [];
	for (const record of permalinks.stories.values()) {
		if ((issued.stories.get(record.code) ?? record.id) !== record.id) faults.push(`story ${record.code} changed its address`);
		issued.stories.set(record.code, record.id);
		if (files.has(`stories/${record.id}.mdx`) !== (record.status === 'live'))
			faults.push(`story ${record.id}: ${record.status}, and its file says otherwise`);
		if (record.status === 'merged' && record.to === null) faults.push(`story ${record.id} was merged into nothing`);
		const target = resolveStory(permalinks, record.code);
		if ((target?.article?.status ?? 'live') !== 'live') faults.push(`story ${record.id} leads to an article that is not live`);
		if (record.status === 'live' && record.articles.length < 2) faults.push(`story ${record.id} is one article`);
		if (record.status === 'withdrawn' && record.articles.some((code) => permalinks.articles.get(code)?.status === 'live'))
			faults.push(`story ${record.id} was withdrawn, but an article of it is live`);
	}
	for (const code of issued.stories.keys()) if (!permalinks.stories.has(code)) faults.push(`story ${code} is lost`);
	return faults;
}
