/** The reader's language: chosen once, kept for every page that is entered from outside the site, and for the frame of every article. */
import type { InterfaceLanguage } from '../lib/i18n.ts';

const OFFER: Readonly<Record<InterfaceLanguage, string>> = {
	en: 'This page is also available in English.',
	de: 'Diese Seite gibt es auch auf Deutsch.',
	nl: 'Deze pagina is er ook in het Nederlands.',
	fr: 'Cette page existe aussi en français.',
};
const root = document.documentElement;
/** Where the words of frames are; undefined on a page that has an address in each language. */
const folder = root.dataset['frame'];

/** Resolves when the page is in the reader's language, or stays as it is. */
export async function offerLanguage(): Promise<void> {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
	let chosen: string | undefined;
	let read: string | undefined;
	try {
		chosen = localStorage['lang'];
		if (folder === undefined) sessionStorage['lang'] = root.lang;
		else read = sessionStorage['lang'];
	} catch {}
	for (const link of links) {
		link.onclick = (event) => {
			try {
				localStorage['lang'] = link.lang;
			} catch {}
			link.hash = location.hash;
			if (folder === undefined) return;
			event.preventDefault();
			link.closest('details')?.removeAttribute('open');
			void frame(folder, link.lang);
		};
	}
	const outside = !document.referrer.startsWith(`${location.origin}/`);
	const known = chosen ?? read;
	if (folder !== undefined && known !== undefined) {
		if (known !== root.lang && links.some(({ lang }) => lang === known)) await frame(folder, known);
		return;
	}
	if (!outside) return;
	const wanted = chosen ?? navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => links.some(({ lang }) => lang === tag));
	const link = links.find(({ lang }) => lang === wanted && lang !== root.lang);
	if (link === undefined) return;
	if (chosen !== undefined) {
		location.replace(link.href + location.hash);
		return;
	}
	const offer = document.createElement('p');
	offer.className = 'offer';
	const go = document.createElement('a');
	go.href = link.href + location.hash;
	go.lang = link.lang;
	go.textContent = OFFER[link.lang as InterfaceLanguage];
	go.onclick = (event) => {
		link.onclick?.call(link, event as PointerEvent);
		if (folder !== undefined) offer.remove();
	};
	offer.append(go);
	document.querySelector('main')?.prepend(offer);
}

/** Without a network the page stays in the language that it was made in. */
async function frame(at: string, lang: string): Promise<void> {
	const { applyFrame } = await import('./frame.ts');
	await applyFrame(at, lang).catch(() => undefined);
}
