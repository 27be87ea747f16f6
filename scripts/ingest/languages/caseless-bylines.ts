/** Words of bylines in scripts that have no capitals: there the word, and the shape of the line, must say what is a name. `|`; patterns are allowed. */

type CaselessByline = {
	/** Before a name, with white or a colon between. */
	readonly before: string;
	/** Before a name where a colon or a slash stands between: without one they are words of a sentence. */
	readonly labelled: string;
	/** Behind a name. */
	readonly behind: string;
	/** One name. */
	readonly name: string;
};

/** Names of two to five words, none as long as a sentence without spaces. */
const words = (script: string) => `[\\p{Script=${script}}\\p{M}'’.\u200C-]{2,14}(?: [\\p{Script=${script}}\\p{M}'’.\u200C-]{1,14}){1,4}`;
const HAN = '\\p{Script=Han}{2,4}';

export const caselessBylines: readonly CaselessByline[] = [
	{ before: '(?:本报|本刊|本网|本社|特约|见习|实习|本報)?(?:记者|記者|通讯员|通訊員|特派员|特派員)', labelled: '作者|撰文|撰稿|文', behind: '', name: HAN },
	{ before: '', labelled: '執筆|文責|筆者|文', behind: '記者|特派員', name: `${HAN}|[\\p{Script=Hiragana}\\p{Script=Katakana}ー・]{2,12}` },
	{ before: '', labelled: '글|취재', behind: '(?:인턴)?기자|특파원|논설위원', name: '\\p{Script=Hangul}{2,4}' },
	{ before: 'بقلم|به قلم', labelled: 'كتب|كتبت|إعداد|الكاتب|نویسنده|خبرنگار|گزارش', behind: '', name: words('Arabic') },
	{ before: 'מאת', labelled: 'כתב|כתבה', behind: '', name: words('Hebrew') },
	{ before: 'โดย', labelled: 'ผู้เขียน|เขียนโดย|เรื่อง', behind: '', name: words('Thai') },
	{ before: '', labelled: 'लेखक|लेखिका|संवाददाता', behind: '', name: words('Devanagari') },
]; // biome-ignore format: a table
