/**
 * A button beside each quotation in another language, and above an article, where the browser can translate from it on this device
 * (Translator API). The original stays; what the browser made of it stands below each paragraph, and says so.
 */
type Pair = { readonly sourceLanguage: string; readonly targetLanguage: string };
type Translation = { translate: (text: string) => Promise<string> };
type Api = { availability: (pair: Pair) => Promise<string>; create: (pair: Pair) => Promise<Translation> };

const api = (globalThis as { Translator?: Api }).Translator;

export function offerTranslation(): void {
	const words = document.querySelector<HTMLElement>('#help')?.dataset;
	if (api === undefined || words === undefined) return;
	for (const text of document.querySelectorAll<HTMLElement>('[data-translate]')) void offer(api, text, words);
}

async function offer(api: Api, text: HTMLElement, words: DOMStringMap): Promise<void> {
	const targetLanguage = document.documentElement.lang;
	if (text.lang.split('-', 1)[0] === targetLanguage) return;
	const pair = { sourceLanguage: text.lang, targetLanguage };
	if ((await api.availability(pair).catch(() => 'unavailable')) === 'unavailable') return;
	const article = text.matches('.text');
	const parts = article ? [...text.querySelectorAll<HTMLElement>(':is(p, h2, h3, h4, li):not(:has(p))')] : [text];
	const button = document.createElement('button');
	button.textContent = words['translate'] ?? '';
	button.className = 'translate';
	button.onclick = async () => {
		const by = line('small', words['translating']);
		button.replaceWith(by);
		try {
			const translation = await api.create(pair);
			for (const part of parts) (part.closest('.said') ?? part).after(line('p', await translation.translate(plain(part))));
			by.textContent = words['translatedBy'] ?? '';
		} catch {
			by.textContent = words['translateFailed'] ?? '';
		}
	};
	if (article) text.before(button);
	else (text.closest('.said') ?? text).after(button);
}

function line(name: 'p' | 'small', text = ''): HTMLElement {
	const element = document.createElement(name);
	element.className = 'translation';
	element.lang = document.documentElement.lang;
	element.dir = document.documentElement.dir;
	element.textContent = text;
	return element;
}

/** The words of a paragraph without the marks and links that the page adds to it. */
function plain(part: HTMLElement): string {
	const copy = part.cloneNode(true) as HTMLElement;
	for (const mark of copy.querySelectorAll('.refs, .here')) mark.remove();
	return copy.textContent?.trim() ?? '';
}
