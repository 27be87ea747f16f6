/** A message of a Telegram channel → its title, its lines of text, and the lines that only lead elsewhere. */

type Entity = { readonly type?: unknown; readonly text?: unknown };
export type TelegramText = {
	/** Empty where nothing is set as a title. */
	readonly title: string;
	readonly lines: readonly string[];
	/** Lines of nothing but links, names of channels and tags. */
	readonly left: readonly string[];
	/** The address that stands alone on a line, if there is just one. */
	readonly url: string | null;
};

type Line = { text: string; bold: number; leads: number; url: string | null };

const LEADS = new Set(['link', 'text_link', 'mention', 'mention_name', 'hashtag', 'cashtag', 'bot_command', 'custom_emoji']);
/** A title is no longer (characters). */
const LONGEST_TITLE = 200;
const SENTENCE_ENDS = /[.!?…。！？][\s"”»’)\]]*$/;

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** `text`: a string, or strings and entities (bold, link …) in their order. */
export function readTelegramText(text: unknown): TelegramText {
	const lines = linesOf(Array.isArray(text) ? text : [text]).filter((line) => line.text.trim() !== '');
	const only = (line: Line, count: number) => count > 0 && count === lettersIn(line.text);
	const kept = lines.filter((line, i) => i === 0 || !only(line, line.leads));
	const left = lines.filter((line) => !kept.includes(line));
	const [first, ...rest] = kept;
	const isTitle = first !== undefined && rest.length > 0 && first.text.length <= LONGEST_TITLE;
	const titled = isTitle && (only(first, first.bold) || !SENTENCE_ENDS.test(first.text));
	const urls = left.flatMap(({ url }) => (url === null ? [] : [url]));
	return {
		title: titled ? first.text.replace(/^[^\p{L}\p{N}"“„«‘'([¿¡]+/u, '').trim() : '',
		lines: (titled ? rest : kept).map((line) => line.text.trim()),
		left: left.map((line) => line.text.trim()),
		url: urls.length === 1 ? (urls[0] ?? null) : null,
	};
}

function linesOf(pieces: readonly unknown[]): Line[] {
	const lines: Line[] = [{ text: '', bold: 0, leads: 0, url: null }];
	for (const piece of pieces) {
		const { type, text } = typeof piece === 'string' ? { type: 'plain', text: piece } : ((piece ?? {}) as Entity);
		if (typeof text !== 'string') continue;
		for (const [i, part] of text.split('\n').entries()) {
			if (i > 0) lines.push({ text: '', bold: 0, leads: 0, url: null });
			const line = lines.at(-1) as Line;
			line.text += part;
			if (type === 'bold') line.bold += lettersIn(part);
			if (LEADS.has(String(type))) line.leads += lettersIn(part);
			if (type === 'link' && /^https?:\/\//i.test(part)) line.url ??= part;
		}
	}
	return lines;
}
