/** A section of a page as its table of contents names it. `key`: the message that its name is, where it is one. */
import type { MessageKey } from '../i18n/messages.ts';

export type Section = { readonly id: string; readonly name: string; readonly lang?: string; readonly key?: MessageKey };
