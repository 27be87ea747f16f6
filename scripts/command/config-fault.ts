/** What is wrong with `storyfold.config.ts` where it cannot be loaded at all; what its values say is checked in `src/lib/config.ts`. */

const NAME = 'storyfold.config.ts';
const REMEDY = `Mend it there (a comma or a closing quotation mark is missing, as a rule), or take ${NAME} back from version control.`;

/** Line, reason and remedy for the terminal; null where the error is none of this file. */
export function configFault(error: unknown): string | null {
	if (!(error instanceof Error)) return null;
	const { message, stack = '' } = error;
	if (/^Cannot find module '[^']*storyfold\.config\.ts'/.test(message)) return `${NAME} is missing: take it back from version control.`;
	if (/ imported from \S*storyfold\.config\.ts$/m.test(message)) return `${NAME}: ${message}. Mend the path of that import.`;
	// Of what cannot be parsed the stack begins with file, line and the text there; of what cannot be run the place is the first that it names.
	const [excerpt = ''] = stack.split(/\n\s*\n/, 1);
	const place = error instanceof SyntaxError ? excerpt : (/^ +at .*$/m.exec(stack)?.[0] ?? '');
	const [, line] = /storyfold\.config\.ts:(\d+)/.exec(place.split('\n', 1)[0] ?? '') ?? [];
	if (line === undefined) return null;
	const text = error instanceof SyntaxError ? excerpt.slice(excerpt.indexOf('\n')) : '';
	return `${NAME}, line ${line}: ${message}${text}\n${REMEDY}`;
}
