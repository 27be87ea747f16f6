/** Character references of HTML (`&eacute;`, `&#233;`) → characters. The named ones are asked of the HTML parser, once each. */
import { Parser } from 'htmlparser2';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,31}));?/g;
const named = new Map<string, string>([
	['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"], ['nbsp', ' '],
]); // biome-ignore format: a table

export function decodeReferences(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return nameOf(name, whole);
		const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
		// Numbers 128–159 mean windows-1252, as browsers read them (WHATWG HTML, 13.2.5.80).
		if (code >= 0x80 && code <= 0x9f) return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
		return code === 0 || code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
	});
}

function nameOf(name: string, whole: string): string {
	const known = named.get(name);
	if (known !== undefined) return known;
	let found = '';
	new Parser(
		{
			ontext: (text) => {
				found += text;
			},
		},
		{ decodeEntities: true },
	).end(`&${name};`);
	const value = found.startsWith('&') ? whole : found;
	named.set(name, value);
	return value;
}
