/** Every form that is read, from the particular to the general: the first that recognises a file reads it. */
import type { Catalogue, Format } from './format.ts';
import { page } from './page.ts';
import { markdown, text } from './plain.ts';
import { unreadable } from './unreadable.ts';

export const formats: readonly Format[] = [unreadable, page, markdown, text];

/** Files that describe others. A file that one of them recognises is no seed. */
export const catalogues: readonly Catalogue[] = [];
