/** A pattern of paths as an expression: `*` within a name, `**` over folders, `?` one character. */
export function globPattern(glob: string): RegExp {
	const source = glob
		.replace(/[.+^${}()|[\]\\]/g, '\\$&')
		.replace(/\*\*\/|\*\*|\*|\?/g, (mark) => ({ '**/': '(?:.*/)?', '**': '.*', '*': '[^/]*', '?': '[^/]' })[mark] ?? mark);
	return new RegExp(`^${source}$`, 'u');
}
