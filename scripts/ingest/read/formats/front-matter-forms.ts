/** The forms of front matter: YAML between `---`, TOML between `+++`, JSON between `;;;` or as an object before the text. */
import { createRequire } from 'node:module';
import type { RawRecord } from './record.ts';

const require = createRequire(import.meta.url);
/** Each loaded when there is such front matter. */
const yaml = () => require('yaml') as typeof import('yaml');
const toml = () => require('smol-toml') as typeof import('smol-toml');

export type Front = { readonly form: 'yaml' | 'toml' | 'json'; readonly front: string; readonly rest: string };

/** Between two lines of one mark, the form perhaps named on the first (`---toml`). Longer than 20,000 characters it is none. */
const FENCED = /^\uFEFF?(---|\+\+\+|;;;)(yaml|toml|json)?[ \t]*\r?\n([\s\S]{0,20000}?)\r?\n(?:\1|\.\.\.)[ \t]*(?:\r?\n|$)/;
const OBJECT = /^\uFEFF?(\{[ \t]*\r?\n[\s\S]{0,20000}?\r?\n\})[ \t]*\r?\n(?=\s*[^\s{}[\],])/;
const FORMS = { '---': 'yaml', '+++': 'toml', ';;;': 'json' } as const;
/** A line with a key, by which front matter differs from a text between two rules. */
const KEYED = {
	yaml: /^[\p{L}][\p{L}\p{N} _.-]{0,40}[ \t]{0,9}:/mu,
	toml: /^(?:[\p{L}][\p{L}\p{N}_.-]{0,40}|"[^"\n]{1,40}")[ \t]{0,9}=/mu,
	json: /^[ \t]{0,40}"[^"\n]{1,40}"[ \t]{0,9}:/mu,
} as const;

export function cutFront(text: string): Front | null {
	const fenced = FENCED.exec(text);
	const [whole = '', mark = '', named, inner = ''] = fenced ?? [];
	const object = fenced === null ? OBJECT.exec(text) : null;
	const form = fenced === null ? 'json' : ((named as Front['form'] | undefined) ?? FORMS[mark as keyof typeof FORMS]);
	const front = fenced === null ? (object?.[1] ?? '') : inner;
	return KEYED[form].test(front) ? { form, front, rest: text.slice((object?.[0] ?? whole).length) } : null;
}

/** The keys and values; null where they are not well-formed. What a site generator keeps for its user's own keys (`params`, `extra`) is lifted. */
export function mapOf({ form, front }: Front): RawRecord | null {
	try {
		const data = plain(read(form, front));
		if (!isMap(data)) return null;
		const own = [data['params'], data['extra']].filter(isMap);
		return { ...Object.assign({}, ...own), ...data };
	} catch {
		return null;
	}
}

function read(form: Front['form'], front: string): unknown {
	if (form === 'toml') return toml().parse(front);
	if (form === 'yaml') return yaml().parse(front, { schema: 'failsafe', maxAliasCount: 0 });
	return JSON.parse(/^\s*\{/.test(front) ? front : `{${front}}`);
}

const isMap = (value: unknown): value is RawRecord => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Dates of TOML as they stand, with their own offset or none. */
function plain(value: unknown): unknown {
	if (value instanceof Date) return value.toISOString();
	if (Array.isArray(value)) return value.map(plain);
	return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)])) : value;
}
