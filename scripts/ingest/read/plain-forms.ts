/**
 * Signs that say how a font draws a character, in place of the character: PDFs, and texts copied out of them, hold the shapes of Arabic letters,
 * radicals of dictionaries in place of the Chinese characters that look the same, ligatures, and the punctuation of vertical lines.
 */

/** Latin, Armenian, Hebrew and Arabic forms without the honorifics that stand for a whole phrase; vertical forms; Kangxi and other radicals. */
const FORMS = /[\u2E80-\u2EF3\u2F00-\u2FD5\uFB00-\uFDEF\uFE10-\uFE19\uFE30-\uFE48\uFE70-\uFEFC]/g;
/** A mark that stands alone is written over a space or a stretched line. */
const CARRIED = /^[ \u0640](?=\p{M}+$)/u;

/** Radicals of the supplement and what they look like, in turn; Unicode folds only two of them. As a part of a character none stands in a text. */
const RADICALS =
	'⺒巳⺝月⺠民⺩王⺬示⺶羊⺻聿⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀';
const ALIKE: ReadonlyMap<string, string> = new Map(
	[...RADICALS.matchAll(/(.)(.)/gu)].map(([, radical = '', plain = '']) => [radical, plain]),
);

/** The radical of a door is 戶, and in fonts of simplified Chinese the shape of 户. */
const DOOR = '\u2F3E';
/** Frequent characters that only simplified Chinese has. */
const SIMPLIFIED = /[们这说时为对发经动过还进]/u;

/** The text with characters in place of such signs. `around`: the text that it is of, which says how its Chinese is written. */
export function plainForms(text: string, around = text): string {
	const doors = text.includes(DOOR) && SIMPLIFIED.test(around) ? text.replaceAll(DOOR, '户') : text;
	return doors.replace(FORMS, plainForm);
}

function plainForm(sign: string): string {
	const alike = ALIKE.get(sign);
	if (alike !== undefined) return alike;
	const plain = sign.normalize('NFKC');
	// Punctuation of a vertical line is as wide as the characters beside it.
	if (sign >= '\uFE10' && sign <= '\uFE48' && /^[!-~]$/.test(plain)) return String.fromCharCode(plain.charCodeAt(0) + 0xfee0);
	return plain.replace(CARRIED, '');
}
