/**
 * Frontmatter as this project writes it: YAML of which every value is JSON, one a line, so that no text can become a key.
 * It is YAML to any reader; the site's own loader reads it back line by line, many times faster than a YAML parser.
 */
type Value = unknown;

/** JSON of a value on one line, printable: what YAML or an editor would take for a line break or drop is escaped. */
function json(value: Value): string {
	const hidden =
		/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/g;
	return JSON.stringify(value).replace(hidden, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The block between the `---` lines, both included. Keys keep their order; objects and lists open one level. */
export function writeFrontmatter(data: Readonly<Record<string, Value>>): string {
	const lines = Object.entries(data).flatMap(([key, value]) => {
		if (Array.isArray(value) && value.some((item) => typeof item === 'object'))
			return [`${key}:`, ...value.map((item) => `  - ${json(item)}`)];
		if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
			return [`${key}:`, ...Object.entries(value).map(([inner, item]) => `  ${inner}: ${json(item)}`)];
		}
		return [`${key}: ${json(value)}`];
	});
	return `---\n${lines.join('\n')}\n---\n`;
}

/** Reads a file written with `writeFrontmatter`. Throws an Error that names the line where it was edited by hand. */
export function readFrontmatter(file: string): { data: Record<string, Value>; body: string } {
	const end = file.indexOf('\n---\n', 3);
	if (!file.startsWith('---\n') || end < 0) throw new Error('no frontmatter: content/ is made by `npm run ingest`, not by hand');
	const data: Record<string, Value> = {};
	let open: string | null = null;
	for (const [index, line] of file.slice(4, end).split('\n').entries()) {
		const field = /^( {2})?([A-Za-z]+):(?: (.+))?$/.exec(line);
		const item = /^ {2}- (.+)$/.exec(line)?.[1];
		const key = field?.[2];
		if (item !== undefined && open !== null) {
			const list = data[open];
			data[open] = [...(Array.isArray(list) ? list : []), read(item, index)];
		} else if (key !== undefined && field?.[1] !== undefined && open !== null) {
			data[open] = { ...(data[open] as object), [key]: read(field[3], index) };
		} else if (key !== undefined && field?.[3] !== undefined) data[key] = read(field[3], index);
		else if (key !== undefined) {
			open = key;
			data[key] = {};
		} else throw new Error(`frontmatter, line ${index + 2}: not as it was written. Run \`npm run ingest\`.`);
	}
	return { data, body: file.slice(end + 5) };
}

/** The body alone: to read all values of an article for its text takes as long as to render it. */
export function readBody(file: string): string {
	const end = file.indexOf('\n---\n', 3);
	return end < 0 ? '' : file.slice(end + 5);
}

function read(text: string | undefined, index: number): Value {
	try {
		return JSON.parse(text ?? '');
	} catch {
		throw new Error(`frontmatter, line ${index + 2}: not JSON. Run \`npm run ingest\`; set values in seeds/<name>.yaml.`);
	}
}
