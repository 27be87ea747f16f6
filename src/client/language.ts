/** The reader's language: chosen once, kept for every page that is entered from outside the site. */
export function offerLanguage(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
	const here = document.documentElement.lang;
	let chosen: string | undefined;
	try {
		chosen = localStorage['lang'];
		for (const link of links) {
			link.onclick = () => {
				localStorage['lang'] = link.lang;
				link.hash = location.hash;
			};
		}
	} catch {}
	if (document.referrer.startsWith(`${location.origin}/`)) return;
	const wanted = chosen ?? navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => links.some(({ lang }) => lang === tag));
	const link = links.find(({ lang }) => lang === wanted && lang !== here);
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
	go.textContent = link.dataset['offer'] ?? '';
	go.onclick = link.onclick;
	offer.append(go);
	document.querySelector('main')?.prepend(offer);
}
