/** A ledger that lost lines, or of which two versions were merged, is no ledger: nothing is made from it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { published } from '../../../scripts/ingest/ledger/draft-release.ts';
import { EMPTY_LEDGER, nextRelease, parseLedger, serialiseLedger } from '../../../scripts/ingest/ledger/ledger.ts';
import { requireNamed } from '../../../scripts/ingest/ledger/unnamed.ts';
import { sealedLines } from '../../../src/lib/ledger-sums.ts';
import { parseEvents } from '../../../src/lib/permalinks.ts';
import { article, release } from './samples.ts';

const BRIDGE = article('bridge.txt', 'The bridge is shut', ['The bridge is shut for two years.', 'Ferries run every ten minutes.']);
const NEW_BRIDGE = article('bridge.txt', 'The bridge is shut', ['The bridge is shut for three years.', 'Ferries run every ten minutes.']);
const QUAY = article('quay.txt', 'A new quay for the harbour', ['The mayor promised a new quay.', 'It is to be ready in a year.']);
const FAIR = article('fair.txt', 'The fair is put off', ['The fair is put off for a month.', 'Rain has flooded the meadow.']);

/** Five public releases: all, one changed, one gone, a story, the story's end. As the releases of a desk are written: a draft first. */
function linesOfDesk(): string[] {
	let text = '';
	for (const [list, groups] of [
		[
			[BRIDGE, QUAY, FAIR],
			[[0], [1], [2]],
		],
		[
			[NEW_BRIDGE, QUAY, FAIR],
			[[0], [1], [2]],
		],
		[
			[NEW_BRIDGE, QUAY],
			[[0], [1]],
		],
		[[NEW_BRIDGE, QUAY], [[0, 1]]],
		[
			[NEW_BRIDGE, QUAY],
			[[0], [1]],
		],
	] as const) {
		const before = text === '' ? EMPTY_LEDGER : parseLedger(text);
		const { ledger } = release(before, list, groups);
		const draft = ledger.events.map((event) =>
			event.kind === 'release' && event.release === nextRelease(before, null).number ? { ...event, draft: true as const } : event,
		);
		text = sealedLines(published(parseEvents(serialiseLedger({ ...ledger, events: draft })), '2024-05-03'))
			.map((line) => `${line}\n`)
			.join('');
	}
	return text.trim().split('\n');
}

const lines = linesOfDesk();
const textOf = (list: readonly string[]) => `${list.join('\n')}\n`;

test('each line of a public ledger is missed when it is gone, moved, edited or there twice', () => {
	assert.equal(parseEvents(textOf(lines)).length, 12);
	for (const [i, line] of lines.entries()) {
		// Of the end of the file only content/ can tell.
		if (i < lines.length - 1 || lines.length === 1)
			assert.throws(() => parseEvents(textOf(lines.toSpliced(i, 1))), /permalinks\.jsonl/, `without line ${i + 1}`);
		assert.throws(() => parseEvents(textOf(lines.toSpliced(i, 0, line))), /permalinks\.jsonl/, `line ${i + 1} twice`);
		if (i > 0)
			assert.throws(
				() => parseEvents(textOf(lines.with(i, lines[i - 1] as string).with(i - 1, line))),
				/permalinks\.jsonl/,
				`line ${i + 1} one up`,
			);
		const edited = line.replace('bridge', 'canal');
		if (edited !== line) assert.throws(() => parseEvents(textOf(lines.with(i, edited))), /permalinks\.jsonl.*version control/);
	}
});

test('what can be told from the lines themselves is told with the line', () => {
	const bare = lines.map((line) => line.replace(/,"sum":"\w+"/, ''));
	assert.equal(parseEvents(textOf(bare)).length, 12);
	const fault = (list: readonly string[]) => {
		try {
			parseEvents(textOf(list));
			return null;
		} catch (error) {
			return (error as Error).message;
		}
	};
	assert.match(
		fault(bare.slice(1)) ?? '',
		/line 1: a line of release 1 stands among those of none\. Take the file back from version control, or from the published site/,
	);
	assert.match(fault(bare.filter((line) => !line.includes('"release":2'))) ?? '', /line 5: the lines of release 2 are missing before it/);
	assert.match(fault([...bare, bare[0] as string]) ?? '', /line 13: a line of release 1 follows release 5: two versions/);
	assert.match(
		fault(bare.filter((line) => !/"release":1.*fair/.test(line))) ?? '',
		/line \d: the line that issued the address \w+ is missing/,
	);
	assert.match(fault(bare.toSpliced(2, 0, bare[1] as string)) ?? '', /line 3: the release says twice what becomes of the address/);
	const [, id = ''] = /"id":"([^"]+)"/.exec(bare[1] ?? '') ?? [];
	assert.match(
		fault(bare.with(2, (bare[2] ?? '').replace(/"id":"[^"]+"/, `"id":"${id}"`))) ?? '',
		/line 3: the address .* was given before/,
	);
	assert.match(
		fault(bare.toSpliced(3, 0, '<<<<<<< HEAD')) ?? '',
		/line 4: two versions of the ledger were merged here\. Take that one whole/,
	);
});

test('a byte order mark and the ends of lines of another system change nothing', () => {
	assert.deepEqual(parseEvents(`\uFEFF${textOf(lines).replaceAll('\n', '\r\n')}`), parseEvents(textOf(lines)));
});

test('content/ whose addresses the ledger does not name is not gone on with', () => {
	const ids = [...textOf(lines).matchAll(/"kind":"article".*"id":"([^"]+)"/g)].map(([, id]) => id);
	const files = [...ids.map((id) => `articles/${id}.mdx`), 'audit/refused.json'];
	const ledger = textOf(lines);
	requireNamed(files, ledger, 'content');
	requireNamed([], ledger, 'content');
	requireNamed([], undefined, 'content');
	assert.throws(
		() => requireNamed(files, undefined, 'content'),
		/there is no content\/permalinks\.jsonl, which names articles\/.*version control.*published site.*--unpublished/,
	);
	assert.throws(() => requireNamed(files, '', 'content'), /content\/permalinks\.jsonl lost lines: it does not name articles\//);
	const more = ['articles/w.mdx', 'articles/x.mdx', 'articles/y.mdx', 'stories/z.mdx'];
	assert.throws(
		() => requireNamed([...files, ...more], ledger, 'content'),
		/does not name articles\/w\.mdx, articles\/x\.mdx, articles\/y\.mdx and 1 more\./,
	);
});
