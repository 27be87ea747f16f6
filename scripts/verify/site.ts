/** What the verifier knows of the site: from the folders of this project, or from a deployed site over the network. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { readAudit } from '../../src/lib/audit.ts';
import type { Config } from '../../src/lib/config.ts';
import { readArticle } from '../../src/lib/content-files.ts';
import { originalOf } from '../../src/lib/originals.ts';
import { liveArticle, parseEvents, replay, resolveStory } from '../../src/lib/permalinks.ts';
import { fileDigest } from '../ingest/file-digest.ts';
import { shownIn } from './history.ts';
import { byKey, type Site } from './judge.ts';
import { pathOf, type Target } from './links.ts';
import type { Passages } from './verdict.ts';

type Place = Pick<Config, 'site' | 'base'>;

/** Reads `content/` and, for pages that are neither articles nor stories, `dist/`. Throws where there is no ledger. */
export function localSite({ content, dist }: { readonly content: string; readonly dist: string }, place: Place): Site {
	const ledger = join(content, 'permalinks.jsonl');
	if (!existsSync(ledger)) throw new Error(`no ${ledger}: run npm run ingest, or say --content`);
	const known = new Map<string, Passages>();
	const events = parseEvents(readFileSync(ledger, 'utf8'));
	return {
		permalinks: replay(events),
		shown: shownIn(events),
		passages: (id) => {
			const passages = known.get(id) ?? readAudit(readFileSync(join(content, 'audit', `${id}.json`), 'utf8'), `${id}.json`).passages;
			known.set(id, passages);
			return passages;
		},
		hasPage: (link) => {
			if (!existsSync(dist)) return null;
			const path = pathOf(link, place);
			return path !== null && existsSync(join(dist, path, path === '' || path.endsWith('/') ? 'index.html' : ''));
		},
		original: (id) => {
			const original = originalOf(readArticle(readFileSync(join(content, 'articles', `${id}.mdx`), 'utf8'), `articles/${id}.mdx`).data);
			const file = original === null ? '' : join(dist, original.path);
			return original === null || !existsSync(file) ? null : fileDigest(file) === original.digest;
		},
	};
}

/** Reads a deployed site: its ledger, and the pages that the targets lead to; no other host is asked. Rejects where it cannot be reached. */
export async function deployedSite(place: Place, targets: readonly Target[]): Promise<Site> {
	const home = new URL(place.base, place.site);
	const response = await get(new URL('permalinks.jsonl', home));
	if (!response.ok)
		throw new Error(
			`${home.href} has no list of its addresses (permalinks.jsonl: ${response.status}): is it a site of Storyfold, and of this version?`,
		);
	const events = parseEvents(await response.text());
	const [permalinks, shown] = [replay(events), shownIn(events)];
	const articles = new Set(
		targets.flatMap(({ kind, key }) => {
			if (kind === 'article') return liveArticle(permalinks, byKey(permalinks.articles, key)?.code ?? '')?.id ?? [];
			const story = kind === 'story' ? byKey(permalinks.stories, key) : undefined;
			const now = story === undefined ? null : resolveStory(permalinks, story.code);
			const told = now?.story ? (shown.get(now.story.code)?.articles ?? []) : [];
			return [...told, ...(now?.article ? [now.article.code] : [])].flatMap((code) => liveArticle(permalinks, code)?.id ?? []);
		}),
	);
	const passages = new Map<string, Passages>();
	const originals = new Map<string, boolean | null>();
	for (const id of articles) {
		const html = await (await get(new URL(`articles/${id}/`, home))).text();
		passages.set(id, passagesOfPage(html));
		originals.set(id, await originalHolds(html, home));
	}
	const pages = new Map<string, boolean>();
	for (const { link } of targets.filter(({ kind }) => kind === 'other')) pages.set(link, (await get(new URL(link, home))).ok);
	return {
		permalinks,
		shown,
		passages: (id) => passages.get(id) ?? [],
		hasPage: (link) => pages.get(link) ?? null,
		original: (id) => originals.get(id) ?? null,
	};
}

const get = (url: URL) =>
	fetch(url).catch((error: unknown) => {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
		throw new Error(`${url.href} cannot be reached (${cause})`);
	});

/** Has the original that an article page offers the bytes of the digest in its name? Null: the page offers none. A file that is gone does not. */
async function originalHolds(html: string, home: URL): Promise<boolean | null> {
	const [, name, digest] = ORIGINAL.exec(html) ?? [];
	if (name === undefined || digest === undefined) return null;
	const response = await get(new URL(name, home));
	if (!response.ok) return false;
	const hash = createHash('sha256');
	for await (const piece of response.body ?? []) hash.update(piece);
	return hash.digest('hex') === digest;
}

/** The link that `ArticleDetails.astro` sets: an original is named by its digest. */
const ORIGINAL = /href="[^"<>]{0,400}?(originals\/([0-9a-f]{64})\.[a-z0-9]{1,8})"/;

/** Sentences and blocks of an article page, each with its id. */
export function passagesOfPage(html: string): Passages {
	const found: { id: string; text: string; tag: string; depth: number }[] = [];
	const open: (typeof found)[number][] = [];
	let depth = 0;
	const parser = new Parser({
		onopentag(tag, { id = '' }) {
			depth += 1;
			if (!/^[ps][0-9a-z]{8}(?:-\d+)?$/.test(id)) return;
			const passage = { id, text: '', tag, depth };
			found.push(passage);
			open.push(passage);
		},
		ontext(text) {
			for (const passage of open) passage.text += text;
		},
		onclosetag() {
			if (open.at(-1)?.depth === depth) open.pop();
			depth -= 1;
		},
	});
	parser.end(html);
	return found.map(({ id, text }) => ({ id, text: text.trim() }));
}
