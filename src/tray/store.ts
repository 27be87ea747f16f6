/** Where the tray is kept: this browser's storage, shared by all open pages of the site. */
import { read, type Tray, write } from './tray.ts';

/** Name in the local storage; src/client/site.ts counts its entries. */
const KEPT = 'storyfold-tray';

export function load(): Tray {
	try {
		return read(localStorage[KEPT] ?? '') ?? [];
	} catch {
		return [];
	}
}

/** False where the browser keeps nothing: private mode, a full disk. */
export function save(tray: Tray): boolean {
	try {
		localStorage[KEPT] = write(tray);
		return true;
	} catch {
		return false;
	}
}

/** Calls `change` when another page of the site has changed the tray. */
export function watch(change: (tray: Tray) => void): void {
	addEventListener('storage', ({ key }) => key === KEPT && change(load()));
}
