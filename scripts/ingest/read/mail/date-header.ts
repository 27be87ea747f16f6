/** The Date field of a mail (RFC 5322 §3.3, with the obsolete forms) → ISO 8601 with the offset as written. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE = /(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{2,4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s*([+-]\d{4}))?/i;

/** Null where there is no such date. A zone by its letters, or none, is left out: the day is the sender's all the same. */
export function dateOfHeader(value: string): string | null {
	const match = DATE.exec(value.replace(/\([^()]*\)/g, ' '));
	if (match === null) return null;
	const [, day = '', name = '', digits = '', hour, minute, second, zone] = match;
	const month = MONTHS.indexOf(name.toLowerCase()) + 1;
	const year = digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
	if (month === 0 || Number(day) < 1 || Number(day) > 31 || year < 1970 || year > 2200) return null;
	const two = (part: string | number) => String(part).padStart(2, '0');
	const time = hour === undefined || minute === undefined ? '' : `T${two(hour)}:${minute}:${second ?? '00'}`;
	const offset = zone === undefined || time === '' ? '' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
	return `${year}-${two(month)}-${two(day)}${time}${offset}`;
}
