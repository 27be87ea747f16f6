/** Many items as one file for reference managers and texts: BibTeX, RIS, CSL-JSON, Markdown. */
import { bibtex } from './bibtex.ts';
import type { CslItem } from './item.ts';
import { referenceLine } from './reference-line.ts';
import { ris } from './ris.ts';

const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, (char) => `\\${char}`).replace(/\s+/g, ' ');

/** By the ending of the file. */
export const BIBLIOGRAPHY = {
	bib: { name: 'BibTeX', type: 'application/x-bibtex', write: (items: readonly CslItem[]) => items.map(bibtex).join('\n') },
	ris: {
		name: 'RIS',
		type: 'application/x-research-info-systems',
		write: (items: readonly CslItem[]) => items.map(ris).join('\r\n'),
	},
	'csl.json': {
		name: 'CSL-JSON',
		type: 'application/vnd.citationstyles.csl+json',
		write: (items: readonly CslItem[]) => `${JSON.stringify(items, null, '\t')}\n`,
	},
	md: {
		name: 'Markdown',
		type: 'text/markdown',
		write: (items: readonly CslItem[]) => items.map((item) => `- ${escapeMarkdown(referenceLine(item))}. <${item.URL}>\n`).join(''),
	},
} as const;
export type Format = keyof typeof BIBLIOGRAPHY;
export const FORMATS = Object.keys(BIBLIOGRAPHY) as readonly Format[];
