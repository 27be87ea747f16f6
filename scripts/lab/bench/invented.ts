/**
 * Invented articles of three languages, for measuring how the grouping scales. Their words have the ranks of real ones: the 10,000 most
 * frequent words of the language first, in their order, then invented ones up to 60,000; drawn by Zipf's law with exponent 1.
 */
import config from '../../../storyfold.config.ts';
import { type Described, withPassages } from '../../ingest/document/passages.ts';
import { commonWords } from '../../ingest/text/most-common-words.ts';
import { found, NOTHING_MORE, unknown } from '../made-values.ts';

const LANGUAGES = ['en', 'de', 'es'] as const;
const WORDS = 60_000;
const LENGTH = 350;
const ONSETS = [...'bcdfghjklmnprstvwz', '', 'br', 'ch', 'cl', 'dr', 'fl', 'gr', 'kn', 'pl', 'pr', 'qu', 'sch', 'sp', 'st', 'str', 'tr'];
const NUCLEI = [...'aeiouy', 'ai', 'au', 'ea', 'ei', 'eu', 'ie', 'io', 'oo', 'ou', 'ui'];
const CODAS = [...'lmnrstdkgp', '', '', '', '', 'ck', 'ft', 'ld', 'll', 'mp', 'nd', 'ng', 'nt', 'rd', 'rn', 'rs', 'ss', 'st', 'tz'];

export const settings = { ...config, glossary: [], stories: { join: [], split: [], unfold: [] } };

/** `count` articles; one in fifty is a copy of the one before it. */
export function describedOf(count: number, random: () => number): { described: Described[]; stories: number } {
	const integer = (below: number) => Math.floor(random() * below);
	const invent = () =>
		Array.from({ length: 1 + integer(3) }, () => [ONSETS, NUCLEI, CODAS].map((list) => list[integer(list.length)]).join('')).join('');
	const vocabularies = LANGUAGES.map((language) => {
		const listed = commonWords(language);
		return [...listed, ...Array.from({ length: WORDS - listed.length }, invent)];
	});
	// The inverse of Zipf's distribution function with exponent 1, continuous: rank = WORDS^u.
	const zipf = () => Math.floor(WORDS ** random()) - 1;
	const described: Described[] = [];
	let stories = 0;
	while (described.length < count) {
		stories++;
		const names = Array.from({ length: 6 }, () => capital(invent() + invent()));
		const numbers = Array.from({ length: 4 }, () => String(10 + integer(100_000)));
		const events = LANGUAGES.map((_, language) => Array.from({ length: 25 }, () => vocabularies[language]?.[zipf() + 100] ?? ''));
		for (let left = 1 + integer(8); left > 0 && described.length < count; left--) {
			const language = integer(LANGUAGES.length);
			const word = () => {
				const draw = random();
				if (draw < 0.04) return names[integer(names.length)] ?? '';
				if (draw < 0.06) return numbers[integer(numbers.length)] ?? '';
				if (draw < 0.2) return events[language]?.[integer(25)] ?? '';
				return vocabularies[language]?.[zipf()] ?? '';
			};
			const sentences = Array.from({ length: LENGTH / 14 }, () => `${capital(Array.from({ length: 14 }, word).join(' '))}.`);
			described.push(describe(described.length, LANGUAGES[language] ?? 'en', sentences));
			if (described.length % 50 === 0 && described.length < count)
				described.push(describe(described.length, LANGUAGES[language] ?? 'en', sentences));
		}
	}
	return { described, stories };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function describe(number: number, language: string, sentences: readonly string[]): Described {
	const span = { start: 0, end: 0 };
	const blocks = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, i) => sentences.slice(i * 4, i * 4 + 4).join(' '));
	return withPassages(
		{
			dump: { seed: `${String(number).padStart(6, '0')}.txt`, part: null, encoding: 'utf-8', text: '', hints: [], correction: null },
			title: unknown,
			blocks: blocks.map((text) => ({ kind: 'paragraph', text, span })),
			captions: [],
			removed: [],
		},
		{
			language: found(language),
			title: found(sentences[0] ?? ''),
			date: unknown,
			...NOTHING_MORE,
		},
	);
}
