/** Hostile strings, made of the atoms by chance. */
import { ATOMS } from './hostile-atoms.ts';

/** One line of 1–8 atoms, trimmed as the cleaning stage trims; never empty. */
export function hostileLine(random: () => number): string {
	const count = 1 + Math.floor(random() * 8);
	const line = Array.from({ length: count }, () => ATOMS[Math.floor(random() * ATOMS.length)])
		.join('')
		.normalize('NFC')
		.trim();
	return line === '' ? 'x' : line;
}

export const atoms: readonly string[] = ATOMS.map((atom) => atom.normalize('NFC').trim()).filter((atom) => atom !== '');
