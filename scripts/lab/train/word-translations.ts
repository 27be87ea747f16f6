/**
 * Learns which words translate which, from sentences that are translations of each other (IBM Model 1, Brown et al. 1993, in both
 * directions, combined by their product): `node scripts/lab/train/word-translations.ts FOLDER` reads `en.txt` and `<language>.txt`, one sentence a
 * line, and writes scripts/ingest/models/word-translations/translations.json. Words are stems without function words.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf } from '../../command/call.ts';
import { stemOf } from '../../ingest/text/stems.ts';
import { stopWords } from '../../ingest/text/stop-words.ts';
import { tokensOf } from '../../ingest/text/tokens.ts';

const ROUNDS = 8;
/** A translation is kept from this joint probability, and this many a word. */
const LEAST = 0.08;
const MOST = 4;
/** A word of fewer sentences than this is kept only where its one translation is likely. */
const RARE = 2;
const LEAST_RARE = 0.3;

type Table = Map<string, Map<string, number>>;

function stemsOf(sentence: string, language: string): string[] {
	const stops = stopWords(language);
	return [
		...new Set(
			tokensOf(sentence).flatMap(({ kind, fold }) =>
				kind === 'word' && fold.length > 1 && !stops.has(fold) ? [stemOf(language, fold)] : [],
			),
		),
	];
}

/** P(target | source) by expectation maximisation over sentence pairs, with an empty source word. */
function model1(pairs: readonly (readonly [readonly string[], readonly string[]])[]): Table {
	let table: Table | null = null;
	for (let round = 0; round < ROUNDS; round++) {
		const counts: Table = new Map();
		for (const [source, target] of pairs) {
			const from = ['', ...source];
			for (const t of target) {
				const shares = from.map((s) => (table === null ? 1 : (table.get(s)?.get(t) ?? 1e-9)));
				const all = shares.reduce((sum, x) => sum + x, 0);
				for (const [i, s] of from.entries()) {
					const row = counts.get(s) ?? new Map<string, number>();
					counts.set(s, row);
					row.set(t, (row.get(t) ?? 0) + (shares[i] as number) / all);
				}
			}
		}
		for (const row of counts.values()) {
			const all = [...row.values()].reduce((sum, x) => sum + x, 0);
			for (const [t, n] of row) row.set(t, n / all);
		}
		table = counts;
	}
	return table ?? new Map();
}

/** `stem=english:weight,…` of a language, weights 1 … 9. */
function learn(language: string, own: readonly string[], english: readonly string[]): string {
	const pairs = own.map((sentence, i) => [stemsOf(sentence, language), stemsOf(english[i] ?? '', 'en')] as const);
	const counts = new Map<string, number>();
	for (const [words] of pairs) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	const forth = model1(pairs);
	const back = model1(pairs.map(([a, b]) => [b, a] as const));
	const lines: string[] = [];
	for (const [word, row] of [...forth].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
		if (word === '') continue;
		const least = (counts.get(word) ?? 0) < RARE ? LEAST_RARE : LEAST;
		const kept = [...row]
			.map(([e, p]) => ({ e, joint: Math.sqrt(p * (back.get(e)?.get(word) ?? 0)) }))
			.filter(({ joint }) => joint >= least)
			.toSorted((a, b) => b.joint - a.joint || (a.e < b.e ? -1 : 1))
			.slice(0, MOST);
		const only = kept[0];
		if (only === undefined || (kept.length === 1 && only.e === word)) continue;
		lines.push(`${word}=${kept.map(({ e, joint }) => `${e}:${Math.max(1, Math.min(9, Math.round(joint * 10)))}`).join(',')}`);
	}
	return lines.join(' ');
}

if (import.meta.main) {
	const [folder = ''] = argumentsOf(
		'node scripts/lab/train/word-translations.ts FOLDER   writes scripts/ingest/models/word-translations/translations.json',
		1,
		1,
	);
	const read = (language: string) => readFileSync(join(folder, `${language}.txt`), 'utf8').split('\n');
	const languages = readdirSync(folder)
		.map((name) => name.replace('.txt', ''))
		.filter((name) => name !== 'en')
		.toSorted();
	const english = read('en');
	const table = Object.fromEntries(languages.map((language) => [language, learn(language, read(language), english)]));
	writeFileSync(
		new URL('../../ingest/models/word-translations/translations.json', import.meta.url),
		`${JSON.stringify({ version: 1, table }, null, '\t')}\n`,
	);
	for (const [language, text] of Object.entries(table)) console.log(language, text.split(' ').length, text.length);
}
