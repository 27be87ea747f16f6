/** What a language file must hold: every string of English, as a string or as a set of plural forms (CLDR categories). */
import type { en } from './en.ts';

export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type MessageKey = { [K in keyof typeof en]: (typeof en)[K] extends string ? K : never }[keyof typeof en];
export type PluralKey = Exclude<keyof typeof en, MessageKey>;
export type Messages = Readonly<Record<MessageKey, string> & Record<PluralKey, Plural>>;
