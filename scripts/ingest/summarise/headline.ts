/** The headline: the title that stands closest to all the others (the medoid), and the best one per language. */
import type { Story, Summary } from '../document/story.ts';
import { byCodeUnits } from './sentences.ts';

/** Characters of a title or an opening that are compared. */
const READ = 800;
/** Characters. */
const LONGEST = 140;

type Headline = Summary['headline'];

/** Character 4-grams of the words, folded: what titles of related languages have in common (McNamee & Mayfield 2004). */
function grams(long: string): Set<string> {
	const text = long.slice(0, READ);
	const folded = ` ${text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
	return new Set(Array.from({ length: Math.max(1, folded.length - 3) }, (_, i) => folded.slice(i, i + 4)));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let both = 0;
	for (const gram of a) if (b.has(gram)) both++;
	return (2 * both) / (a.size + b.size);
}

/** Longer than a title is: a standfirst or a paragraph that was taken for one. */
function isLong(title: string): boolean {
	return title.length > LONGEST;
}

/** Titles that stand in the text come before made ones; among equals the more central, then the order of the articles. */
export function headlinesOf(story: Story): { headline: Headline; headlines: Headline[] } {
	const titles = story.articles.map((article) => ({
		text: article.title.value,
		language: article.language.value,
		article: article.id,
		made: article.title.evidence.some(({ rule }) => rule === 'title-made'),
		grams: grams(article.title.value),
		leads: grams(
			article.sentences
				.slice(0, 3)
				.map(({ text }) => text)
				.join(' '),
		),
	}));
	const ranked = titles
		.map((title, index) => ({
			...title,
			central: titles.reduce(
				(sum, other, i) => sum + (i === index ? 0 : likeness(title.grams, other.grams) + likeness(title.grams, other.leads)),
				0,
			),
			index,
		}))
		.toSorted(
			(a, b) =>
				Number(a.made) - Number(b.made) || Number(isLong(a.text)) - Number(isLong(b.text)) || b.central - a.central || a.index - b.index,
		)
		.map(({ text, language, article }): Headline => ({ text, language, article }));
	const [headline] = ranked;
	if (headline === undefined) throw new Error('A story has at least one article');
	const best = new Map<string, Headline>();
	for (const title of ranked) if (!best.has(title.language)) best.set(title.language, title);
	return { headline, headlines: [...best.values()].toSorted((a, b) => byCodeUnits(a.language, b.language)) };
}
