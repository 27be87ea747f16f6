/** What went wrong, in words for the terminal, with what to do where that is known. */
import { configFault } from './config-fault.ts';

const RIGHTS = 'the rights or the disk forbid it. Give yourself the right to read and write it';
const FULL = 'the disk is full. Make room, then run the command again; what was published before is still there';
/** By the code of the system's error. */
const REMEDIES: Readonly<Record<string, string>> = {
	EACCES: RIGHTS,
	EPERM: RIGHTS,
	EROFS: RIGHTS,
	ENOSPC: FULL,
	EDQUOT: FULL,
	EFBIG:
		'the system allows no file of this size. Raise the limit (ulimit -f) or take another disk; what was published before is still there',
};

/** Of a file that cannot be parsed also which it is and where (Node says that in the stack alone). */
export function errorText(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const fault = configFault(error);
	if (fault !== null) return fault;
	const { code = '', path: from = '', dest } = error as NodeJS.ErrnoException & { readonly dest?: string };
	const remedy = REMEDIES[code];
	// Of a file that is copied the copy has no room.
	const path = remedy === FULL ? (dest ?? from) : from;
	if (remedy !== undefined) return `${path === '' ? error.message : path}: ${remedy}${isKept(path) ? ', or delete .cache/' : ''}`;
	if (!(error instanceof SyntaxError)) return error.message;
	const [place = ''] = (error.stack ?? '').split(/\n\s*\n/, 1);
	return /:\d+$/m.test(place.split('\n', 1)[0] ?? '') ? `${error.message}\n${place}` : error.message;
}

/** Is a file one of those that may be deleted at any time? */
const isKept = (path: string): boolean => /(?:^|[\\/])\.cache[\\/]/.test(path);
