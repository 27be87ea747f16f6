/** A mail that was forwarded inside another: what its header lines say, and where its text begins. */
import type { MailBlock } from './mail-blocks.ts';

export type Forwarded = {
	readonly from: string | null;
	readonly date: string | null;
	readonly subject: string | null;
	readonly blocks: readonly MailBlock[];
};

type Field = 'from' | 'date' | 'subject' | 'other';
const NAMES: Readonly<Record<Field, string>> = {
	from: 'from von de van da od fra från lähettäjä',
	date: 'date sent gesendet datum envoyé verzonden enviado fecha inviato data wysłano sendt dato skickat lähetetty',
	subject: 'subject betreff objet onderwerp asunto oggetto assunto temat emne ämne aihe',
	other: 'to an à aan para a do til till cc bcc kopie kopia reply-to antwort',
}; // biome-ignore format: a table
const FIELDS: ReadonlyMap<string, Field> = new Map(
	Object.entries(NAMES).flatMap(([field, names]) => names.split(' ').map((name) => [name, field as Field] as const)),
);
const LINE = /^[>\s]*\*?([\p{L}-]{1,14})\s?:\*?\s*(.*)$/u;

/** The last forwarded mail in a body (the innermost is the article), or null. Header lines stand together and name a sender and a subject. */
export function forwardedIn(blocks: readonly MailBlock[]): Forwarded | null {
	for (let i = blocks.length - 1; i >= 0; i--) {
		const found = fieldOf(blocks[i]) === 'from' ? headerAt(blocks, i) : null;
		if (found !== null) return found;
	}
	return null;
}

/** The header that a line is part of; Thunderbird writes the subject first, Outlook the sender. */
function headerAt(blocks: readonly MailBlock[], within: number): Forwarded | null {
	const values = new Map<Field, string>();
	let start = within;
	while (start > 0 && within - start < 8 && fieldOf(blocks[start - 1]) !== null) start--;
	let end = start;
	for (; end < Math.min(blocks.length, start + 8); end++) {
		const field = fieldOf(blocks[end]);
		if (field === null) break;
		if (!values.has(field)) values.set(field, (LINE.exec(blocks[end]?.text ?? '')?.[2] ?? '').trim());
	}
	if (!values.has('subject') || !values.has('from')) return null;
	const get = (field: Field) => values.get(field) || null;
	const rest = blocks.slice(end).map((block) => ({ ...block, text: block.text.replace(/^(?:>\s?)+/, '') }));
	return { from: get('from'), date: get('date'), subject: get('subject'), blocks: rest };
}

function fieldOf(block: MailBlock | undefined): Field | null {
	const name = LINE.exec(block?.text ?? '')?.[1]?.toLowerCase();
	return name === undefined ? null : (FIELDS.get(name) ?? null);
}

/** The name in `Name <address>`, without quotes; the address where there is no name. */
export function nameIn(sender: string): string {
	const name = sender
		.replace(/<[^<>]*>|\[mailto:[^\]]*\]/gi, '')
		.replace(/"/g, '')
		.trim()
		.replace(/^'(.*)'$/, '$1');
	return name === '' ? sender.replace(/[<>]/g, '').trim() : name;
}

/** A subject without what mail programs and lists put before it. */
export const bareSubject = (subject: string): string =>
	subject.replace(/^(?:\s*(?:\[[^\]]{1,40}\]|(?:re|fwd?|aw|wg|tr|rv|rif|i|enc|pd|vs|sv|doorst|antw)\s?:))+\s*/i, '').trim();
