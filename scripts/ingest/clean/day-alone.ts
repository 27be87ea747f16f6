/** Lines that are a day and nothing else, in languages that are not read, too: `17 mars 2023`, `le 1er mai 2022`, `5 жовтня 2022 р.`, `2022年10月27日`. */

/** The word is a month: that is looked up. Behind the year a language may have a word for it. */
const DAY_MONTH_YEAR =
	/^(?:(?:le|el|il|den|am|op|on) )?\d{1,2}(?:\.|st|nd|rd|th|er)? (?:de |of |d['’])?(\p{L}{3,})\.?,? (?:de |del )?(?:19|20)\d\d(?: ?\p{L}{1,4}\.?)?$/u;
const MONTH_DAY_YEAR = /^(\p{L}{3,})\.? \d{1,2}(?:st|nd|rd|th)?, (?:19|20)\d\d$/u;
const BY_SIGNS = /^(?:19|20)\d\d ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]$/u;
const LONGEST = 50;

/** Languages whose months the Unicode CLDR names (`Intl`). */
const LOCALES =
	'af ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl he hi hr hu hy id is it ka kk ky lt lv mk mn ms mt nb ne nl nn pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi';

let known: ReadonlySet<string> | undefined;

/** As they stand by themselves and beside a day (`январь`, `января`), in small letters. */
function months(): ReadonlySet<string> {
	known ??= new Set(
		LOCALES.split(' ').flatMap((locale) => {
			const forms = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' as const }]);
			return forms.flatMap((options) => {
				const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
				return Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2020, month, 1))).flatMap((parts) =>
					parts.flatMap(({ type, value }) => (type === 'month' ? [value.replace(/\.$/, '').toLowerCase()] : [])),
				);
			});
		}),
	);
	return known;
}

export function isDayAlone(text: string): boolean {
	if (text.length > LONGEST) return false;
	const month = (DAY_MONTH_YEAR.exec(text) ?? MONTH_DAY_YEAR.exec(text))?.[1];
	return BY_SIGNS.test(text) || (month !== undefined && months().has(month.toLowerCase()));
}
