/** The date of publication: what the file says of itself first, then the likeliest date of its text, or unknown. */
import type { Language } from '../../../../src/lib/language.ts';
import { type Confidence, calibrated, detected, evidence, unknown } from '../../document/detected.ts';
import type { Document } from '../../document/lines.ts';
import type { CleanText, Detected, Evidence, Maybe } from '../../document/types.ts';
import { reliability } from '../calibration.ts';
import { clockBeside } from './clock-time.ts';
import { givesOwnDate, standsInHead } from './container-date.ts';
import { BYLINE } from './date-labels.ts';
import { areApart, isZeroDay, type Stated, weighedDate } from './date-witnesses.ts';
import { titleDate } from './dated-title.ts';
import { datelineOf, mastheadDate, type PlacedDate } from './dateline.ts';
import { isImplausible } from './plausible.ts';
import { type Judged, judgeDates, markOf, SURE } from './rank-candidates.ts';
import { scanDates } from './scan-dates.ts';

export type DateFinding = { readonly date: Maybe<string>; readonly time: string | null };
type StatedDate = Pick<Stated, 'date' | 'other'> & Pick<DateFinding, 'time'>;

/** How many dates that were not believed are kept as evidence. */
const CONSIDERED = 3;

/** `other`: its other reading where day and month may be exchanged. */
type DateValue = { readonly edtf: string; readonly other: string | null; readonly time: string | null };

/** Reads a value that is a date and nothing else to speak of: `2022-01-18T14:05:00+01:00`, `18 januari 2022`, `2022-01`, `2022`. */
export function parseDateValue(value: string, language: Language): DateValue | null {
	const [found] = scanDates(value.slice(0, 200), language);
	if (found !== undefined) {
		const mark = /^[~?]$/u.exec(value.slice(found.end).trim())?.[0] ?? '';
		return { edtf: `${found.edtf}${mark}`, other: found.other, time: clockBeside(value, found.start, found.end)?.time ?? null };
	}
	const bare = /^\s*((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?(?:\/(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?)?[~?]?)\s*$/u.exec(value);
	return bare?.[1] === undefined ? null : { edtf: bare[1], other: null, time: null };
}

/** `date 2022-01 'Title' …`: the line with which a scraper heads its dump. */
const SCRAPER_LINE =
	/^\s{0,8}(?:date|datum|published)[ \t:=]{1,4}((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?![\d-])/imu;
/** `/2022/01/18/` or `/2022/01/` in the address of the article. */
const URL_DATE = /[/-]((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\d|3[01]))?(?=[/-]|$)/u;

/** What the file says of the article, or (`container`) of the mail or the issue that holds it. */
function fromHints({ dump }: CleanText, language: Language, container: boolean): StatedDate | null {
	for (const hint of dump.hints) {
		if (hint.field !== 'date' || (hint.container === true) !== container) continue;
		const read = parseDateValue(hint.value, language);
		const rule = container ? 'date-container' : 'date-metadata';
		if (read !== null && !isZeroDay(read.edtf))
			return { date: detected(read.edtf, reliability(rule), [hint.evidence]), other: read.other, time: read.time };
	}
	return null;
}

/** The date of the file's own record, held against what the page shows below its headline and in its address. */
function fromRecord(clean: Document, language: Language): DateFinding | null {
	const stated = fromHints(clean, language, false);
	if (stated === null) return null;
	const told = fromText(clean, language);
	const changed = clean.dump.hints.find(({ field }) => field === 'modified')?.value;
	const modified = changed === undefined ? null : (parseDateValue(changed, language)?.edtf ?? null);
	const line = isValue(told.date) && standsInHead(clean, told.date) && !names(told.date, stated.date.value, language) ? told.date : null;
	const date = weighedDate({ ...stated, modified }, { line, address: fromUrl(clean)?.date ?? null });
	return { date, time: date.value === told.date.value && date.value !== stated.date.value ? told.time : stated.time };
}

/** Does the line of a date name another day as well, beside it? */
const names = ({ evidence }: Detected<string>, day: string, language: Language): boolean =>
	scanDates(evidence[0]?.quote ?? '', language).some(({ edtf }) => !areApart(edtf, day));

const isValue = (date: Maybe<string>): date is Detected<string> => date.value !== null;

/** The date with which a scraper headed its dump, or which stands between a title and its text. */
function fromHead(clean: CleanText, language: Language): DateFinding | null {
	const head = clean.dump.text.slice(0, 2000);
	const scraped = SCRAPER_LINE.exec(head);
	if (scraped?.[1] !== undefined) {
		const start = scraped.index + scraped[0].length - scraped[1].length;
		const found = evidence('date-scraper-line', scraped[0].trim(), { start, end: start + scraped[1].length });
		return { date: detected(scraped[1], reliability('date-scraper-line'), [found]), time: null };
	}
	return fromStamp(clean, language);
}

/** The date that cleaning cut from between a title and its text, where all stand on one line. */
function fromStamp({ removed }: CleanText, language: Language): DateFinding | null {
	const stamp = removed.find(({ rule }) => rule === 'stamped-title');
	const read = stamp === undefined ? null : parseDateValue(stamp.text, language);
	if (stamp === undefined || read === null) return null;
	return {
		date: detected(read.edtf, reliability('date-scraper-line'), [evidence('date-scraper-line', stamp.text, stamp.span)]),
		time: read.time,
	};
}

function fromUrl(clean: CleanText): StatedDate | null {
	const hint = clean.dump.hints.find(({ field }) => field === 'url');
	const match = hint === undefined ? null : URL_DATE.exec(hint.value);
	if (hint === undefined || match === null) return null;
	const edtf = [match[1], match[2], match[3]].filter(Boolean).join('-');
	return { date: detected(edtf, reliability('date-url'), [{ ...hint.evidence, rule: 'date-url' }]), other: null, time: null };
}

function evidenceOf({ best }: Judged): Evidence {
	const rule =
		best.role === 'published'
			? 'date-labelled'
			: best.role === 'updated'
				? 'date-updated'
				: best.line.length <= 60
					? 'date-line'
					: 'date-in-line';
	return evidence(rule, best.line.slice(Math.max(0, best.found.start - 60), best.found.end + 60).trim(), best.span);
}

/** A line of a head may hold so many characters. */
const HEAD_LINE = 120;

/** `by Ada Sample on 4 December 2006`: whoever wrote says when. What readers wrote years later does not make it doubtful. */
function isBylined({ best: { line, found } }: Judged): boolean {
	const before = line.slice(0, found.start);
	const by = BYLINE.exec(before);
	return line.length <= HEAD_LINE && by !== null && before.slice(by.index + by[0].length).trim() !== '';
}

const surer = (a: Confidence, b: Confidence): Confidence => (a.probability >= b.probability ? a : b);

/** The date of publication as EDTF and the time of day beside it. */
export function describeDate(clean: Document, language: Language): DateFinding {
	const known = fromRecord(clean, language) ?? fromHead(clean, language);
	if (known !== null) return known;
	const told = fromText(clean, language);
	const container = fromHints(clean, language, true);
	return container?.date.value == null || givesOwnDate(clean, told.date, container.date.value) ? told : container;
}

function fromText(clean: Document, language: Language): DateFinding {
	const judged = judgeDates(clean, language);
	const [first] = judged;
	const stated = ({ edtf, found }: PlacedDate): DateFinding => ({ date: detected(edtf, reliability(found.rule), [found]), time: null });
	const dateline = datelineOf(clean, language) ?? titleDate(clean, language);
	const labelled = first !== undefined && first.best.role === 'published' && first.probability >= SURE;
	if (dateline !== null && !labelled && dateline.edtf !== first?.edtf) return stated(dateline);
	const others = judged.map(({ edtf }) => edtf);
	const impossible =
		first !== undefined && first.best.role !== 'published' && !isBylined(first) && isImplausible(first.edtf, clean, others);
	const likely = first === undefined || first.best.ambiguous || impossible ? null : first;
	const mark = likely === null ? null : likely.edtf === dateline?.edtf ? '' : markOf(likely);
	const given = (day: Judged, doubt: '' | '?'): DateFinding => {
		const { line, found } = day.best;
		const agrees = dateline?.edtf === day.edtf ? dateline.found : null;
		return {
			date: detected(
				`${day.edtf}${doubt}`,
				agrees === null ? calibrated(day.probability) : surer(calibrated(day.probability), reliability(agrees.rule)),
				[agrees ?? evidenceOf(day)],
			),
			time: clockBeside(line, found.start, found.end)?.time ?? null,
		};
	};
	if (likely !== null && mark === '') return given(likely, mark);
	const masthead = mastheadDate(clean, language);
	if (dateline !== null || masthead !== null) return stated((dateline ?? masthead) as PlacedDate);
	const address = fromUrl(clean);
	if (address !== null) return address;
	if (likely !== null && mark !== null) return given(likely, mark);
	return { date: unknown(judged.slice(0, CONSIDERED).map(evidenceOf)), time: null };
}
