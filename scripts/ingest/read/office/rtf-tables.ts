/** Tables of the RTF 1.9.1 specification: destinations that hold no text of the document, characters by their control word, charsets. */

export const DESTINATIONS: ReadonlySet<string> = new Set(
	`fonttbl colortbl stylesheet listtable listoverridetable rsidtbl revtbl info header headerl headerr headerf footer footerl footerr footerf footnote annotation atnid atnauthor pict object objdata objclass fldinst
	themedata colorschememapping datastore latentstyles generator xmlnstbl filetbl bkmkstart bkmkend nonshppict pgptbl mmathPr template background shpinst private tc xe ftnsep ftnsepc aftnsep aftnsepc datafield formfield`.split(/\s+/),
); // biome-ignore format: a table

export const CHARACTERS: Readonly<Record<string, string>> = {
	tab: '\t', line: '\n', lbr: '\n', softline: '\n', column: '\n', emdash: '—', endash: '–', bullet: '•', lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”', emspace: ' ', enspace: ' ', qmspace: ' ',
	'~': '\u00A0', _: '\u2011', '-': '', '\\': '\\', '{': '{', '}': '}', zwj: '\u200D', zwnj: '\u200C',
}; // biome-ignore format: a table

/** `\fcharsetN` → Windows code page. */
export const CODE_PAGE_OF_CHARSET: Readonly<Record<number, number>> = {
	0: 1252, 77: 10_000, 128: 932, 129: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 255: 850,
}; // biome-ignore format: a table

/** Code page → label of the WHATWG Encoding Standard. */
const LABELS: Readonly<Record<number, string>> = {
	932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 874: 'windows-874', 866: 'ibm866', 10000: 'macintosh', 10007: 'x-mac-cyrillic', 20866: 'koi8-r', 54936: 'gb18030', 65001: 'utf-8',
	28592: 'iso-8859-2', 28605: 'iso-8859-15',
}; // biome-ignore format: a table

const decoders = new Map<number, TextDecoder>();

/** The decoder of a Windows code page; that of 1252 where the page is not known. */
export function decoderOf(codePage: number): TextDecoder {
	const known = decoders.get(codePage);
	if (known !== undefined) return known;
	const label = LABELS[codePage] ?? (codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : 'windows-1252');
	const decoder = new TextDecoder(label);
	decoders.set(codePage, decoder);
	return decoder;
}
