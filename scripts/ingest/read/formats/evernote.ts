/** The export of notes (Evernote, ENEX): each clipped page, and each note with a text, is an article. Who clipped it did not write it. */
import { SeedError } from '../../document/seed-error.ts';
import type { Hint } from '../../document/types.ts';
import { readPage } from '../page.ts';
import { readingLetters } from '../reading-length.ts';
import { readXml } from '../xml.ts';
import { xmlRoot } from '../xml-root.ts';
import { type Format, hintOf, type Input, type Part, type PartRefused } from './format.ts';

/** Shorter notes (letters of an alphabet) hold no article. */
const LEAST = 100;

type Note = ReadonlyMap<string, string>;

/** The texts of the elements of each note, its attributes among them. */
function notesIn(xml: string): Note[] {
	const notes: Map<string, string>[] = [];
	const open: string[] = [];
	readXml(xml, {
		open: (name) => {
			open.push(name);
			if (name === 'note') notes.push(new Map());
		},
		close: () => void open.pop(),
		text: (text) => {
			const name = open.at(-1) ?? '';
			const above = open.at(-2);
			const note = notes.at(-1);
			if (note !== undefined && (above === 'note' || above === 'note-attributes')) note.set(name, (note.get(name) ?? '') + text);
		},
	});
	return notes;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** `20240820T101010Z` → ISO 8601. */
const isoOf = (stamp: string) => stamp.replace(/^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/, '$1-$2-$3T$4:$5:$6Z');

function partOf(note: Note, name: string, wishes: Input['wishes']): Part | PartRefused {
	const field = (key: string) => (note.get(key) ?? '').trim();
	const title = field('title');
	const markup = field('content').replace(/^(?:\s*<[?!][^<>]{0,300}>)+/, '');
	const [page] = readPage(`<html><head><title>${escaped(title)}</title></head><body>${markup}</body></html>`, { ...wishes, split: false });
	if (page === undefined || readingLetters(page.text) < LEAST)
		return {
			name,
			reason: `the note “${title}” holds no text, or only a few words`,
			remedy: 'Clip the whole article, or leave the note out.',
		};
	const address = field('source-url');
	const values: readonly (readonly [Hint['field'], string])[] = [
		// A clipped page shows its title; that of the note is the page's own, with the name of its outlet.
		['title', page.hints.some((hint) => hint.field === 'title') ? '' : title],
		['url', /^https?:\/\//.test(address) ? address : ''],
		['captured', isoOf(field('created'))],
	];
	const hints = values.flatMap(([key, value]) => (value === '' ? [] : [hintOf(key, value, 'evernote')]));
	const said = page.hints.filter((hint) => !hints.some((own) => own.field === hint.field));
	return { name, role: 'article', content: { form: 'text', text: page.text, body: page.body }, hints: [...hints, ...said] };
}

export const evernote: Format = {
	id: 'evernote',
	family: 'clippers',
	label: 'notes of Evernote (ENEX)',
	gives: ['title', 'date', 'source', 'byline', 'url', 'captured'],
	recognise: ({ text }) => xmlRoot((text() ?? '').slice(0, 8000))?.name === 'en-export',
	*read(input) {
		const notes = notesIn(input.whole().text);
		if (notes.length === 0) throw new SeedError('the export holds no notes', 'Export them again.');
		for (const [i, note] of notes.entries()) yield partOf(note, notes.length === 1 ? '' : `#${i + 1}`, input.wishes);
	},
};
