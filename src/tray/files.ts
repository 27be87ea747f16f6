/** What leaves the tray as a file, and what comes back. */
import { trayDocx } from './export/docx.ts';
import { trayBibtex, trayCsl, trayRis } from './export/records.ts';
import { trayMarkdown, trayText } from './export/text.ts';
import { type Tray, write } from './tray.ts';

type Format = { readonly label: string; readonly file: string; readonly type: string; readonly make: (tray: Tray) => string | Uint8Array };

/** `label` '' stands for the word that the language has for plain text. */
export const FORMATS: readonly Format[] = [
	{ label: 'Markdown', file: 'passages.md', type: 'text/markdown', make: trayMarkdown },
	{ label: 'Word', file: 'passages.docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', make: trayDocx },
	{ label: '', file: 'passages.txt', type: 'text/plain', make: trayText },
	{ label: 'BibTeX', file: 'passages.bib', type: 'application/x-bibtex', make: trayBibtex },
	{ label: 'RIS', file: 'passages.ris', type: 'application/x-research-info-systems', make: trayRis },
	{ label: 'CSL-JSON', file: 'passages.csl.json', type: 'application/vnd.citationstyles.csl+json', make: trayCsl },
];

export const TRAY_FILE: Format = { label: '', file: 'tray.json', type: 'application/json', make: write };

/** Hands a file to the reader. */
export function download({ file, type, make }: Format, tray: Tray): void {
	const content = make(tray);
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }));
	link.download = file;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Asks for a file and gives its text; null where none was chosen. */
export function askForFile(): Promise<string | null> {
	const input = document.createElement('input');
	input.type = 'file';
	input.accept = '.json,application/json';
	return new Promise((resolve) => {
		input.onchange = () => void (input.files?.[0]?.text() ?? Promise.resolve(null)).then(resolve);
		input.oncancel = () => resolve(null);
		input.click();
	});
}
