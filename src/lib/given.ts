/**
 * What the build has read already, for the renderer on its own thread, which is another program with modules of its own. Other threads read it from files.
 */
import type { Content } from './content.ts';
import type { LedgerEvent, Permalinks } from './permalinks.ts';

/** `permalinks`: what the events add up to. */
export type Given = { readonly content: Content; readonly events: readonly LedgerEvent[]; readonly permalinks: Permalinks };

const KEY = Symbol.for('storyfold.given');
const shared = globalThis as { [KEY]?: Given };

/** Hands it over. Nobody may change it any more. */
export const give = (given: Given): void => {
	shared[KEY] = given;
};

/** Undefined where nothing was handed over. */
export const given = (): Given | undefined => shared[KEY];
