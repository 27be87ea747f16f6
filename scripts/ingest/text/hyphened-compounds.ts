/**
 * First parts of compounds that Russian and Ukrainian always write with a hyphen (`пресс-релиз`), and last parts that are joined by one to a
 * whole word (`кто-то`): at the end of a line their hyphen is the word's own.
 */

const FIRST: ReadonlySet<string> = new Set(
	(
		'пресс бизнес интернет онлайн веб вице экс мини макси премьер генерал капитан министр штаб бета альфа кол обер унтер фитнес рок поп арт топ шоу шеф ' +
		'прес бізнес інтернет віце екс міні прем’єр міністр'
	).split(' '),
);
const LAST: ReadonlySet<string> = new Set('либо нибудь таки небудь'.split(' '));

/** Do two parts of a word that ended a line keep their hyphen? Case does not matter. */
export const keepsHyphen = (left: string, right: string): boolean => {
	const [first, last] = [left.toLowerCase(), right.toLowerCase()];
	return FIRST.has(first) || LAST.has(last) || (first === 'из' && (last === 'за' || last === 'под'));
};
