/** The tray as reference files: a record an address, the quotation and the reader's note with it. */
import { bibtex } from '../../lib/citations/bibtex.ts';
import type { CslItem } from '../../lib/citations/item.ts';
import { ris } from '../../lib/citations/ris.ts';
import type { Tray } from '../tray.ts';

/** Items with ids that differ: of several passages of one article the second gets `-2`. */
export function trayItems(tray: Tray): CslItem[] {
	const seen = new Map<string, number>();
	return tray.map(({ item, quote, note }) => {
		const count = (seen.get(item.id) ?? 0) + 1;
		seen.set(item.id, count);
		const told = [quote, note, item.note ?? ''].filter((part) => part !== '').join(' · ');
		return { ...item, id: count === 1 ? item.id : `${item.id}-${count}`, note: told };
	});
}

export const trayBibtex = (tray: Tray): string => trayItems(tray).map(bibtex).join('\n');
export const trayRis = (tray: Tray): string => trayItems(tray).map(ris).join('\r\n');
export const trayCsl = (tray: Tray): string => `${JSON.stringify(trayItems(tray), null, '\t')}\n`;
