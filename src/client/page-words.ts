/** Words that stand in scripts, of every interface language: those of the page as it is now. */
import type { InterfaceLanguage } from '../lib/i18n.ts';

export const wordsOfPage = <Words>(table: Readonly<Record<InterfaceLanguage, Words>>): Words =>
	table[document.documentElement.lang as InterfaceLanguage];
