/** Which English words a word of another language is translated by, learned from parallel sentences (`translations.json`). */
import data from './translations.json' with { type: 'json' };

/** English stem → how surely, 0 … 1. */
export type Senses = ReadonlyMap<string, number>;

const tables = new Map<string, ReadonlyMap<string, Senses>>();
const NONE: Senses = new Map();

/** The English senses of a stem; empty where unknown. An English stem has itself and what the other languages give the same words to. */
export function sensesOf(language: string, stem: string): Senses {
	const code = language === 'no' ? 'nb' : language;
	if (code === 'en') return english().get(stem) ?? NONE;
	return tableOf(code).get(stem) ?? NONE;
}

/** Whether the words of a language (primary subtag) are known in English, so that its sentences can be compared with those of others. */
export const hasSenses = (language: string): boolean => language === 'en' || tableOf(language === 'no' ? 'nb' : language).size > 0;

function tableOf(language: string): ReadonlyMap<string, Senses> {
	const known = tables.get(language);
	if (known !== undefined) return known;
	const text = (data.table as Readonly<Record<string, string>>)[language] ?? '';
	const made = new Map(
		text.split(' ').flatMap((entry): [string, Senses][] => {
			const at = entry.indexOf('=');
			if (at < 0) return [];
			const senses = entry
				.slice(at + 1)
				.split(',')
				.map((sense): [string, number] => {
					const colon = sense.lastIndexOf(':');
					return [sense.slice(0, colon), Number(sense.slice(colon + 1)) / 10];
				});
			return [[entry.slice(0, at), new Map(senses)]];
		}),
	);
	tables.set(language, made);
	return made;
}

/** A pivot counts from this many languages' agreement on. */
const LEAST = 0.06;

/** Paraphrases by pivot (Bannard & Callison-Burch 2005): English words that words of other languages are both translated by. */
function english(): ReadonlyMap<string, Senses> {
	const known = tables.get('en');
	if (known !== undefined) return known;
	const sums = new Map<string, Map<string, number>>();
	for (const language of Object.keys(data.table)) {
		for (const senses of tableOf(language).values()) {
			for (const [a, p] of senses) {
				for (const [b, q] of senses) {
					if (a === b) continue;
					const row = sums.get(a) ?? new Map<string, number>();
					sums.set(a, row);
					row.set(b, (row.get(b) ?? 0) + p * q);
				}
			}
		}
	}
	const languages = Object.keys(data.table).length;
	const made = new Map(
		[...sums].map(([word, row]): [string, Senses] => [
			word,
			new Map(
				[...row].map(([other, sum]): [string, number] => [other, Math.min(0.9, (3 * sum) / languages)]).filter(([, p]) => p >= LEAST),
			),
		]),
	);
	tables.set('en', made);
	return made;
}
