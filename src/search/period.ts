/** The days that a date stands for. */

/** First and last day of an EDTF year, month or day; null for what is none. */
export function periodOf(edtf: string): { readonly from: string; readonly to: string } | null {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(edtf);
	if (match === null) return null;
	const [, year, month, day] = match;
	const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
	const last = new Date(Date.UTC(Number(year), Number(month ?? 12), 0)).getUTCDate();
	const to = `${year}-${month ?? '12'}-${day ?? String(last).padStart(2, '0')}`;
	return isDay(from) && isDay(to) ? { from, to } : null;
}

function isDay(day: string): boolean {
	const at = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}
