/** Words that the typesetting broke at the end of a line are mended, by what the document itself writes elsewhere. */

import { keepsHyphen } from '../../text/hyphened-compounds.ts';

const SOFT = '\u00AD';
/** Hyphen, soft hyphen, U+2010; a soft hyphen may stand before the hyphen that is drawn for it. */
const BROKEN = /(?<![\p{L}\p{M}\u00AD])([\p{L}\p{M}\u00AD]+)(?:[-\u2010]|\u00AD[-\u2010]?)$/u;
/** Words after which a hyphen is one that was left hanging on purpose (`Kinder- und Jugendamt`). */
const HANGING = /^(?:und|oder|bis|sowie|en|of|and|or|to|et|ou|og|eller|och|e|o|i|lub)\s/;
/** Chinese and Japanese have no spaces between words, nor about their punctuation. */
const ENDS_WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\u30FC\uFF01-\uFF60]$/u;
const OPENS_WIDE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3001-\u303F\u30FC\uFF01-\uFF60]/u;

export type Vocabulary = { readonly words: ReadonlySet<string>; readonly compounds: ReadonlySet<string> };

/** The words of whole lines and their hyphenated compounds, in lower case, without those at the ends of lines. */
export function vocabularyOf(lines: readonly string[]): Vocabulary {
	const words = new Set<string>();
	const compounds = new Set<string>();
	for (const line of lines) {
		const inner = line
			.replaceAll(SOFT, '')
			.replace(/(?<!\S)\S+$/, '')
			.toLowerCase();
		for (const [word] of inner.matchAll(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu))
			(/[-\u2010]/.test(word) ? compounds : words).add(word.replaceAll('\u2010', '-'));
	}
	return { words, compounds };
}

/** Two lines of one paragraph as one. */
export function joinLines(first: string, second: string, { words, compounds }: Vocabulary): string {
	const match = BROKEN.exec(first);
	const next = /^[\p{L}\p{M}\u00AD]+/u.exec(second)?.[0];
	if (match === null || next === undefined) {
		const close = (/[-\u2010/–]$/.test(first) && /^\d/.test(second)) || (ENDS_WIDE.test(first) && OPENS_WIDE.test(second));
		return `${first}${close ? '' : ' '}${second}`;
	}
	if (HANGING.test(second) && !first.endsWith(SOFT)) return `${first} ${second}`;
	const [whole, before = ''] = match;
	const left = before.replaceAll(SOFT, '');
	const right = next.replaceAll(SOFT, '');
	const stem = first.slice(0, first.length - whole.length);
	const joined = (left + right).toLowerCase();
	const compound = `${left}-${right}`.toLowerCase();
	const soft = whole.slice(before.length).startsWith(SOFT) || before.endsWith(SOFT);
	const keeps =
		!soft &&
		(compounds.has(compound) ||
			(!words.has(joined) &&
				(keepsHyphen(left, right) || /^\p{Lu}/u.test(next) || stem.endsWith('-') || (/^\p{Lu}+$/u.test(left) && left.length > 1))));
	return `${stem}${left}${keeps ? '-' : ''}${second}`;
}

/** Soft hyphens inside a line are not text. */
export const withoutSoftHyphens = (text: string): string => text.replaceAll(SOFT, '');
