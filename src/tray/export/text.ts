/** The tray as Markdown with footnotes, and as plain text. */

import { referenceLine } from '../../lib/citations/reference-line.ts';
import type { Tray } from '../tray.ts';
import { quoted } from './reference.ts';

const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, (char) => `\\${char}`).replace(/\s+/g, ' ');

/** A paragraph a passage, its note below it, its source as a footnote (Pandoc and GitHub read `[^1]`). */
export function trayMarkdown(tray: Tray): string {
	const body = tray.map((entry, index) =>
		[`${escapeMarkdown(quoted(entry))}[^${index + 1}]`, ...(entry.note === '' ? [] : [escapeMarkdown(entry.note)])].join('\n\n'),
	);
	const notes = tray.map(({ item, digest }, index) => {
		const proof = digest === '' ? '' : ` SHA-256 of the text: ${digest}`;
		return `[^${index + 1}]: ${escapeMarkdown(referenceLine(item))}. <${item.URL}>${proof}`;
	});
	return `${[...body, ...notes].join('\n\n')}\n`;
}

/** Plain text: the quotation, then its source and address. */
export function trayText(tray: Tray): string {
	const parts = tray.map((entry, index) =>
		[
			`${index + 1}. ${quoted(entry)}`,
			`   ${referenceLine(entry.item)}: ${entry.item.URL}`,
			...(entry.note === '' ? [] : [`   ${entry.note}`]),
		].join('\n'),
	);
	return `${parts.join('\n\n')}\n`;
}
