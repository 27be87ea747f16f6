/** BibTeX in UTF-8, in the dialect that biber, Zotero, JabRef and pandoc share. */
import { edtfOf } from './date.ts';
import type { CslItem } from './item.ts';
import type { CslName } from './names.ts';

/** Babel's names of languages, which TeX wants; `language` holds the BCP 47 tag for all others. */
const BABEL: Readonly<Record<string, string>> = {
	...{
		en: 'english',
		de: 'ngerman',
		nl: 'dutch',
		fr: 'french',
		es: 'spanish',
		it: 'italian',
		pt: 'portuguese',
		pl: 'polish',
		da: 'danish',
	},
	...{
		sv: 'swedish',
		nb: 'norsk',
		no: 'norsk',
		fi: 'finnish',
		cs: 'czech',
		hu: 'magyar',
		ru: 'russian',
		uk: 'ukrainian',
		el: 'greek',
		tr: 'turkish',
	},
};

/** One entry: `@article` with `entrysubtype = {newspaper}`, or `@online`. */
export function bibtex(item: CslItem): string {
	const newspaper = item.type === 'article-newspaper';
	const container = item['container-title'];
	const parts = item.issued?.['date-parts'][0];
	const fields: [string, string | undefined][] = [
		['author', item.author?.map(name).join(' and ')],
		['title', `{${tex(item.title)}}`],
		[newspaper ? 'journal' : 'organization', container === undefined ? undefined : tex(container)],
		['entrysubtype', newspaper ? 'newspaper' : undefined],
		['date', item.issued === undefined ? undefined : edtfOf(item.issued)],
		['year', parts?.[0] === undefined ? undefined : String(parts[0])],
		['month', parts?.[1] === undefined ? undefined : String(parts[1])],
		['language', item.language],
		['langid', BABEL[item.language?.split('-', 1)[0] ?? '']],
		['url', item.URL.replace(/[{}\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)],
		['urldate', item.accessed === undefined ? undefined : edtfOf(item.accessed)],
		['note', item.note === undefined ? undefined : tex(item.note)],
	];
	const lines = fields.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [`  ${key} = {${value}},\n`]));
	return `@${newspaper ? 'article' : 'online'}{${item.id},\n${lines.join('')}}\n`;
}

function name(author: CslName): string {
	return 'literal' in author ? `{${tex(author.literal)}}` : `${tex(author.family)}, ${tex(author.given)}`;
}

const TEX: Readonly<Record<string, string>> = {
	...{ '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' },
	...{ '{': '\\{', '}': '\\}', '%': '\\%', '&': '\\&', $: '\\$', '#': '\\#', _: '\\_' },
};

/** Text as TeX: its ten special characters escaped, its ligatures (two hyphens, two quotes) kept apart. */
function tex(text: string): string {
	return text.replace(/[\\~^{}%&$#_]/g, (char) => TEX[char] ?? char).replace(/(?<=-)-|(?<=`)`|(?<=')'/g, (char) => `{}${char}`);
}
