/** Reports in which the writer speaks to the reader: columns and blogs. What one of them alone says is an opinion as often as news. */
import { primary } from '../../../src/lib/language.ts';
import type { Story } from '../document/story.ts';
import type { Article } from '../document/types.ts';
import { speaksInPerson } from './speaks-itself.ts';

/** Sentences without a mark that a quotation has at most. */
const QUOTATION = 6;
/** Quotation marks of all kinds; a single one before a capital or behind a stop, where it is no apostrophe. */
const MARK = /["“”„«»‟]|''|``|(?<=^|\s)['‘](?=\p{Lu})|(?<=[.,!?])['’](?=\s|$)/gu;

/** For each report whether its writer says `I`, `we` or `you`, where another one in its language has no such voice. */
export function columnsOf({ articles }: Story): boolean[] {
	const columns = articles.map(isColumn);
	const languages = new Set(articles.flatMap(({ language }, i) => (columns[i] === true ? [] : [primary(language.value)])));
	return articles.map(({ language }, i) => columns[i] === true && languages.has(primary(language.value)));
}

function isColumn({ sentences, language }: Article): boolean {
	const tongue = primary(language.value);
	// A page that gives its lines twice opens each quotation twice.
	const texts = [...new Set(sentences.map(({ text }) => text))];
	const marks = texts.map(marksIn);
	return texts.some((text, i) => !isQuoted(marks, i) && speaksInPerson(text, tongue));
}

type Mark = 'opens' | 'closes' | 'either';

function marksIn(text: string): Mark[] {
	return [...text.matchAll(MARK)].map(({ index, 0: mark }) => {
		const [isBehind, isBefore] = [/[^\s([]$/u.test(text.slice(0, index)), /^[^\s,.;:)\]]/u.test(text.slice(index + mark.length))];
		if (isBehind !== isBefore) return isBefore ? 'opens' : 'closes';
		// Between two spaces its form tells: `“ We met ”`, `« Nous avons »`.
		return /[“„«]/u.test(mark) ? 'opens' : /[”»]/u.test(mark) ? 'closes' : 'either';
	});
}

/** It has a mark itself, or the ones around it leave open whether it is quoted. */
function isQuoted(marks: readonly (readonly Mark[])[], i: number): boolean {
	const before =
		marks
			.slice(Math.max(0, i - QUOTATION), i)
			.flat()
			.at(-1) ?? 'closes';
	const after = marks.slice(i + 1, i + 1 + QUOTATION).flat()[0] ?? 'opens';
	return marks[i]?.length !== 0 || before !== 'closes' || after !== 'opens';
}
