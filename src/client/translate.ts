/**
 * One button above the text of an article or the summary of a story, where the browser can translate from its language on this device (Translator
 * API). The originals stay; what the browser made of each stands below it, and says so.
 */
type Pair = { readonly sourceLanguage: string; readonly targetLanguage: string };
type Translation = { translate: (text: string) => Promise<string> };
type Api = { availability: (pair: Pair) => Promise<string>; create: (pair: Pair) => Promise<Translation> };

const api = (globalThis as { Translator?: Api }).Translator;
const readers = () => document.documentElement.lang;

export function offerTranslation(): void {
	const words = document.querySelector<HTMLElement>('#help')?.dataset;
	// The box of messages has an attribute of this name too: the label of the button.
	const marked = document.querySelectorAll<HTMLElement>('[data-translate=""]');
	const texts = [...marked].filter(({ lang }) => lang.split('-', 1)[0] !== readers());
	if (api !== undefined && words !== undefined && texts.length > 0) void offer(api, texts, words);
}

async function offer(api: Api, texts: readonly HTMLElement[], words: DOMStringMap): Promise<void> {
	const pairOf = (sourceLanguage: string): Pair => ({ sourceLanguage, targetLanguage: readers() });
	const known = new Set<string>();
	for (const language of new Set(texts.map(({ lang }) => lang)))
		if ((await api.availability(pairOf(language)).catch(() => 'unavailable')) !== 'unavailable') known.add(language);
	if (known.size === 0) return;
	const button = document.createElement('button');
	button.textContent = words['translate'] ?? '';
	button.className = 'translate';
	button.onclick = async () => {
		const by = line('small', words['translating']);
		by.role = 'status';
		button.replaceWith(by);
		let failed = false;
		for (const language of known) {
			const own = texts.filter(({ lang }) => lang === language);
			try {
				const translation = await api.create(pairOf(language));
				for (const part of own.flatMap(partsOf)) put(part, line('p', await translation.translate(plain(part))));
			} catch {
				failed = true;
			}
		}
		by.textContent = (failed ? words['translateFailed'] : words['translatedBy']) ?? '';
	};
	(document.querySelector('.summary, .text') ?? texts[0])?.before(button);
}

/** The paragraphs of an article; else the text itself. */
const partsOf = (text: HTMLElement) =>
	text.matches('.text') ? [...text.querySelectorAll<HTMLElement>(':is(p, h2, h3, h4, li):not(:has(p))')] : [text];

/** Below the text; of a claim below its mark, which stays in the line of the claim. */
function put(part: HTMLElement, translated: HTMLElement): void {
	const claim = part.matches('.said') ? part.closest('.claim') : null;
	if (claim === null) part.after(translated);
	else claim.append(translated);
}

function line(name: 'p' | 'small', text = ''): HTMLElement {
	const element = document.createElement(name);
	element.className = 'translation';
	element.lang = readers();
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
