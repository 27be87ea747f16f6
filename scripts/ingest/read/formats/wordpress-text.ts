/** What an editor of WordPress wrote → HTML: blank lines part paragraphs, and its shortcodes (`[gallery …]`) are no text. */

/** What opens no paragraph; a comment stands before a block that an editor of blocks wrote. */
const BLOCK =
	/^<(?:!--|\/?(?:address|article|aside|blockquote|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|p|pre|script|section|style|table|tbody|td|tfoot|th|thead|tr|ul)\b)/i;

/** What may follow the name of a shortcode. */
const ATTRIBUTES = String.raw`(?:\s[^\[\]]{0,1000})?`;
const CAPTION = new RegExp(String.raw`\[(wp_caption|caption)(${ATTRIBUTES})\]([\s\S]{0,5000}?)\[/\1\]`, 'g');
const CLOSED = /\[\/([a-z][\w-]{0,60})\]/g;
/** With the address that stands between two of them. */
const SHORTCODE = /\[\/?([a-z][\w-]{0,60})(\s[^[\]]{0,1000})?\](?:\s{0,9}https?:[^\s[\]]{1,2000}\s{0,9}(?=\[\/))?/g;
const ALONE = new Set(['gallery', 'playlist']);

/** As a page of the blog would show it. */
export function htmlOfPost(content: string): string {
	return withoutShortcodes(content.replace(/\r\n?/g, '\n'))
		.split(/\n[ \t]*\n/)
		.map((chunk) => chunk.trim())
		.filter((chunk) => chunk !== '')
		.map((chunk) => (BLOCK.test(chunk) ? chunk : `<p>${chunk.replace(/\n/g, '<br>')}</p>`))
		.join('\n');
}

/** A caption stays one. Else a shortcode is known by its values or its closing tag: `[sic]` and `[the mayor]` are text. */
function withoutShortcodes(content: string): string {
	const captioned = content.replace(CAPTION, (_, _name, values: string, inner: string) => captionOf(values, inner));
	const closed = new Set([...captioned.matchAll(CLOSED)].map(([, name = '']) => name));
	return captioned.replace(SHORTCODE, (all: string, name: string, values = '') =>
		closed.has(name) || ALONE.has(name) || values.includes('=') ? '' : all,
	);
}

function captionOf(values: string, inner: string): string {
	const stated = /\scaption=(?:"([^"]*)"|'([^']*)')/.exec(values);
	const text =
		stated?.[1] ?? stated?.[2] ?? inner.replace(/<a\b[^<>]{0,2000}>\s{0,9}<img\b[^<>]{0,2000}>\s{0,9}<\/a>|<img\b[^<>]{0,2000}>/gi, '');
	return `\n\n<figure><figcaption>${text.trim()}</figcaption></figure>\n\n`;
}
