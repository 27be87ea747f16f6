/**
 * One button above the text of an article or the summary of a story, where the browser can translate from its language on this device (Translator
 * API). The originals stay; what the browser made of each stands below it, and says so.
 */
import type { InterfaceLanguage } from '../lib/i18n.ts';
import { wordsOfPage } from './page-words.ts';
import { type Api, pairOf } from './translator.ts';

const LABEL: Readonly<Record<InterfaceLanguage, string>> = { en: 'Translate', de: 'Übersetzen', nl: 'Vertalen', fr: 'Traduire' };

const api = (globalThis as { Translator?: Api }).Translator;

export function offerTranslation(): void {
	const marked = document.querySelectorAll<HTMLElement>('[data-translate]');
	const texts = [...marked].filter(({ lang }) => lang.split('-', 1)[0] !== document.documentElement.lang);
	if (api !== undefined && texts.length > 0) void offer(api, texts);
}

async function offer(api: Api, texts: readonly HTMLElement[]): Promise<void> {
	const known = new Set<string>();
	for (const language of new Set(texts.map(({ lang }) => lang)))
		if ((await api.availability(pairOf(language)).catch(() => 'unavailable')) !== 'unavailable') known.add(language);
	if (known.size === 0) return;
	const button = document.createElement('button');
	button.textContent = wordsOfPage(LABEL);
	button.className = 'translate';
	button.onclick = () =>
		void import('./translation.ts').then(({ translateHere }) =>
			translateHere(
				api,
				texts.filter(({ lang }) => known.has(lang)),
				button,
			),
		);
	(document.querySelector('.summary, .text') ?? texts[0])?.before(button);
}
