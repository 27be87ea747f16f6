/** The export of a Telegram channel (JSON): each message with a text is an article of the channel. Chats and groups are no outlets. */
import { SeedError } from '../../document/seed-error.ts';
import { elementsOf } from '../json-stream.ts';
import type { Format, Input, Part, PartRefused } from './format.ts';
import { recordPart } from './record-part.ts';
import { readTelegramText } from './telegram-message.ts';

type Message = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Message => typeof value === 'object' && value !== null && !Array.isArray(value);
const isMessage = (value: unknown): value is Message => isObject(value) && value.type === 'message' && 'text' in value;
/** Values that may stand before the list; a bracket in one of them opens nothing. */
const BEFORE_MESSAGES = /^\uFEFF?\s*\{(?:"(?:[^"\\]|\\.){0,1000}"|[^"[\]]){0,300}?"messages"\s*:\s*\[/;
const headOf = ({ text }: Input) => BEFORE_MESSAGES.exec((text() ?? '').slice(0, 4000))?.[0] ?? '';

/** The name of the channel, which stands before its messages. */
function nameIn(head: string): string {
	const name = /"name"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(head)?.[1];
	return name === undefined ? '' : (JSON.parse(name) as string);
}

/** Messages and what else the list holds (a channel made, a picture pinned); a large export is read message by message. */
function* itemsOf(input: Input): Generator<unknown> {
	for (const item of elementsOf(input, 'document', isMessage)) {
		if (isObject(item) && Array.isArray(item.messages)) yield* item.messages;
		else yield item;
	}
}

function partOf(message: Message, channel: string, name: string): Part | PartRefused | null {
	const { title, lines, left, url } = readTelegramText(message.text);
	const { date, author, forwarded_from: forwarded } = message;
	const source = typeof forwarded === 'string' ? forwarded : channel;
	const part = recordPart({ title, date, source, author, url, text: lines.join('\n') }, name, 'telegram', null);
	return part === null || 'reason' in part ? part : { ...part, aside: left.join('\n') };
}

function* parts(input: Input): Generator<Part | PartRefused> {
	const channel = nameIn(headOf(input));
	let number = 0;
	let messages = 0;
	let short = 0;
	for (const item of itemsOf(input)) {
		number++;
		if (!isMessage(item)) continue;
		messages++;
		const part = partOf(item, channel, `#${number}`);
		if (part === null) short++;
		else yield part;
	}
	const remedy = 'Nothing to do: pictures and greetings are no articles.';
	if (short === messages) throw new SeedError('no message of the channel holds the text of an article', remedy);
	if (short > 0) yield { name: '', reason: `${short} of ${messages} messages hold no text, or only a few words`, remedy };
}

export const telegram: Format = {
	id: 'telegram',
	family: 'scrapers',
	label: 'export of a Telegram channel (JSON)',
	gives: ['title', 'date', 'source', 'byline', 'url'],
	recognise: (input) => /"type"\s*:\s*"(?:public|private)_channel"/.test(headOf(input)),
	read: parts,
};
