/// <reference types="astro/client" />

declare namespace App {
	/** What the story page gives to the components of its MDX body. */
	interface Locals {
		story?: {
			readonly lang: import('./lib/i18n.ts').InterfaceLanguage;
			readonly claims: readonly import('./lib/claims.ts').StoryClaim[];
		};
	}
}
