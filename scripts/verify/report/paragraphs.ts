/** What every format of a report is reduced to before its links and quotations are looked for. */

/**
 * A paragraph of a report. Links stand in `text` as `<https://…>` behind their words, footnotes where they are referred to.
 * `line`: where it begins in the file, from 1; null where the format has no lines. `quoted`: it is set as a quotation (a block quote).
 */
export type Paragraph = { readonly text: string; readonly line: number | null; readonly quoted: boolean };

/** The line of a place in a paragraph, where the format has lines. */
export function lineAt({ text, line }: Paragraph, index: number): number | null {
	return line === null ? null : line + (text.slice(0, index).match(/\n/g)?.length ?? 0);
}
