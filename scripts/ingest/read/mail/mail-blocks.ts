/** The body of a mail → blocks: what is a heading, what is running text, what is only a link. */
import { decodeReferences } from '../character-references.ts';
import { attributesOf, tokensOf } from '../html-tokens.ts';

export type MailBlock = {
	readonly kind: 'heading' | 'text' | 'item' | 'link' | 'rule';
	/** 1–6 for headings of HTML, 0 for a bold or linked line that serves as one, else 9. */
	readonly level: number;
	readonly text: string;
	/** The first address that it leads to. */
	readonly url: string | null;
};

const BREAKS = new Set(
	'address article aside blockquote body br center dd div dl dt figure figcaption footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
		' ',
	),
);
const BOLD = new Set(['b', 'strong']);
const LONGEST_TITLE = 160;

export function blocksOfHtml(html: string): MailBlock[] {
	const blocks: MailBlock[] = [];
	let text = '';
	let bold = 0;
	let linked = 0;
	let boldDepth = 0;
	let href: string | null = null;
	let url: string | null = null;
	let level = 9;
	let item = false;
	let hidden = 0;
	const flush = () => {
		const plain = decodeReferences(text)
			.replace(/\u034F|[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
			.replace(/\s+/g, ' ')
			.trim();
		if (plain !== '') {
			const length = text.replace(/\s+/g, '').length;
			const title = plain.length <= LONGEST_TITLE;
			const kind = level <= 6 ? 'heading' : linked >= 0.9 * length && url !== null ? 'link' : item ? 'item' : 'text';
			blocks.push({ kind, level: level <= 6 ? level : title && (bold >= 0.9 * length || kind === 'link') ? 0 : 9, text: plain, url });
		}
		text = '';
		bold = 0;
		linked = 0;
		url = null;
	};
	for (const token of tokensOf(html)) {
		if (token.kind === 'text') {
			if (hidden > 0) continue;
			const length = token.text.replace(/\s+/g, '').length;
			text += token.text;
			if (boldDepth > 0) bold += length;
			if (href !== null) linked += length;
			if (href !== null && length > 0) url ??= href;
		} else if (token.kind === 'open') {
			if (BREAKS.has(token.name)) flush();
			if (/^h[1-6]$/.test(token.name)) level = Number(token.name[1]);
			else if (token.name === 'li') item = true;
			else if (token.name === 'hr') blocks.push({ kind: 'rule', level: 9, text: '', url: null });
			else if (BOLD.has(token.name)) boldDepth++;
			else if (token.name === 'a') {
				const target = decodeReferences(attributesOf(token.raw).get('href') ?? '').trim();
				href = /^https?:\/\//i.test(target) ? target : null;
			} else if ((token.name === 'div' || token.name === 'span') && hidden === 0 && /display\s*:\s*none/i.test(token.raw)) hidden = 1;
			else if ((token.name === 'div' || token.name === 'span') && hidden > 0) hidden++;
		} else if (token.kind === 'close') {
			if (BREAKS.has(token.name)) flush();
			if (/^h[1-6]$/.test(token.name)) level = 9;
			else if (token.name === 'li') item = false;
			else if (BOLD.has(token.name)) boldDepth = Math.max(0, boldDepth - 1);
			else if (token.name === 'a') href = null;
			else if ((token.name === 'div' || token.name === 'span') && hidden > 0) hidden--;
		}
	}
	flush();
	return blocks;
}

const ADDRESS = /<?(https?:\/\/[^\s<>]{4,2000})>?/i;
const RULE = /^\s*(?:[-–—=_*~#]\s?){3,}\s*$/;

/** Text of a mail: paragraphs parted by empty lines. `format=flowed` was undone by the reader of the message. */
export function blocksOfText(text: string): MailBlock[] {
	const plainText = text.replace(/\r\n?/g, '\n');
	const width = widthOf(plainText);
	return plainText
		.split(/\n[ \t]*\n/)
		.flatMap((paragraph) => linesIn(paragraph, width))
		.map((plain): MailBlock => {
			const url = ADDRESS.exec(plain)?.[1] ?? null;
			if (RULE.test(plain)) return { kind: 'rule', level: 9, text: '', url: null };
			const words =
				url === null
					? plain
					: plain
							.replace(ADDRESS, '')
							.replace(/(?<![\s:>»→-])[\s:>»→-]+$/, '')
							.trim();
			if (url !== null && words.length <= 40) return { kind: 'link', level: 9, text: words, url };
			const title = plain.length <= LONGEST_TITLE && !/[.,;:]$/.test(plain);
			return { kind: /^[*•-] /.test(plain) ? 'item' : 'text', level: title ? 0 : 9, text: plain.replace(/^[*•-] /, ''), url };
		})
		.filter(({ kind, text: words, url }) => kind === 'rule' || words !== '' || url !== null);
}

/** A header line of a mail that is quoted in this one. */
const FIELD = /^>?\s?\*?\p{Lu}\p{L}{0,13}\*?\s?:\s/u;

/** The longest line, addresses and header lines aside: wrapped text is no wider. */
const widthOf = (text: string): number =>
	text
		.split('\n')
		.map((line) => line.trim())
		.reduce((most, line) => (/https?:/.test(line) || FIELD.test(line) ? most : Math.max(most, line.length)), 0);

/** A sentence, a list or a clause ends here: what is wrapped above it is running text. */
const ENDS = /[.!?…:;,。！？][\s"”»’'）)\]]{0,4}$/;

/**
 * Lines of a paragraph that was wrapped at some 70 signs are one; short lines, links and rules stand for themselves. A line was wrapped where the
 * next word did not fit into the width of the mail; in a paragraph that ends as text does, narrower lines are wrapped ones too (a quoted mail).
 */
function linesIn(paragraph: string, width: number): string[] {
	const lines = paragraph
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const running = ENDS.test(lines.at(-1) ?? '');
	const out: string[] = [];
	lines.forEach((line, i) => {
		const previous = lines[i - 1] ?? '';
		const full = previous.length + 1 + (/^\S+/.exec(line)?.[0].length ?? 0) > width;
		const joins =
			i > 0 &&
			previous.length >= 45 &&
			(full || running) &&
			!RULE.test(line) &&
			!RULE.test(previous) &&
			!/^https?:/.test(line) &&
			!/^(?:[*•-] |>?\s?\p{L}{1,14}\s?:\s)/u.test(line) &&
			!FIELD.test(previous) &&
			!/https?:\S+$/.test(previous);
		if (joins) out.push(`${out.pop() ?? ''} ${line}`);
		else out.push(line);
	});
	return out;
}
