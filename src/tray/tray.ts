/** The memo tray: passages that a reader collects in this browser, in an order of his own, with notes. Data and pure functions only. */
import type { CslItem } from '../lib/citations/item.ts';

/** A passage as it was collected. `item`: the article as CSL-JSON, its `URL` leading to the very words. */
export type TrayItem = {
	readonly quote: string;
	/** BCP 47 tag of the quotation. */
	readonly language: string;
	readonly item: CslItem;
	/** SHA-256 (hex) of the article's cleaned text on the day of collecting; '' where the page did not say. */
	readonly digest: string;
	readonly note: string;
};

export type Tray = readonly TrayItem[];

/** The version of the stored form; a file of another version is refused by name. */
const FORM = 1;

const has = (tray: Tray, url: string) => tray.some(({ item }) => item.URL === url);

/** Puts a passage at the end, or takes it out where it is already there. */
export function toggle(tray: Tray, entry: TrayItem): Tray {
	return has(tray, entry.item.URL) ? remove(tray, entry.item.URL) : [...tray, entry];
}

export const remove = (tray: Tray, url: string): Tray => tray.filter(({ item }) => item.URL !== url);

/** Moves an entry by `step` places (−1 up, 1 down); at an end it stays. */
export function move(tray: Tray, url: string, step: number): Tray {
	const from = tray.findIndex(({ item }) => item.URL === url);
	const entry = tray[from];
	if (entry === undefined) return tray;
	const rest = tray.toSpliced(from, 1);
	return rest.toSpliced(Math.min(rest.length, Math.max(0, from + step)), 0, entry);
}

export const annotate = (tray: Tray, url: string, note: string): Tray =>
	tray.map((entry) => (entry.item.URL === url ? { ...entry, note } : entry));

/** What the tray holds and what another one has besides, in order. */
export const merge = (tray: Tray, other: Tray): Tray => [...tray, ...other.filter(({ item }) => !has(tray, item.URL))];

/** The tray as a file. */
export const write = (tray: Tray): string => `${JSON.stringify({ storyfold: 'tray', form: FORM, items: tray }, null, '\t')}\n`;

/** Reads a file that `write` made. Null: it is no such file. Entries that are damaged are left out; addresses must be http(s). */
export function read(text: string): Tray | null {
	const file = parsed(text) as { storyfold?: unknown; form?: unknown; items?: unknown } | null;
	if (file === null || typeof file !== 'object' || file.storyfold !== 'tray' || file.form !== FORM || !Array.isArray(file.items))
		return null;
	return file.items.flatMap((entry) => {
		const { quote, language, digest, note, item } = (entry ?? {}) as Partial<Record<keyof TrayItem, unknown>>;
		const own = (item ?? {}) as Partial<Record<keyof CslItem, unknown>>;
		const texts = [quote, language, digest, note, own.id, own.title, own.URL];
		if (!texts.every((value) => typeof value === 'string') || !/^https?:\/\//.test(own.URL as string)) return [];
		return [entry as TrayItem];
	});
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
