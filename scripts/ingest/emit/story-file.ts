/**
 * One story as two files: MDX with the frontmatter that a reader skims and a body of `<Claim>`, `<Passage>` and `<Next>` elements with string attributes only, and
 * JSON with what pages are made from.
 */
import { writeFrontmatter } from '../../../src/lib/frontmatter.ts';
import { guard } from '../../../src/lib/guard.ts';
import { storyDetailsSchema, storyFrontmatterSchema } from '../../../src/lib/schema.ts';
import type { Claim, Quote, Story, Summary } from '../document/story.ts';

export type StoryFiles = { readonly mdx: string; readonly json: string };

export function storyFiles(story: Story, summary: Summary): StoryFiles {
	const claims = summary.claims.map((claim, index) => claimOf(claim, index + 1, story));
	return {
		mdx: `${writeFrontmatter(frontmatterOf(story, summary))}\n${claims.join('\n\n')}\n`,
		json: `${JSON.stringify(detailsOf(story, summary), null, '\t')}\n`,
	};
}

function frontmatterOf(story: Story, summary: Summary) {
	const dates = story.articles.flatMap(({ date }) => (date.value === null ? [] : [date.value])).toSorted();
	const topics = commonTopics(story);
	return storyFrontmatterSchema.parse(
		guarded({
			version: 2,
			title: summary.headline.text,
			titleLanguage: summary.headline.language,
			languages: [...new Set(story.articles.map(({ language }) => language.value))].toSorted(),
			newest: dates.at(-1) ?? null,
			oldest: dates[0] ?? null,
			sources: [...new Set(summary.coverage.flatMap(({ source }) => source ?? []))].toSorted(),
			topic: summary.topic,
			topics: summary.topic === null ? topics : [summary.topic, ...topics.filter((topic) => topic !== summary.topic)],
			articles: story.articles.map(({ id }) => id),
			code: story.code,
		}),
	);
}

/** Topics of more than half of the articles: what one report touches on is no topic of the story. */
function commonTopics({ articles }: Story): string[] {
	const counts = new Map<string, number>();
	for (const { topics } of articles)
		for (const value of new Set(topics.map(({ value }) => value))) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].flatMap(([topic, count]) => (2 * count > articles.length ? [topic] : []));
}

function detailsOf(story: Story, summary: Summary) {
	const { headlines, voices, independent, origin, tellings, claims, comparison, agreements, onlyToldBy, timeline, names, coverage } =
		summary;
	return storyDetailsSchema.parse(
		guarded({
			version: 1,
			titles: headlines,
			related: story.related,
			voices,
			independent,
			...(origin !== null && { origin }),
			tellings,
			claims: claims.map(({ section, voices, independent, adds, path }) => ({ section, voices, independent, adds, path })),
			comparison,
			agreements,
			onlyToldBy,
			timeline,
			names,
			coverage,
		}),
	);
}

function claimOf(claim: Claim, n: number, story: Story): string {
	const [told, ...others] = claim.passages;
	const next = told.next.map(({ passage, text }) => element('Next', { passage, text: guard(text) }));
	const lines = [passageOf(told, story), ...next, ...others.map((passage) => passageOf(passage, story))];
	return `<Claim n="${n}">\n${lines.map((line) => `  ${line}`).join('\n')}\n</Claim>`;
}

function passageOf({ article, passage, language, text, cut }: Quote, story: Story): string {
	const index = story.articles.findIndex(({ id }) => id === article);
	const source = story.articles[index]?.source.value ?? '';
	return element('Passage', {
		n: String(index + 1),
		article,
		passage,
		lang: language,
		source: guard(source),
		...(cut > 0 && { cut: String(cut) }),
		text: guard(text),
	});
}

function element(name: string, attributes: Readonly<Record<string, string>>): string {
	const list = Object.entries(attributes).map(([name, value]) => `${name}="${attribute(value)}"`);
	return `<${name} ${list.join(' ')} />`;
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
