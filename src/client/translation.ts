/** What the button of `translate.ts` does: each text of the page below itself in the reader's language, as the browser translates it. Comes when it is pressed. */
import { wordsOfPage } from './page-words.ts';
import { TRANSLATION_STRINGS } from './translation-strings.ts';
import { type Api, pairOf } from './translator.ts';

/** Translates `texts` one after the other; a status line takes the place of `button` and says how it ended. */
export async function translateHere(api: Api, texts: readonly HTMLElement[], button: HTMLElement): Promise<void> {
	const words = wordsOfPage(TRANSLATION_STRINGS);
	const by = line('small', words.translating);
	by.role = 'status';
	button.replaceWith(by);
	let failed = false;
	for (const language of new Set(texts.map(({ lang }) => lang))) {
		const own = texts.filter(({ lang }) => lang === language);
		try {
			const translation = await api.create(pairOf(language));
			for (const part of own.flatMap(partsOf)) put(part, line('p', await translation.translate(plain(part))));
		} catch {
			failed = true;
		}
	}
	by.textContent = failed ? words.failed : words.translatedBy;
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
