/** HTML → tokens, by one scan from left to right; nothing is run or fetched. Attributes are read when asked for. */

export type Token =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'open' | 'close'; readonly name: string; readonly raw: string }
	/** The inside of an element that holds no markup: script, style, title, textarea … */
	| { readonly kind: 'raw'; readonly name: string; readonly open: string; readonly text: string };

const RAW = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'template', 'svg', 'iframe', 'noembed', 'xmp', 'math']);
const NAME = /^<\/?([a-z][a-z0-9:-]*)/i;

/** Every comment, declaration and CDATA section is left out. A `<` that opens no tag is text. */
export function* tokensOf(html: string): Generator<Token> {
	const lower = html.toLowerCase();
	// Where a closing mark was looked for and not found, it is not looked for again: the scan stays linear.
	const missing = new Set<string>();
	const find = (mark: string, from: number) => {
		if (missing.has(mark)) return -1;
		const at = lower.indexOf(mark, from);
		if (at < 0) missing.add(mark);
		return at;
	};
	let at = 0;
	let text = 0;
	while (at < html.length) {
		const open = html.indexOf('<', at);
		if (open < 0) break;
		const sign = html.charCodeAt(open + 1) | 0x20;
		const opensTag = (sign >= 0x61 && sign <= 0x7a) || sign === 0x2f;
		const name = opensTag ? NAME.exec(html.slice(open, open + 40))?.[1]?.toLowerCase() : undefined;
		const isDeclaration = html[open + 1] === '!' || html[open + 1] === '?';
		if (name === undefined && !isDeclaration) {
			at = open + 1;
			while (html[at] === '<' && html[at + 1] === '<') at++;
			continue;
		}
		const isComment = isDeclaration && html.startsWith('<!--', open);
		if (open > text) yield { kind: 'text', text: html.slice(text, open) };
		const close = isComment ? find('-->', open + 4) : tagEnd(html, open);
		const end = close < 0 ? html.length : close + (isComment ? 3 : 1);
		at = end;
		text = end;
		if (name === undefined) continue;
		const raw = html.slice(open, end);
		if (raw[1] === '/') yield { kind: 'close', name, raw };
		else if (RAW.has(name) && !raw.endsWith('/>')) {
			const stop = find(`</${name}`, end);
			if (stop < 0) continue;
			yield { kind: 'raw', name, open: raw, text: html.slice(end, stop) };
			at = tagEnd(html, stop) + 1 || html.length;
			text = at;
		} else yield { kind: 'open', name, raw };
	}
	if (text < html.length) yield { kind: 'text', text: html.slice(text) };
}

const [GREATER, DOUBLE, SINGLE] = [0x3e, 0x22, 0x27];

/** The `>` that ends the tag opened at `open`: one inside a quoted value does not. Tags longer than 20,000 characters end at their first `>`. */
function tagEnd(html: string, open: number): number {
	const end = Math.min(html.length, open + 20_000);
	let quote = 0;
	for (let i = open + 1; i < end; i++) {
		const code = html.charCodeAt(i);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === GREATER) return i;
		else if ((code === DOUBLE || code === SINGLE) && /[=\s]/.test(html[i - 1] ?? '')) quote = code;
	}
	return html.indexOf('>', open);
}

const ATTRIBUTE = /([^\s"'<>/=]{1,80})\s{0,20}=\s{0,20}(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/** The attributes of a tag, names in lower case, values with their character references as they stand. */
export function attributesOf(raw: string): ReadonlyMap<string, string> {
	const attributes = new Map<string, string>();
	for (const [, name = '', double, single, bare] of raw.slice(0, 20_000).matchAll(ATTRIBUTE)) {
		const key = name.toLowerCase();
		if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
	}
	return attributes;
}
