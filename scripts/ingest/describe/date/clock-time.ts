/** The time of day that stands beside a date, as written: `14:05`, `14:05+01:00`. */
const OFFSETS: Readonly<Record<string, string>> = {
	Z: 'Z', GMT: 'Z', UTC: 'Z', CET: '+01:00', MEZ: '+01:00', CEST: '+02:00', MESZ: '+02:00', EET: '+02:00', EEST: '+03:00', MSK: '+03:00',
	EST: '-05:00', EDT: '-04:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00', JST: '+09:00', KST: '+09:00',
	WIB: '+07:00', HKT: '+08:00', AEST: '+10:00', AEDT: '+11:00',
}; // biome-ignore format: one block

const CLOCK = /(?<![\d:.,])(\d{1,2})(?:[:.](\d{2})(?::\d{2})?|\s?h\s?(\d{2})|\s?(?=[ap]\.?m\b))(?![\d.])/giu;
const AFTER =
	/^(?:\.\d{1,6})?\s{0,2}(?:([ap])\.?m\b\.?)?\s{0,2}(?:uhr|h\b|hrs?\b)?\s{0,2}(?:\(?([A-Z]{1,4})\b)?(?:([+-]\d{1,2})(?::?(\d{2}))?(?!\d))?/iu;

export type Clock = { readonly time: string; readonly twelveHour: boolean };

function offsetOf(zone: string | undefined, hours: string | undefined, minutes: string | undefined): string {
	if (hours !== undefined) return `${hours.slice(0, 1)}${hours.slice(1).padStart(2, '0')}:${minutes ?? '00'}`;
	return zone === undefined ? '' : (OFFSETS[zone.toUpperCase()] ?? '');
}

/** The first clock time in `text`; null: none. `twelveHour`: written with am or pm and an hour that fits. */
export function clockIn(text: string): Clock | null {
	for (const match of text.matchAll(CLOCK)) {
		const rest = AFTER.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 30));
		let hour = Number(match[1]);
		const minute = Number(match[2] ?? match[3] ?? '0');
		const half = rest?.[1]?.toLowerCase();
		const twelveHour = half !== undefined && hour >= 1 && hour <= 12;
		if (match[2] === undefined && match[3] === undefined && !twelveHour) continue;
		if (twelveHour) hour = (hour % 12) + (half === 'p' ? 12 : 0);
		if (hour > 23 || minute > 59) continue;
		const offset = offsetOf(rest?.[2], rest?.[3], rest?.[4]);
		return { time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}${offset}`, twelveHour };
	}
	return null;
}

/** The clock time nearest to the date at `start`…`end` of its line: after it (up to 40 characters), else before it (up to 25). */
export function clockBeside(line: string, start: number, end: number): Clock | null {
	return clockIn(line.slice(end, end + 40)) ?? clockIn(line.slice(Math.max(0, start - 25), start));
}
