/** Folds by site: pages of one site are never in training and test at once. */

export const FOLDS = 5;
export const folds = Array.from({ length: FOLDS }, (_, fold) => fold);

/** FNV-1a. */
export function hash(text: string): number {
	let h = 2166136261;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
	return h >>> 0;
}
