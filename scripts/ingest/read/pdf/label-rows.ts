/** A table of labels and values above a clipping (`Source | The Argus | Date | 5 May`), as press reviews print it. */
import type { Hint } from '../../document/types.ts';
import { labels } from '../header-labels.ts';
import type { Row } from './rows.ts';

type Field = Hint['field'];
export type LabelPair = { readonly field: Field | null; readonly label: string; readonly value: string };

/** Labels of press reviews beside those of every labelled header. */
const FURTHER: Readonly<Record<string, Field>> = {
	page: 'page', pages: 'page', seite: 'page', seiten: 'page', pagina: 'page', "pagina's": 'page', pagine: 'page', página: 'page', páginas: 'page', strona: 'page', side: 'page', sida: 'page',
	section: 'section', ressort: 'section', rubriek: 'section', rubrique: 'section', sección: 'section', sezione: 'section', seção: 'section', dział: 'section', edition: 'edition', ausgabe: 'edition', editie: 'edition', édition: 'edition', edición: 'edition', edizione: 'edition', edição: 'edition', titel: 'source',
}; // biome-ignore format: a table
const FIELDS: ReadonlyMap<string, Field> = new Map([...Object.entries(FURTHER), ...labels].filter(([label]) => label !== 'titel'));

const fieldOf = (cell: string): Field | null => FIELDS.get(cell.replace(/(?<!\s)\s*[:：]$/, '').toLowerCase()) ?? null;

/** Cells of a row that are labels with their values beside them; none where no cell is a known label. */
export function labelPairs({ chunks }: Row): LabelPair[] {
	const cells = chunks.flatMap(({ text }) => {
		// `Date: 5 May` in one cell.
		const match = /^([\p{L}][\p{L} ’'-]{1,28}[:：])\s+(\S.*)$/u.exec(text);
		return match !== null && fieldOf(match[1] ?? '') !== null ? [match[1] ?? '', match[2] ?? ''] : [text];
	});
	if (
		cells.length < 2 ||
		cells.length > 12 ||
		cells.some((cell) => cell.length > 80) ||
		!cells.some((cell, i) => i % 2 === 0 && fieldOf(cell) !== null && cells[i + 1] !== undefined)
	)
		return [];
	// In running text a label is only a word: there it needs its colon.
	if (cells.some((cell, i) => i % 2 === 0 && /^\p{Ll}/u.test(cell) && !/[:：]$/.test(cell))) return [];
	const pairs: LabelPair[] = [];
	for (let i = 0; i + 1 < cells.length; i += 2) {
		const label = cells[i] ?? '';
		if (label.length > 30) return [];
		pairs.push({ field: fieldOf(label), label: label.replace(/(?<!\s)\s*[:：]$/, ''), value: cells[i + 1] ?? '' });
	}
	return pairs;
}
