/** The site as it is built: the owner's settings with the base path in force, and where the content stands. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import config from '../../storyfold.config.ts';
import { contentFolder } from './content.ts';
import { type I18n, type InterfaceLanguage, i18n } from './i18n.ts';
import { type Language, primary } from './language.ts';
import { type Page, pageParam, pagesOf } from './paging.ts';
import { type Paths, pathsFor } from './paths.ts';

const base = import.meta.env.BASE_URL;

export const site = { ...config, base: base.endsWith('/') ? base : `${base}/` };

export const DEFAULT_LANGUAGE = site.languages[0] as InterfaceLanguage;

/** `https://host/path` of a path of `pathsFor`. */
export const absolute = (path: string) => new URL(path, site.site).href;

/** What every page of one interface language needs. */
export type PageContext = { readonly lang: InterfaceLanguage; readonly words: I18n; readonly paths: Paths };

const contexts = new Map<InterfaceLanguage, PageContext>();

export function contextOf(lang: InterfaceLanguage): PageContext {
	const made = contexts.get(lang) ?? { lang, words: i18n(lang), paths: pathsFor(site, lang) };
	contexts.set(lang, made);
	return made;
}

/** The language of the frame around an article: its own where the interface has it, else the site's. A script puts the reader's in its place. */
export function frameLanguage(language: Language): InterfaceLanguage {
	return site.languages.find((lang) => lang === primary(language)) ?? DEFAULT_LANGUAGE;
}

/** A parameter of `[...lang]` for each interface language: none for the default one. */
const languageParams = site.languages.map((lang) => ({ lang, param: lang === DEFAULT_LANGUAGE ? undefined : lang }));

/** Static paths of a page that exists once per interface language. */
export const languagePaths = () => languageParams.map(({ lang, param }) => ({ params: { lang: param }, props: { lang } }));

/**
 * Static paths of a page that exists once per item and interface language. `keyOf`: a digest of all that the page of an item shows; with it
 * the page of the last build is used again where it would be the same.
 */
export function itemPaths<Name extends string, Item>(
	name: Name,
	items: Iterable<readonly [string, Item]>,
	keyOf?: (item: Item, id: string) => string,
) {
	return [...items].flatMap(([id, item]) => {
		const cacheKey = keyOf?.(item, id);
		return languageParams.map(({ lang, param }) => ({
			params: { lang: param, [name]: id } as Record<Name | 'lang', string | undefined>,
			props: { lang, item },
			...(cacheKey !== undefined && { cacheKey }),
		}));
	});
}

/** The same for a list in pages, `list` of each item: `[...page]` is nothing for the first. */
export function listPaths<Name extends string, Item, Entry>(
	name: Name | null,
	items: Iterable<readonly [string, Item]>,
	list: (item: Item) => readonly Entry[],
	keyOf: (item: Item, page: Page<Entry>) => string,
	size?: number,
) {
	return [...items].flatMap(([id, item]) =>
		pagesOf(list(item), size).flatMap((page) => {
			const cacheKey = keyOf(item, page);
			return languageParams.map(({ lang, param }) => ({
				params: { lang: param, page: pageParam(page.number), ...(name !== null && { [name]: id }) } as Record<
					Name | 'lang' | 'page',
					string | undefined
				>,
				props: { lang, item, page },
				cacheKey,
			}));
		}),
	);
}

/** The same for lists that exist once, in the first interface language; a script puts the reader's into their frame. */
export function listPathsOnce<Name extends string, Item, Entry>(
	name: Name,
	items: Iterable<readonly [string, Item]>,
	list: (item: Item) => readonly Entry[],
	keyOf: (item: Item, page: Page<Entry>) => string,
) {
	return [...items].flatMap(([id, item]) =>
		pagesOf(list(item)).map((page) => ({
			params: { page: pageParam(page.number), [name]: id } as Record<Name | 'page', string | undefined>,
			props: { item, page },
			cacheKey: keyOf(item, page),
		})),
	);
}

/** The same for a list of the whole site. `keyOf`: a digest of entries and whatever else a page shows, which is `besides`. */
export const siteListPaths = <Entry>(
	entries: readonly Entry[],
	keyOf: (items: readonly Entry[], ...more: string[]) => string,
	besides: unknown,
) =>
	listPaths(
		null,
		[['', entries]] as const,
		(list) => list,
		(_, { items, total }) => keyOf(items, String(total), JSON.stringify(besides)),
	);

const folder = resolve(contentFolder());

/** A file of content/ as text; null where it is not there. */
export function contentFile(name: string): string | null {
	const file = join(folder, name);
	return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
