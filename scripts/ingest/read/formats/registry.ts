/** Every form that is read, from the particular to the general: the first that recognises a file reads it. */
import { bodyFragment } from './body-fragment.ts';
import { bookmarks } from './bookmarks.ts';
import { bundle } from './bundle.ts';
import { table } from './csv.ts';
import { epub } from './epub.ts';
import { evernote } from './evernote.ts';
import { feed } from './feed.ts';
import type { Format } from './format.ts';
import { ghost } from './ghost.ts';
import { gzip } from './gzip.ts';
import { json, jsonLines } from './json.ts';
import { compound, eml, mbox, mhtml, msg } from './mail.ts';
import { mediumPost } from './medium-post.ts';
import { movableType } from './movable-type.ts';
import { newsml } from './newsml.ts';
import { ninjs } from './ninjs.ts';
import { nitf } from './nitf.ts';
import { notionPage } from './notion-page.ts';
import { docx, odt, otherOffice, rtf } from './office.ts';
import { pdf } from './pdf.ts';
import { clipped, markdown, text } from './plain.ts';
import { pressDatabases } from './press.ts';
import { page } from './saved-page.ts';
import { tei } from './tei.ts';
import { telegram } from './telegram.ts';
import { xml } from './unknown-xml.ts';
import { unreadable } from './unreadable.ts';
import { wacz } from './wacz.ts';
import { warc } from './warc-file.ts';
import { wordpress } from './wordpress.ts';

/** Told by their first bytes or by what they hold. */
const containers: readonly Format[] = [docx, odt, epub, wacz, otherOffice, bundle, pdf, rtf, warc, gzip, mbox, mhtml, eml, msg, compound];

export const formats: readonly Format[] = [
	...containers,
	unreadable,
	...pressDatabases,
	wordpress,
	ghost,
	movableType,
	feed,
	nitf,
	newsml,
	ninjs,
	tei,
	clipped,
	evernote,
	notionPage,
	telegram,
	jsonLines,
	json,
	table,
	xml,
	bookmarks,
	mediumPost,
	bodyFragment,
	page,
	markdown,
	text,
];
