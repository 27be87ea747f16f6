/**
 * Measures “where sources differ” on stories that nobody tuned it on: the evaluation stories are translations of one text, so whatever
 * is told there as a difference is false; and a date or an amount changed in one article of them must be found (planted errors).
 */
import { join } from 'node:path';
import config from '../../../storyfold.config.ts';
import type { Difference, Story } from '../../ingest/document/story.ts';
import { summarise } from '../../ingest/summarise/summarise.ts';
import { datesIn } from '../../ingest/text/date-mentions.ts';
import { quantitiesOf } from '../../ingest/text/quantities.ts';
import { goldStories, type Row, readRows } from './gold-stories.ts';
import { DATA, table } from './run.ts';

/** What is changed: the line of the row, where in it, and to what. */
type Plant = { readonly row: Row; readonly line: number; readonly start: number; readonly end: number; readonly to: string };
type Kind = 'date' | 'number';
type Value = { readonly key: string; readonly start: number; readonly end: number };

/** The only date with a year, or the only amount, of a line; null where it has none or several. */
function onlyValue(text: string, language: string, kind: Kind): Value | null {
	const found: Value[] =
		kind === 'date'
			? datesIn(text, language, null).map(({ edtf, start, end }) => ({ key: edtf, start, end }))
			: quantitiesOf(text, language).map(({ kind, value, unit, start, end }) => ({
					key: kind === 'count' ? '' : `${value} ${unit}`,
					start,
					end,
				}));
	const [only, ...others] = found;
	return only === undefined || others.length > 0 || only.key === '' ? null : only;
}

/** The value with another year, or with another last digit; null where it has none in digits. */
function changed(text: string, kind: Kind): string | null {
	const digits = kind === 'date' ? /(?:19|20)\d\d/u : /[1-8](?=\D*$)/u;
	return digits.test(text) ? text.replace(digits, (found) => String(Number(found) + 1)) : null;
}

/** One plant for each value that another article of the story tells in the same sentence. */
function plantsOf(rows: readonly Row[], kind: Kind): Plant[] {
	return rows.flatMap((row, own) =>
		row.text.split('\n').flatMap((text, line): Plant[] => {
			const value = onlyValue(text, row.lang, kind);
			if (value === null) return [];
			const told = rows.some(
				(other, at) =>
					at !== own &&
					other.text.split('\n').some((same, place) => {
						return other.sent_ids[place + 1] === row.sent_ids[line + 1] && onlyValue(same, other.lang, kind)?.key === value.key;
					}),
			);
			const to = changed(text.slice(value.start, value.end), kind);
			return told && to !== null ? [{ row, line, start: value.start, end: value.end, to }] : [];
		}),
	);
}

function planted(rows: readonly Row[], { row, line, start, end, to }: Plant): Row[] {
	const lines = row.text.split('\n').map((text, at) => (at === line ? `${text.slice(0, start)}${to}${text.slice(end)}` : text));
	return rows.map((one) => (one === row ? { ...row, text: lines.join('\n') } : one));
}

const differencesIn = (rows: readonly Row[]): readonly Difference[] =>
	goldStories(rows).flatMap(({ story }: { story: Story }) => summarise(story, config, null).differences);

/** A Markdown table: planted errors found, and differences told of texts that do not differ, by kind. */
export function differences(): string {
	const stories = [...Map.groupBy(readRows(join(DATA, 'stories-meantime-half.jsonl.gz')), ({ cluster }) => cluster).values()];
	const untouched = stories.flatMap(differencesIn);
	const rows = (['date', 'number'] as const).map((kind) => {
		const outcomes = stories.flatMap((own) =>
			plantsOf(own, kind).map((plant) =>
				differencesIn(planted(own, plant)).some((one) => one.kind === kind && one.sides.some(({ value }) => value.includes(plant.to))),
			),
		);
		const found = outcomes.filter(Boolean).length;
		const told = untouched.filter((one) => one.kind === kind).length;
		return [kind, outcomes.length, ((100 * found) / outcomes.length).toFixed(1), told];
	});
	return table(['kind', 'planted', 'found %', `told of ${stories.length} stories without any`], rows);
}

if (import.meta.main) console.log(differences());
