/** The texts that a corpus is made of: the evaluation pages where they lie beside the checkout, else the sample texts of seeds/. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../eval/run.ts';
import { pageRow, readRows } from '../rows.ts';

/** `title` is null where nobody has said which line it is; otherwise it stands in `text`. `language` is BCP 47. */
export type BaseText = { readonly language: string; readonly title: string | null; readonly text: string };
export type Base = { readonly what: string; readonly texts: readonly BaseText[] };

/** Pages flattened to text, with their menus and notices, or the samples. Throws where there are neither. */
export function baseTexts(pages = join(DATA, 'body.jsonl.gz'), seeds = 'seeds'): Base {
	if (existsSync(pages)) {
		const texts = readRows(pages, pageRow).map(({ lang: language, title, dump_text: text }) => ({
			language,
			title: title !== undefined && text.includes(title) ? title : null,
			text,
		}));
		return { what: 'real pages', texts };
	}
	const names = existsSync(seeds)
		? readdirSync(seeds)
				.filter((name) => name.endsWith('.txt'))
				.sort()
		: [];
	if (names.length === 0) throw new Error(`there are no texts to measure with: neither ${pages} nor ${seeds}/*.txt`);
	// The samples do not say their language.
	const texts = names.map((name) => ({ language: 'und', title: null, text: readFileSync(join(seeds, name), 'utf8') }));
	return { what: 'sample texts', texts: texts.map((base) => ({ ...base, language: guessed(base.text) })) };
}

/** The one of the samples' languages whose short words are most frequent in the text: enough to keep a text in one language. */
function guessed(text: string): string {
	const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const short = {
		de: 'der die und das von den',
		en: 'the of and to in that',
		es: 'el los y que en las',
		fr: 'le les et des du est',
		nl: 'het een en van dat voor',
	};
	const share = (list: string) => words.filter((word) => list.split(' ').includes(word)).length;
	const [best = ['en', '']] = Object.entries(short).sort(([, a], [, b]) => share(b) - share(a));
	return best[0];
}
