/** The text of a correction, ready to copy: a file beside a seed, or a line of the config. Pure. */

/** `file` as in the project; `set`: what the file says, where it is a correction of one value (`part`: of a seed that holds several). */
export type Fix = {
	readonly file: string;
	readonly text: string;
	readonly set: { readonly part: string | null; readonly key: string; readonly value: string } | null;
};

const CONFIG = 'storyfold.config.ts';
const quote = (text: string) => `'${text.replace(/[\\']/g, '\\$&')}'`;
const list = (names: readonly string[]) => `[${names.map(quote).join(', ')}]`;
const parted = /^(.*?)(#[^/]*)?$/s;

/** The correction file of a seed, below the seeds folder, and the part that the seed is. */
export function correctionOf(seed: string): { readonly file: string; readonly part: string | null } {
	const [, whole = seed, part] = parted.exec(seed) ?? [];
	return { file: `${whole.replace(/\.[^./]*$/, '')}.yaml`, part: part ?? null };
}

/** A folder or a file of several articles that the seed is in, as a pattern of `sources`; null where it lies in the seeds folder by itself. */
export function bulkPattern(seed: string): string | null {
	const folder = /^(.*\/)[^/]*$/s.exec(seed)?.[1];
	const [, whole, part] = parted.exec(seed) ?? [];
	return folder !== undefined ? `${folder}*` : part !== undefined ? `${whole}*` : null;
}

/** What may stand unquoted in YAML and stays what it is. */
const scalar = (value: string) =>
	/^[\p{L}\d][\p{L}\d-]*$/u.test(value) && !/^(?:true|false|null|yes|no)$/i.test(value) ? value : JSON.stringify(value);

/** `values`: the likeliest first; the others stand in a comment. */
export function valueFix(seed: string, key: string, [value = '', ...others]: readonly string[]): Fix {
	const { file, part } = correctionOf(seed);
	const comment = others.length === 0 ? '' : `  # ${others.map((one) => scalar(one.replace(/\s+/g, ' '))).join(', ')}`;
	const line = `${key}: ${scalar(value)}`;
	const text = part === null ? `${line}${comment}` : `parts:\n  ${JSON.stringify(part)}: { ${line} }${comment}`;
	return { file: `seeds/${file}`, text, set: { part, key, value } };
}

/** `keep`: the line of the seed that was taken out and should stay. */
export function keepFix(seed: string, line: string): Fix {
	const { file, part } = correctionOf(seed);
	const keep = `keep: [${JSON.stringify(line)}]`;
	return { file: `seeds/${file}`, text: part === null ? keep : `parts:\n  ${JSON.stringify(part)}: { ${keep} }`, set: null };
}

/** Two lines to choose from: the seeds are two stories, or one whatever the measure says. */
export const joinFix = (seeds: readonly string[]): Fix => ({
	file: CONFIG,
	text: `stories: { split: [${list(seeds)}] }\nstories: { join: [${list(seeds)}] }`,
	set: null,
});

export const unfoldFix = (seed: string): Fix => ({ file: CONFIG, text: `stories: { unfold: ${list([seed])} }`, set: null });

export const sourcesFix = (pattern: string, [value = '']: readonly string[]): Fix => ({
	file: CONFIG,
	text: `sources: { ${quote(pattern)}: ${quote(value)} }`,
	set: null,
});
