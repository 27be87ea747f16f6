/** Every form that is read, from the particular to the general: the first that recognises a file reads it. */

import { table } from './csv.ts';
import { europresseHtml } from './europresse.ts';
import { factivaHtml, factivaText } from './factiva.ts';
import { feed } from './feed.ts';
import type { Catalogue, Format } from './format.ts';
import { json, jsonLines } from './json.ts';
import { jsonSidecar } from './json-sidecar.ts';
import { nexisClassicHtml, nexisClassicText, nexisUni } from './nexis.ts';
import { page } from './page.ts';
import { clipped, markdown, text } from './plain.ts';
import { proquestText } from './proquest.ts';
import { unreadable } from './unreadable.ts';
import { newsml, ninjs, nitf } from './wires.ts';
import { xml } from './xml.ts';

export const formats: readonly Format[] = [
	unreadable,
	nexisUni,
	nexisClassicText,
	nexisClassicHtml,
	factivaHtml,
	europresseHtml,
	factivaText,
	proquestText,
	feed,
	nitf,
	newsml,
	ninjs,
	jsonLines,
	json,
	table,
	xml,
	clipped,
	page,
	markdown,
	text,
];

/** Files that describe others. A file that one of them recognises is no seed. */
export const catalogues: readonly Catalogue[] = [jsonSidecar];
