/** What is said of a translation. It comes with it, and not with every page. */
import type { InterfaceLanguage } from '../lib/i18n.ts';

type Words = { readonly translating: string; readonly translatedBy: string; readonly failed: string };
export const TRANSLATION_STRINGS: Readonly<Record<InterfaceLanguage, Words>> = {
	en: {
		translating: 'Translating…',
		translatedBy: 'Translated by this browser, on this device. The original is what counts.',
		failed: 'This browser cannot translate from this language.',
	},
	de: {
		translating: 'Wird übersetzt …',
		translatedBy: 'Übersetzt von diesem Browser, auf diesem Gerät. Es gilt das Original.',
		failed: 'Dieser Browser kann aus dieser Sprache nicht übersetzen.',
	},
	nl: {
		translating: 'Bezig met vertalen…',
		translatedBy: 'Vertaald door deze browser, op dit apparaat. Het origineel telt.',
		failed: 'Deze browser kan niet uit deze taal vertalen.',
	},
	fr: {
		translating: 'Traduction en cours…',
		translatedBy: 'Traduit par ce navigateur, sur cet appareil. L’original fait foi.',
		failed: 'Ce navigateur ne peut pas traduire de cette langue.',
	},
};
