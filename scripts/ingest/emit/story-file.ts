/** One story as MDX: frontmatter of JSON values, a body of `<Claim>` and `<Passage>` elements with string attributes only. */
import { writeFrontmatter } from '../../../src/lib/frontmatter.ts';
import { guard } from '../../../src/lib/guard.ts';
import { type StoryData, storySchema } from '../../../src/lib/schema.ts';
import type { Claim, PassageRef, Story, Summary } from '../document/story.ts';

/** The frontmatter of a story, checked against the schema. */
function storyData(story: Story, summary: Summary): StoryData {
	const dates = story.articles.flatMap(({ date }) => (date.value === null ? [] : [date.value])).toSorted();
	const topics = [...new Set(story.articles.flatMap(({ topics }) => topics.map(({ value }) => value)))];
	return storySchema.parse(
		guarded({
			title: summary.headline.text,
			titleLanguage: summary.headline.language,
			titles: summary.headlines,
			topic: summary.topic,
			topics: summary.topic === null ? topics : [summary.topic, ...topics.filter((topic) => topic !== summary.topic)],
			languages: [...new Set(story.articles.map(({ language }) => language.value))].toSorted(),
			newest: dates.at(-1) ?? null,
			oldest: dates[0] ?? null,
			articles: story.articles.map(({ id }) => id),
			related: story.related,
			code: story.code,
			figures: summary.figures,
			differences: summary.differences,
			onlyToldBy: summary.onlyToldBy,
			timeline: summary.timeline,
			names: summary.names,
			coverage: summary.coverage,
		}),
	);
}

/** The whole file. */
export function storyFile(story: Story, summary: Summary): string {
	const claims = summary.claims.map((claim, index) => claimOf(claim, index + 1, story));
	return `${writeFrontmatter(storyData(story, summary))}\n${claims.join('\n\n')}\n`;
}

function claimOf(claim: Claim, n: number, story: Story): string {
	return `<Claim n="${n}">\n${claim.passages.map((passage) => `  ${passageOf(passage, story)}`).join('\n')}\n</Claim>`;
}

function passageOf({ article, passage, language, text }: PassageRef, story: Story): string {
	const index = story.articles.findIndex(({ id }) => id === article);
	const source = story.articles[index]?.source.value ?? '';
	const attributes = { n: String(index + 1), article, passage, lang: language, source: guard(source), text: guard(text) };
	return `<Passage ${Object.entries(attributes)
		.map(([name, value]) => `${name}="${attribute(value)}"`)
		.join(' ')} />`;
}

/** A string as the value of a JSX attribute. Nothing in it can end the value or begin an expression or a reference. */
function attribute(value: string): string {
	return value.replace(/[&"<>{}\\`\u007f-\u009f\u2028\u2029]/g, (char) => `&#x${char.charCodeAt(0).toString(16)};`);
}

function guarded<T>(value: T): T {
	if (typeof value === 'string') return guard(value) as T;
	if (Array.isArray(value)) return value.map(guarded) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, guarded(item)])) as T;
}
