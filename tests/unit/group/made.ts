/** Articles made for the tests of grouping. */

import { type Described, withPassages } from '../../../scripts/ingest/document/passages.ts';
import type { Article, Block, Detected, Maybe } from '../../../scripts/ingest/document/types.ts';
import { type Deduplicated, joinDuplicates } from '../../../scripts/ingest/group/duplicates.ts';
import type { Config } from '../../../src/lib/config.ts';

const found = <T>(value: T): Detected<T> => ({ value, confidence: 1, level: 'certain', evidence: [], by: 'rule' });
const maybe = (value: string | null): Maybe<string> =>
	value === null ? { value, confidence: 0, level: 'unknown', evidence: [], by: 'rule' } : found(value);
const span = { start: 0, end: 0 };

export type Made = {
	readonly seed: string;
	readonly language?: string;
	readonly title?: string;
	readonly text: string | readonly Pick<Block, 'kind' | 'text'>[];
	readonly date?: string | null;
	readonly source?: string | null;
	readonly part?: number;
	readonly glossary?: readonly string[];
};

/** A described dump. A text given as a string has one paragraph a line. */
export function described({
	seed,
	language = 'en',
	title = 'A title',
	text,
	date = null,
	source = null,
	part,
	glossary = [],
}: Made): Described {
	const blocks = typeof text === 'string' ? text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line })) : text;
	return withPassages(
		{
			dump: { seed, part: part == null ? null : `#${part}`, encoding: 'utf-8', text: '', hints: [], correction: null },
			title: maybe(title),
			blocks: blocks.map((block) => ({ ...block, span })),
			captions: [],
			removed: [],
		},
		{
			language: found(language),
			title: found(title),
			date: maybe(date),
			time: null,
			source: maybe(source),
			byline: maybe(null),
			cites: [],
			url: maybe(null),
			archive: maybe(null),
			topics: [],
			names: glossary.map((key) => ({ key, name: key, kind: 'place', count: 1 })),
			provenance: {},
		},
	);
}

export function article(made: Made): Article {
	const [one] = joinDuplicates([described(made)]) as [Deduplicated];
	return { ...one, id: one.seed, code: one.seed };
}

export function settings(stories: Partial<Config['stories']> = {}, glossary: readonly string[] = []): Config {
	return { glossary: glossary.map((id) => ({ id })), stories: { join: [], split: [], unfold: [], ...stories } } as unknown as Config;
}

/** The same list in another order, the same for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
	const result = [...list];
	let state = seed;
	for (let i = result.length - 1; i > 0; i--) {
		state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
		const j = state % (i + 1);
		[result[i], result[j]] = [result[j] as T, result[i] as T];
	}
	return result;
}
