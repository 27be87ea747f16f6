/** What an editor would make of an article, compared with what the pipeline makes of it. */
import assert from 'node:assert/strict';
import type { BlockKind, CleanText, Description } from '../../scripts/ingest/document/types.ts';

/** What an article must be. A key that is left out is not tested. */
export type Expected = {
	readonly language?: string;
	readonly title?: string;
	readonly titleMade?: boolean;
	readonly date?: string | null;
	readonly time?: string | null;
	readonly source?: string | null;
	readonly byline?: string | null;
	readonly url?: string | null;
	/** Day or time of the capture, where the file says it. */
	readonly captured?: string;
	readonly page?: string;
	readonly section?: string;
	readonly edition?: string;
	readonly documentId?: string;
	readonly words?: string;
	/** In any order. */
	readonly cites?: readonly string[];
	/** Every paragraph, quotation and list item, in reading order. */
	readonly paragraphs?: readonly string[];
	/** The paragraphs joined by a space, for a dump whose paragraphs a person might set otherwise. */
	readonly body?: string;
	readonly paragraphsAtLeast?: number;
	readonly headings?: readonly string[];
	readonly items?: readonly string[];
	readonly quotes?: readonly string[];
	readonly captions?: readonly string[];
	/** Texts that must not stand anywhere in the title, the body or the captions. */
	readonly removed?: readonly string[];
};
/** What the pipeline makes of one article, under the keys of `Expected`. */
function found(clean: CleanText, description: Description) {
	const texts = (...kinds: BlockKind[]) => clean.blocks.filter((block) => kinds.includes(block.kind)).map((block) => block.text);
	const paragraphs = texts('paragraph', 'quote', 'item');
	return {
		language: description.language.value,
		title: description.title.value,
		titleMade: description.title.evidence.some((evidence) => evidence.rule === 'title-made'),
		date: description.date.value,
		time: description.time,
		source: description.source.value,
		byline: description.byline.value,
		url: description.url.value,
		...Object.fromEntries(Object.entries(description.provenance).map(([field, { value }]) => [field, value])),
		cites: description.cites.map((cite) => cite.value).sort(),
		paragraphs,
		body: paragraphs.join(' '),
		headings: texts('heading'),
		items: texts('item'),
		quotes: texts('quote'),
		captions: clean.captions.map((block) => block.text),
	};
}

export function check(expected: Expected, clean: CleanText, description: Description) {
	const { removed = [], paragraphsAtLeast = 1, cites, ...rest } = expected;
	const whole = found(clean, description);
	const wanted = { ...rest, ...(cites === undefined ? {} : { cites: cites.toSorted() }) };
	const keys = new Set(Object.keys(wanted));
	const got = Object.fromEntries(Object.entries(whole).filter(([key]) => keys.has(key)));
	assert.deepEqual(got, wanted);
	assert.ok(whole.paragraphs.length >= paragraphsAtLeast, `${whole.paragraphs.length} paragraphs, at least ${paragraphsAtLeast} expected`);
	const kept = [whole.title, ...whole.paragraphs, ...whole.headings, ...whole.captions].join('\n');
	for (const text of removed) assert.ok(!kept.includes(text), `must be gone, but stands in the article: ${text}`);
}
