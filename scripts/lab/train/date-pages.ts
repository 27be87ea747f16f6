/**
 * What the date model learns from: the pages as they are, and each in three other states, so that it learns to say nothing too.
 * `emptied`: the true date taken out. `cropped`: title and body alone, as a desk's own dumps often are. `headed`: those and the line with the true date.
 */

import { cleanDump } from '../../ingest/clean/clean.ts';
import type { Weights as CleanWeights } from '../../ingest/clean/line-classifier.ts';
import { featuresOf } from '../../ingest/describe/date/candidate-features.ts';
import { type Candidate, candidatesOf, datedLines, type Layout, layoutOf } from '../../ingest/describe/date/date-candidates.ts';
import { commentsFrom } from '../../ingest/describe/date/page-dates.ts';
import { isAside } from '../../ingest/describe/date/rank-candidates.ts';
import { describeLanguage } from '../../ingest/describe/language.ts';
import type { TextLine } from '../../ingest/document/lines.ts';
import { readDumps } from '../../ingest/read/read.ts';
import type { PageRow } from '../rows.ts';
import { type Choice, sparse } from './conditional-logit.ts';

export type Kind = 'visible' | 'absent' | 'emptied' | 'cropped' | 'headed';
export type Example = Choice & { readonly kind: Kind; readonly fold: number; readonly aside: readonly boolean[] };

const WEIGHT: Readonly<Record<Kind, number>> = { visible: 1, absent: 1, emptied: 0.5, cropped: 1, headed: 0.25 };

type Dated = { readonly candidates: readonly Candidate[]; readonly layout: Layout; readonly lines: readonly TextLine[] };

/** `right`: the true day; null: none of them is. */
function exampleOf({ candidates, layout, lines }: Dated, right: string | null, kind: Kind, fold: number): Example {
	const days = [...new Set(candidates.map(({ edtf }) => edtf))];
	const comments = commentsFrom(layout, lines);
	return {
		kind,
		fold,
		aside: candidates.map((candidate) => isAside(candidate, layout, comments)),
		rows: featuresOf(candidates, layout, lines).map(sparse),
		alternative: candidates.map(({ edtf }) => days.indexOf(edtf)),
		size: days.length,
		right: right === null ? -1 : days.indexOf(right),
		weight: WEIGHT[kind],
	};
}

/** The page with only its title, its body and the lines of `further`. */
function cropped({ candidates, layout, lines }: Dated, further: readonly number[]): Dated {
	const body = (number: number) => layout.kept[number] === true && number >= layout.first && number <= layout.last;
	const stay = lines.flatMap((_, number) => (number === layout.title || body(number) || further.includes(number) ? [number] : []));
	const now = new Map(stay.map((number, at) => [number, at]));
	const kept = stay.map(body);
	return {
		lines: stay.flatMap((number) => lines[number] ?? []),
		candidates: candidates.flatMap((one) => (now.has(one.number) ? [{ ...one, number: now.get(one.number) ?? 0 }] : [])),
		layout: { title: now.get(layout.title) ?? -1, first: kept.indexOf(true), last: kept.lastIndexOf(true), lines: stay.length, kept },
	};
}

/** The examples of one page, cleaned with `cleaning`. */
export async function examplesOf(page: PageRow, cleaning: CleanWeights, fold: number): Promise<Example[]> {
	const [dump] = (await readDumps({ name: `${page.id}.txt`, bytes: new TextEncoder().encode(page.dump_text), correction: null })).dumps;
	if (dump === undefined) return [];
	const clean = cleanDump(dump, cleaning);
	const lines = datedLines(clean);
	const layout = layoutOf(clean, lines);
	const whole: Dated = { candidates: candidatesOf(lines, describeLanguage(clean).value), layout, lines };
	const gold = page.date?.slice(0, 10) ?? null;
	const bare = cropped(whole, []);
	const none = (kind: Kind, dated: Dated) => (dated.candidates.length === 0 ? [] : [exampleOf(dated, null, kind, fold)]);
	const short = bare.candidates.some(({ edtf }) => edtf === gold) ? [] : none('cropped', bare);
	if (gold === null || !page.date_in_dump) return [exampleOf(whole, null, 'absent', fold), ...short];
	const example = exampleOf(whole, gold, 'visible', fold);
	if (example.right < 0) return [example];
	const at = whole.candidates.find(({ edtf, number }) => edtf === gold && layout.kept[number] !== true)?.number;
	const headed = at === undefined ? [] : [exampleOf(cropped(whole, [at]), gold, 'headed', fold)];
	return [example, ...none('emptied', { ...whole, candidates: whole.candidates.filter(({ edtf }) => edtf !== gold) }), ...short, ...headed];
}
