/** Exports of Telegram channels: the channel is the source, a bold or short first line the title, lines of links are no text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTelegramText } from '../../../scripts/ingest/read/formats/telegram-message.ts';
import { readDumps } from '../../../scripts/ingest/read/read.ts';

const TEXT = 'The lending library of Sample Bay has begun to lend its chairs, one to a reader, for a week at a time.';
const bold = (text: string) => ({ type: 'bold', text });
const link = (text: string) => ({ type: 'link', text });

async function read(messages: readonly object[], type = 'public_channel') {
	const text = JSON.stringify({ name: 'Sample [“Bay”] News', type, id: 7, messages }, null, 1);
	const { dumps, refused } = await readDumps({ name: 'result.json', bytes: new TextEncoder().encode(text), correction: null });
	const fields = dumps.map(({ hints }) => Object.fromEntries(hints.map(({ field, value }) => [field, value])));
	return { fields, dumps, refused: refused.map(({ reason }) => reason) };
}

test('each message with a text is an article of the channel, or of the one that it was forwarded from', async () => {
	const message = {
		type: 'message',
		date: '2024-10-08T11:20:00',
		text: [bold('⚡️ Chairs lent'), `\n\n${TEXT}\n\n`, link('https://news.example/6')],
	};
	const { fields, dumps, refused } = await read([
		{ type: 'service', action: 'create_channel', text: '' },
		message,
		{ type: 'message', date: '2024-10-08T11:25:00', text: '👍' },
		{ ...message, forwarded_from: 'Other Bay' },
	]);
	assert.deepEqual(fields[0], {
		title: 'Chairs lent',
		date: '2024-10-08T11:20:00',
		source: 'Sample [“Bay”] News',
		url: 'https://news.example/6',
	});
	assert.deepEqual([dumps[0]?.text, dumps[0]?.part, dumps[0]?.aside], [TEXT, '#2', 'https://news.example/6']);
	assert.equal(fields[1]?.['source'], 'Other Bay');
	assert.deepEqual(refused, ['1 of 3 messages hold no text, or only a few words']);
	assert.deepEqual((await read([{ type: 'message', text: '👍' }])).refused, ['no message of the channel holds the text of an article']);
});

test('a group is no outlet', async () => {
	const { fields } = await read([{ type: 'message', date: '2024-10-08T11:20:00', text: TEXT }], 'private_supergroup');
	assert.equal(fields[0]?.['source'], undefined);
});

test('a title is bold or no sentence, and stands above text; lines that only lead elsewhere go, links in a sentence stay', () => {
	const follow = { type: 'text_link', text: 'Follow us', href: 'https://t.example/x' };
	const read = (text: unknown) => {
		const { title, lines, left } = readTelegramText(text);
		return [title, lines, left];
	};
	assert.deepEqual(read([bold('Chairs lent.'), `\n\n${TEXT}\n`, follow, ' | ', { type: 'mention', text: '@bay' }]), [
		'Chairs lent.',
		[TEXT],
		['Follow us | @bay'],
	]);
	assert.deepEqual(read(`Chairs lent\n\n${TEXT}`), ['Chairs lent', [TEXT], []]);
	assert.deepEqual(read(`Chairs are lent.\n\n${TEXT}`), ['', ['Chairs are lent.', TEXT], []]);
	assert.deepEqual(read([TEXT]), ['', [TEXT], []]);
	assert.deepEqual(read(['See ', link('https://a.example/'), ' for the chairs.']), ['', ['See https://a.example/ for the chairs.'], []]);
	assert.equal(readTelegramText([TEXT, '\n', link('https://a.example/'), '\n', link('https://b.example/')]).url, null);
});
