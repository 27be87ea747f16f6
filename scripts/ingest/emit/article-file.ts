/** One article as MDX: frontmatter of JSON values, a body that holds text and nothing else. */
import { writeFrontmatter } from '../../../src/lib/frontmatter.ts';
import { guard } from '../../../src/lib/guard.ts';
import { type ArticleData, articleSchema } from '../../../src/lib/schema.ts';
import { bodyWords } from '../document/body-words.ts';
import { OTHER_COPY } from '../document/detected.ts';
import type { Article, Detected, FoldedCopy, PassageText, VersionOf } from '../document/types.ts';
import { bodyOf } from './mdx-body.ts';

/** The frontmatter of an article, checked against the schema. `story`: the id of the story that it belongs to; null where it stands alone. */
function articleData(article: Article, story: string | null): ArticleData {
	const topics = article.topics.map(({ value }) => value);
	return articleSchema.parse({
		version: 1,
		title: guard(article.title.value),
		titleMade: article.title.evidence.some(({ rule }) => rule === 'title-made'),
		language: article.language.value,
		date: article.date.value,
		time: article.time,
		source: article.source.value === null ? null : guard(article.source.value),
		outlets: article.outlets.map(guard),
		byline: article.byline.value === null ? null : guard(article.byline.value),
		cites: article.cites.map(({ value }) => guard(value)),
		url: article.url.value,
		archive: article.archive.value,
		topic: topics[0] ?? null,
		topics,
		story,
		names: article.names.map(({ key, name, kind, count }) => ({ key: guard(key), name: guard(name), kind, count })),
		captions: article.clean.captions.map(({ text }) => guard(text)),
		code: article.code,
		seed: article.seed,
		seeds: [...article.seeds],
		digest: article.digest,
		...(article.copies.length === 0 ? {} : { copies: article.copies.map(copyOf) }),
		...(article.versionOf === undefined ? {} : { versionOf: versionOf(article.versionOf) }),
		...provenanceOf(article),
		...(article.notes.length === 0 ? {} : { notes: article.notes.map((note) => ({ ...note, detail: guard(note.detail) })) }),
		findings: {
			title: finding(article.title),
			language: finding(article.language),
			date: finding(article.date),
			source: finding(article.source),
			byline: finding(article.byline),
			topic: finding(article.topics[0] ?? NONE),
		},
	});
}

const texts = (list: readonly PassageText[]) => list.map(({ id, text }) => ({ id, text: guard(text) }));

function copyOf({ seed, source, passages }: FoldedCopy) {
	return { seed, source: source === null ? null : guard(source), passages: texts(passages) };
}

function versionOf({ article, added, gone }: VersionOf) {
	return { article, added: texts(added), gone: texts(gone) };
}

/** Left out where nothing is known of the copy. */
function provenanceOf(article: Article): Pick<ArticleData, 'provenance'> {
	const values = Object.entries(article.provenance).map(([field, { value }]) => [field, guard(value)] as const);
	if (values.length === 0) return {};
	const counted = article.provenance.words === undefined ? {} : { bodyWords: bodyWords(article.clean.blocks) };
	const { captured, seedDigest } = article.provenance;
	const other = captured?.evidence.find(({ rule }) => rule === OTHER_COPY);
	const { seed } = article.clean.dump;
	return {
		provenance: {
			...Object.fromEntries(values),
			...counted,
			...(seedDigest === undefined || seed === article.seed ? {} : { seedFile: seed }),
			...(other === undefined ? {} : { capturedSeed: other.quote }),
		},
	};
}

/** The whole file. */
export function articleFile(article: Article, story: string | null): string {
	return `${writeFrontmatter(articleData(article, story))}\n${bodyOf(article.clean.blocks)}`;
}

const NONE: Detected<null> = { value: null, confidence: 0, level: 'unknown', evidence: [], by: 'rule' };

function finding({ confidence, level, evidence, by }: Detected<unknown>) {
	const rounded = Math.round(confidence * 1000) / 1000;
	return { confidence: rounded, level, by, evidence: evidence.map(({ rule, quote }) => ({ rule: guard(rule), quote: guard(quote) })) };
}
