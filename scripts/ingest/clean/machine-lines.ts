/** Lines that a machine put around a page: the banner of a web archive, and what a server's script says of its own errors. */
import type { Line } from './marked-lines.ts';

/** The banner stands at the very top; it is looked for in so many lines, and is at most so long. */
const TOP = 30;
const BANNER = 30;
const BANNER_NAME = /^about this capture$/iu;
const BANNER_END = /^timestamps$/iu;
/** The head of the archived page itself, right below the banner. */
const ARCHIVED_AT = /^the wayback machine - https?:\/\/\S{1,2000}$/iu;
/** PHP: level, message, file and line (php.net, "Error handling"). */
const SCRIPT_ERROR = /^(?:Deprecated|Strict Standards|Warning|Notice|Fatal error|Parse error): .{1,2000} in \S{1,400} on line \d{1,6}\.?$/u;

/** Numbers of such lines. */
export function machineLines(lines: readonly Line[]): ReadonlySet<number> {
	const found = new Set<number>();
	for (let i = 0; i < bannerEnd(lines); i++) found.add(i);
	for (const [i, { text }] of lines.entries()) if (text.includes(' on line ') && SCRIPT_ERROR.test(text)) found.add(i);
	return found;
}

/** How many lines the banner of a web archive takes from the top. */
function bannerEnd(lines: readonly Line[]): number {
	const name = lines.slice(0, TOP).findIndex(({ text }) => BANNER_NAME.test(text));
	if (name < 0) return 0;
	const last = lines.slice(name, name + BANNER).findIndex(({ text }) => BANNER_END.test(text));
	if (last < 0) return name + 1;
	const end = name + last + 1;
	return ARCHIVED_AT.test(lines[end]?.text ?? '') ? end + 1 : end;
}
