/** What is wrong with the owner's settings, a line each: the key, what was expected, the nearest value that would do, an example. */
import type { z } from 'astro/zod';
import { distance } from '../search/near.ts';

/** How each key is written; shown where one is wrong. */
const EXAMPLES: Readonly<Record<string, string>> = {
	title: "title: 'Harbour Briefings'",
	description: "description: 'Briefings on the harbour, each sentence with its source.'",
	site: "site: 'https://briefings.example.org'",
	base: "base: '/briefings/'",
	languages: "languages: ['en', 'de']",
	topics: "topics: [...iptcTopics, { id: 'chips', label: { en: 'Chips' }, keywords: { en: ['semiconductor*'] } }]",
	glossary: "glossary: [{ id: 'liege', kind: 'place', names: { de: ['Lüttich'], fr: ['Liège'] } }]",
	outlets: "outlets: ['The Harbour Ledger']",
	sources: "sources: { 'The Harbour Ledger': { country: 'GB', kind: 'daily', note: 'regional' }, 'export-7/*': 'The Harbour Ledger' }",
	stories: "stories: { join: [['a.txt', 'b.txt']], split: [['a.txt', 'c.txt']] }",
	limits: 'limits: { members: 10000 }',
	watch: "watch: [{ id: 'harbour-fires', query: 'harbour fire OR blaze after:2024', title: 'Fires in the harbour' }]",
	offline: 'offline: { precacheBytes: 20000000 }',
};

/** The names that the settings may have: at the top under `''`, else under the key that they stand below. */
export type Keys = Readonly<Record<string, readonly string[]>>;

/** The lines to show. */
export function faultsOf({ issues }: { readonly issues: readonly z.core.$ZodIssue[] }, keys: Keys): string[] {
	return issues.flatMap((issue): string | string[] => {
		if (issue.code === 'invalid_union') return faultsOfUnion(issue, keys);
		const path = issue.path
			.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`))
			.join('');
		const example = EXAMPLES[String(issue.path[0] ?? '')];
		const shown = example === undefined ? '' : ` For example: ${example}`;
		if (issue.code === 'unrecognized_keys') {
			const within = path === '' ? 'storyfold.config.ts' : path;
			return issue.keys
				.map((key) => `${key}: there is no such key in ${within}.${nearestTo(key, keys[String(issue.path[0] ?? '')] ?? [])}${shown}`)
				.join('\n');
		}
		if (issue.code === 'invalid_value') {
			const values = issue.values.map(String);
			return `${path}: ${quoted(issue.input)}must be one of ${values.join(', ')}.${nearestTo(String(issue.input), values)}${shown}`;
		}
		return `${path}: ${issue.message.replace(/^Invalid input: /, '').replace(/[^.?]$/, '$&.')}${shown}`;
	});
}

/** Of the forms that a value may have, what is wrong with the one that its kind (text, object) says was meant. */
function faultsOfUnion(issue: z.core.$ZodIssueInvalidUnion, keys: Keys): string[] {
	const meant = issue.errors.find((list) => !list.some(({ path, code }) => path.length === 0 && code === 'invalid_type'));
	if (meant !== undefined) return faultsOf({ issues: meant.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) }, keys);
	const expected = issue.errors.flatMap((list) => list.flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : [])));
	const received = issue.input === null ? 'null' : Array.isArray(issue.input) ? 'array' : typeof issue.input;
	const message = `expected ${expected.join(' or ')}, received ${received}`;
	return faultsOf({ issues: [{ code: 'custom', path: issue.path, message }] }, keys);
}

const quoted = (input: unknown) => (input === undefined ? '' : `${JSON.stringify(input)} `);

function nearestTo(word: string, values: readonly string[]): string {
	const near = values
		.map((value) => ({ value, cost: distance(word.toLowerCase(), value.toLowerCase(), 3) }))
		.sort((a, b) => a.cost - b.cost)[0];
	return near !== undefined && near.cost <= Math.min(3, Math.ceil(word.length / 2)) ? ` Did you mean ${near.value}?` : '';
}
