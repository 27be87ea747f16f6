/** The files of content/. What of an article could be more than text was read back with the site's own compiler before (`publishable.ts`). */
import { parseClaims } from '../../../src/lib/claims.ts';
import { readFrontmatter } from '../../../src/lib/frontmatter.ts';
import { articleKey, keyWith } from '../document/key.ts';
import { lazyMap } from '../document/lazy.ts';
import { loaded } from '../document/lazy-described.ts';
import type { Refused } from '../document/notes.ts';
import type { KnownWork } from '../document/seed-folder.ts';
import type { Story, Summary } from '../document/story.ts';
import type { Article } from '../document/types.ts';
import { articleFile } from './article-file.ts';
import { auditFile, refusedFile } from './audit-file.ts';
import { type StoryFiles, storyFiles } from './story-file.ts';

export type Emission = {
	readonly articles: readonly Article[];
	/** `files`: the texts of the story's files, as `storyTexts` gives them. */
	readonly stories: readonly { readonly story: Story; readonly files: StoryFiles }[];
	readonly refused: readonly Refused[];
	readonly known: readonly KnownWork[];
	/** The ledger of addresses, as text. */
	readonly permalinks: string;
};

/** File name below content/ → its text, made each time that it is asked for: `articles/<id>.mdx`, `stories/<id>.mdx` and `.json`, `audit/<id>.json`, `audit/refused.json`, `permalinks.jsonl`. */
export function emitContent({ articles, stories, refused, known, permalinks }: Emission): ReadonlyMap<string, string> {
	const storyOf = new Map(stories.flatMap(({ story }) => story.articles.map(({ id }) => [id, story.id] as const)));
	const files = new Map<string, () => string>();
	for (const article of articles) {
		files.set(`articles/${article.id}.mdx`, () => articleFile(loaded(article), storyOf.get(article.id) ?? null));
		files.set(`audit/${article.id}.json`, () => auditFile(loaded(article)));
	}
	for (const { story, files: own } of stories) {
		files.set(`stories/${story.id}.mdx`, () => own.mdx);
		files.set(`stories/${story.id}.json`, () => own.json);
	}
	files.set('audit/refused.json', () => refusedFile(refused, known));
	files.set('permalinks.jsonl', () => permalinks);
	return lazyMap(new Map([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), (make) => make());
}

/** File name below content/ → what stands for all that its text is made of, of the articles where that is known. */
export function articleFileKeys({ articles, stories }: Pick<Emission, 'articles' | 'stories'>): Map<string, string> {
	const storyOf = new Map(stories.flatMap(({ story }) => story.articles.map(({ id }) => [id, story.id] as const)));
	return new Map(
		articles.flatMap((article) => {
			const key = articleKey(article);
			if (key === undefined) return [];
			const file = keyWith(key, storyOf.get(article.id) ?? null);
			return [[`articles/${article.id}.mdx`, file] as const, [`audit/${article.id}.json`, file] as const];
		}),
	);
}

type Sentence = { readonly passage: string; readonly text: string };

const sentencesOf = ({ article, passage, text, cut, next }: Sentence & { article: string; cut: number; next: readonly Sentence[] }) => [
	article,
	passage,
	text,
	cut,
	...next.flatMap((one) => [one.passage, one.text]),
];

/** A story's files, once its claims were read back and are the same. */
export function storyTexts(story: Story, summary: Summary): StoryFiles {
	const files = storyFiles(story, summary);
	const read = parseClaims(readFrontmatter(files.mdx).body).map(({ passages }) => passages.map(sentencesOf));
	const written = summary.claims.map(({ passages: [told, ...others] }) =>
		[told, ...others.map((one) => ({ ...one, next: [] }))].map(sentencesOf),
	);
	if (JSON.stringify(read) === JSON.stringify(written)) return files;
	throw new Error(`story ${story.id}: its claims do not read back as they were written`);
}
