/** Exports of press databases as cases: a text, and of its articles the values or the reason of a refusal. */
import assert from 'node:assert/strict';
import type { NotRead, PressArticle } from '../../../scripts/ingest/read/press/article.ts';
import { linesOf } from '../../../scripts/ingest/read/press/export-lines.ts';

type Read = (lines: ReturnType<typeof linesOf>) => readonly (PressArticle | NotRead)[];
type Found = { readonly text: string; readonly refused: string; readonly [field: string]: string };
const found = (read: Read, text: string): Found[] =>
	read(linesOf(text)).map((one) => {
		if ('what' in one) return { text: '', refused: one.what };
		const fields = Object.fromEntries(one.hints.toReversed().map(({ field, value }) => [field, value]));
		return { ...fields, text: one.paragraphs.join('|'), refused: '' };
	});
/** Each case: a name, the text, and of its articles the values or the reason of a refusal. */
export function check(
	read: Read,
	cases: readonly (readonly [what: string, text: string, ...expected: readonly (Readonly<Record<string, string>> | RegExp)[]])[],
) {
	for (const [what, text, ...expected] of cases) {
		const articles = found(read, text);
		assert.equal(articles.length, expected.length, `${what}: ${JSON.stringify(articles)}`);
		for (const [i, one] of expected.entries()) {
			const article = articles[i] as Found;
			if (one instanceof RegExp) assert.match(article.refused, one, what);
			else for (const [field, value] of Object.entries({ refused: '', ...one })) assert.equal(article[field], value, `${what}: ${field}`);
		}
	}
}

export const BODY = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader.';
