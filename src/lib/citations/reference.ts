/** Formatted references by citation-js (citeproc), as HTML in which nothing of the article is markup. */
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { z } from 'astro/zod';
import { direction } from '../language.ts';
import type { CslItem } from './item.ts';
import { APA } from './styles/apa.ts';
import { CHICAGO } from './styles/chicago.ts';
import { FOOTNOTE } from './styles/footnote.ts';

const styles = ['apa', 'chicago', 'footnote'] as const;
export type Style = (typeof styles)[number];

/** `html`: with `<i>` around titles of outlets and `<bdi>` around titles and names of a writing from right to left, all else escaped. `text`: the same without markup. */
export const referenceSchema = z.object({ style: z.enum(styles), html: z.string(), text: z.string() });
export type Reference = Readonly<z.infer<typeof referenceSchema>>;

type CslConfig = { styles: { add: (name: string, xml: string) => void } };

const csl = plugins.config.get('@csl') as CslConfig;
/** Under a name of its own: `apa` is that of the style for all kinds of works, which citation-js brings. */
export const TEMPLATES: Readonly<Record<Style, string>> = { apa: 'storyfold-apa', chicago: 'chicago', footnote: 'footnote' };
csl.styles.add(TEMPLATES.apa, APA);
csl.styles.add('chicago', CHICAGO);
csl.styles.add('footnote', FOOTNOTE);

/** Locales that ship with citation-js, by interface language. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-US', de: 'de-DE', nl: 'nl-NL', fr: 'fr-FR', es: 'es-ES' };

/** `<` and `>` would be read as citeproc's own rich text; these stand in for them (private use, in no text that passes). */
const OPEN = '\ue0f0';
const CLOSE = '\ue0f1';

/** The reference of an item in one style, worded for readers of `language` (dates, "accessed", "n. d."). */
export function reference(item: CslItem, style: Style, language: string): Reference {
	const options = { template: TEMPLATES[style], lang: LOCALES[language] ?? 'en-US', format: 'html', nosort: true };
	const raw = plugins.output.format('bibliography', [shield(item)], options);
	const inner = raw
		.replace(/<\/?(?:div|span)[^<>]*>/g, '')
		.replace(/\s+/gu, ' ')
		.trim();
	const html = isolate(inner, item).replaceAll(OPEN, '&lt;').replaceAll(CLOSE, '&gt;');
	const text = inner
		.replace(/<[^<>]*>/g, '')
		.replaceAll(OPEN, '<')
		.replaceAll(CLOSE, '>')
		.replaceAll('&#38;', '&')
		.replaceAll('&#60;', '<')
		.replaceAll('&#62;', '>')
		.replaceAll('&amp;', '&');
	return { style, html, text };
}

/** All styles of an item, in the order of `styles`. */
export function references(item: CslItem, language: string): Reference[] {
	return styles.map((style) => reference(item, style, language));
}

/** Else the date after such a title or name would be drawn into it. */
function isolate(html: string, { title, language, author = [], 'container-title': container = '' }: CslItem): string {
	if (direction(language ?? 'und') !== 'rtl') return html;
	const names = author.map((one) => ('literal' in one ? one.literal : ''));
	return [...new Set([title, container, ...names])].reduce((found, text) => {
		const shown = shield(text).replaceAll('&', '&#38;');
		return shown === '' ? found : found.replaceAll(shown, () => `<bdi>${shown}</bdi>`);
	}, html);
}

function shield<T>(value: T): T {
	if (typeof value === 'string') return value.replaceAll('<', OPEN).replaceAll('>', CLOSE) as T;
	if (Array.isArray(value)) return value.map(shield) as T;
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shield(inner)])) as T;
}
