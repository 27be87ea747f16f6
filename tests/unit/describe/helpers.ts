import assert from 'node:assert/strict';
import { cleanDump } from '../../../scripts/ingest/clean/clean.ts';
import { describe } from '../../../scripts/ingest/describe/describe.ts';
import { type Document, linesOf } from '../../../scripts/ingest/document/lines.ts';
import type { Block, Correction, Description, Hint } from '../../../scripts/ingest/document/types.ts';
import { defineConfig } from '../../../src/lib/config.ts';
import { iptcTopics } from '../../../src/lib/iptc.ts';
import { dumpsOf } from '../read/dumps.ts';

export const config = defineConfig({
	title: 'Test',
	description: '',
	site: 'https://desk.example.org',
	languages: ['en'],
	topics: [...iptcTopics],
	glossary: [{ id: 'liege', kind: 'place', names: { de: ['Lüttich'], fr: ['Liège'], nl: ['Luik'], en: ['Liège'] } }],
	outlets: ['Sample Desk Gazette'],
});

/** A cleaned text made by hand: each line of `body` a paragraph, everything else of `text` removed. */
export function cleanText(
	title: string | null,
	text: string,
	body: readonly string[],
	hints: readonly Hint[] = [],
	correction: Correction | null = null,
): Document {
	const at = (line: string) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length });
	const blocks: Block[] = body.map((line) => ({ kind: 'paragraph', text: line, span: at(line) }));
	return {
		dump: { seed: 'test.txt', part: null, encoding: 'utf-8', text, hints, correction },
		title: {
			value: title,
			confidence: title === null ? 0 : 0.9,
			level: title === null ? 'unknown' : 'likely',
			evidence: title === null ? [] : [{ rule: 'test', quote: title, span: at(title) }],
			by: 'rule',
		},
		lines: linesOf(text),
		blocks,
		captions: [],
		removed: text
			.split('\n')
			.filter((line) => line.trim() !== '' && line !== title && !body.includes(line))
			.map((line) => ({ text: line, reason: 'navigation', rule: 'test', span: at(line) })),
	};
}

/** The whole way from the bytes of one seed. */
export async function describeSeed(name: string, bytes: Uint8Array): Promise<{ clean: Document; description: Description }> {
	const [dump] = await dumpsOf({ name, bytes, correction: null });
	assert.ok(dump);
	const clean = cleanDump(dump);
	return { clean, description: describe(clean, config) };
}
