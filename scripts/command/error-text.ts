/** What went wrong, in words for the terminal; of a file that cannot be parsed also which it is and where (Node says that in the stack alone). */
export function errorText(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	if (!(error instanceof SyntaxError)) return error.message;
	const [place = ''] = (error.stack ?? '').split(/\n\s*\n/, 1);
	return /:\d+$/m.test(place.split('\n', 1)[0] ?? '') ? `${error.message}\n${place}` : error.message;
}
