/** Twenty articles that between them have every field, every precision of date, and every character that a format escapes. */
import type { CitationSite } from '../../../src/lib/citations/item.ts';
import type { ArticleData } from '../../../src/lib/schema.ts';

export const site: CitationSite = { title: 'Test Desk', site: 'https://desk.example.org', base: '/briefings/', languages: ['en', 'de'] };

const finding: ArticleData['findings']['title'] = { confidence: 1, level: 'certain', by: 'rule', evidence: [] };
const titles = [
	'A plain title',
	'Zölle steigen um 5 % – was nun?',
	"L'été à Liège : « rien ne va »",
	'100% of {all} & more_of #1 costs $5 \\ ~10^2',
	'Quotes "double" and \'single\' -- and --- dashes',
	'<b>Bold</b> <script>alert(1)</script> & <i>more</i>',
	'Ends with a full stop.',
	'日本の記事',
	'Новости дня',
	'مرحبا بالعالم',
];
const dates = [
	'2022-01-18',
	'2022-01',
	'2022',
	'2022-01~',
	'2022?',
	'2021-12/2022-01',
	'2022-01-18/2022-01-20',
	null,
	'0987-01-01',
	'2022-12-31%',
];
const bylines = [
	'Jane Doe',
	'Jane van der Berg and John O’Neill',
	'Redaktion',
	null,
	'Müller-Lüdenscheidt, Ana María García',
	'REUTERS',
	'J. K. Smith',
	null,
	'Ana & Eva',
	'agency staff',
];
const sources = ['The Sample Post', 'Beispiel & Söhne Zeitung', null, 'Le Journal_test', 'Daily 100%'];
const languages = ['en', 'de', 'fr', 'nl', 'pt-BR', 'ja', 'ru', 'ar', 'und', 'zh-Hant'];

export const samples: readonly { readonly id: string; readonly data: ArticleData; readonly accessed: string | null }[] = Array.from(
	{ length: 20 },
	(_, index) => {
		const at = <T>(list: readonly T[], step: number): T => list[(index * step) % list.length] as T;
		const code = `c0de${String(index).padStart(2, '0')}`;
		return {
			id: `sample-article-${code}`,
			accessed: index % 2 === 0 ? null : index % 3 === 0 ? '2022-02' : '2022-02-03',
			data: {
				version: 1,
				title: index < 10 ? (titles[index] ?? '') : `${at(titles, 3)} (${index})`,
				titleMade: false,
				language: at(languages, 1),
				date: dates[index < 10 ? index : (index * 7) % 10] ?? null,
				time: null,
				source: at(sources, 1),
				outlets: [],
				byline: bylines[index < 10 ? index : (index * 3) % 10] ?? null,
				cites: [],
				url: index % 3 === 0 ? `https://paper.example.com/a_b/${index}?x=1&y=%20#top` : null,
				archive: index % 4 === 0 ? `https://archive.example.net/${index}` : null,
				topic: null,
				topics: [],
				story: 'story',
				names: [],
				captions: [],
				code,
				seed: `${index}.txt`,
				seeds: [`${index}.txt`],
				digest: String(index % 10).repeat(64),
				findings: { title: finding, language: finding, date: finding, source: finding, byline: finding, topic: finding },
			},
		};
	},
);
