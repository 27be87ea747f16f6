/** BibTeX and BibLaTeX → records, by Citation.js; the files, which it leaves out, are read out of the entries themselves. */
import { createRequire } from 'node:module';
import type { LibraryRecord } from './catalogue-record.ts';
import { cslRecord } from './csl.ts';

type CitationJs = { readonly Cite: new (data: string, options: object) => { readonly data: readonly Record<string, unknown>[] } };

export const looksLikeBibtex = (text: string): boolean =>
	/^\uFEFF?(?:\s|%[^\n]*\n){0,200}@(?:comment|string|preamble|[a-z]{3,20})\s*[{(]/i.test(text.slice(0, 20_000)) &&
	/\n[^\S\n]*[a-z-]{2,30}\s*=\s*[{"\d]/i.test(text.slice(0, 20_000));

/** Loaded when a library of this kind is met: it takes a moment. */
let loaded: CitationJs | null = null;
function citationJs(): CitationJs {
	if (loaded !== null) return loaded;
	const require = createRequire(import.meta.url);
	const core = require('@citation-js/core') as CitationJs;
	require('@citation-js/plugin-bibtex');
	loaded = core;
	return core;
}

/** Entries that cannot be read are left out. */
export function bibtexRecords(text: string): LibraryRecord[] {
	const { Cite } = citationJs();
	return entriesOf(text).flatMap((entry) => {
		try {
			const [item] = new Cite(entry, { generateGraph: false }).data;
			return item === undefined ? [] : [{ ...cslRecord(item), files: filesOf(entry) }];
		} catch {
			return [];
		}
	});
}

/** Each `@type{…}` with its braces balanced; comments and preambles are left out. */
function entriesOf(text: string): string[] {
	const entries: string[] = [];
	for (let at = text.search(/@[a-z]+\s*\{/i); at >= 0; ) {
		let depth = 0;
		let end = text.indexOf('{', at);
		for (; end < text.length; end++) {
			const char = text[end];
			if (char === '\\') end++;
			else if (char === '{') depth++;
			else if (char === '}' && --depth === 0) break;
		}
		const entry = text.slice(at, end + 1);
		if (!/^@(?:comment|preamble|string)/i.test(entry)) entries.push(entry);
		const next = text.slice(end + 1).search(/@[a-z]+\s*\{/i);
		at = next < 0 ? -1 : end + 1 + next;
	}
	return entries;
}

/** `file = {Title:files/7/a.html:text/html;files/8/b.pdf}`: Zotero, JabRef, Better BibTeX; `\:` and `\;` are signs of the path. */
function filesOf(entry: string): string[] {
	const field = /\bfile\s*=\s*(?:\{([^{}]*)\}|"([^"]*)")/i.exec(entry);
	const list = field?.[1] ?? field?.[2] ?? '';
	return list.split(/(?<!\\);/).flatMap((one) => {
		const parts = one.split(/(?<!\\):/);
		const path =
			parts.length >= 3 ? (parts.at(-2) ?? '') : parts.length === 2 ? (parts.find((part) => /\.\w{1,8}$/.test(part)) ?? '') : one;
		const plain = path.replace(/\\([:;\\_])/g, '$1').trim();
		return plain === '' ? [] : [plain];
	});
}
