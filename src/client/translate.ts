/** A button beside each quotation in another language, only where the browser can translate on this device. */
type Translation = { translate: (text: string) => Promise<string> };
type Api = {
	availability: (pair: { sourceLanguage: string; targetLanguage: string }) => Promise<string>;
	create: (pair: { sourceLanguage: string; targetLanguage: string }) => Promise<Translation>;
};

export function offerTranslation(): void {
	const api = (globalThis as { Translator?: Api }).Translator;
	const words = document.querySelector<HTMLElement>('#help')?.dataset;
	if (api === undefined || words === undefined) return;
	const targetLanguage = document.documentElement.lang;
	for (const quote of document.querySelectorAll<HTMLElement>('blockquote[data-translate]')) {
		const button = document.createElement('button');
		button.textContent = words['translate'] ?? '';
		button.className = 'translate';
		button.onclick = async () => {
			const out = document.createElement('p');
			out.className = 'translation';
			out.lang = targetLanguage;
			button.replaceWith(out);
			out.textContent = words['translating'] ?? '';
			try {
				const translation = await api.create({ sourceLanguage: quote.lang, targetLanguage });
				out.textContent = await translation.translate(quote.textContent ?? '');
				const by = document.createElement('small');
				by.textContent = words['translatedBy'] ?? '';
				out.append(' ', by);
			} catch {
				out.textContent = words['translateFailed'] ?? '';
			}
		};
		quote.after(button);
	}
}
