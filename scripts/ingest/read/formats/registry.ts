/** Every form that is read, from the particular to the general: the first that recognises a file reads it. */

import { europresseHtml } from './europresse.ts';
import { factivaHtml, factivaText } from './factiva.ts';
import type { Catalogue, Format } from './format.ts';
import { jsonSidecar } from './json-sidecar.ts';
import { nexisClassicHtml, nexisClassicText, nexisUni } from './nexis.ts';
import { page } from './page.ts';
import { markdown, text } from './plain.ts';
import { proquestText } from './proquest.ts';
import { unreadable } from './unreadable.ts';

export const formats: readonly Format[] = [
	unreadable,
	nexisUni,
	nexisClassicText,
	nexisClassicHtml,
	factivaHtml,
	europresseHtml,
	factivaText,
	proquestText,
	page,
	markdown,
	text,
];

/** Files that describe others. A file that one of them recognises is no seed. */
export const catalogues: readonly Catalogue[] = [jsonSidecar];
