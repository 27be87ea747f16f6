import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deckOf, descriptionsOf, withDeck } from '../../../scripts/ingest/read/html/deck.ts';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';

const DECK = 'The harbour office will close the pier of Sampleham for three weeks in May';
const TEXT = `<p>${'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide. '.repeat(2)}</p>`;

/** The texts of the deck, where only the last block is told for body. */
function deckIn(html: string, descriptions: readonly string[] = [`${DECK}.`]): string[] {
	const segments = segment(`<html><body>${html}</body></html>`);
	const likely = new Float32Array(segments.blocks.length).fill(0.01);
	likely[likely.length - 1] = 0.9;
	return [...deckOf(segments, likely, descriptions).blocks].map((i) => segments.blocks[i]?.text ?? '');
}

test('the descriptions of a page stand in its head', () => {
	const head =
		'<meta name="description" content="A pier &amp; a tide"><meta property="og:description" content="A pier"><meta name="author" content="x">';
	assert.deepEqual(descriptionsOf(`<head>${head}</head><h1>Pier</h1><meta name="description" content="late">`), [
		'A pier & a tide',
		'A pier',
	]);
});

test('what stands between title and text and is the description is the deck, whole or cut off, whatever sets it', () => {
	for (const tag of ['p', 'h2', 'div', 'li']) assert.deepEqual(deckIn(`<h1>Pier closes</h1><${tag}>${DECK}</${tag}>${TEXT}`), [DECK], tag);
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><p>${DECK}</p>${TEXT}`, [`${DECK.slice(0, 50)} …`]), [DECK]);
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><p>${DECK}</p>${TEXT}`, [`Sampleham. ${DECK}. Boats go on.`]), [DECK]);
	assert.deepEqual(deckIn(`<h1>码头关闭</h1><p>样城港务局五月将码头关闭三周</p>${TEXT}`, ['样城港务局五月将码头关闭三周。']), [
		'样城港务局五月将码头关闭三周',
	]);
});

test('each text of it once, and further lines that the page sets alike', () => {
	assert.equal(deckIn(`<h1>Pier closes</h1><p>${DECK}</p><div>${DECK}</div>${TEXT}`).length, 1);
	const more = 'Boats to the islands go from the quay of the fishermen';
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><h2 class="s">${DECK}</h2><h2 class="s">${more}</h2><h3>Harbour</h3>${TEXT}`), [DECK, more]);
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><p>${DECK}</p><p>${more}</p>${TEXT}`), [DECK]);
});

test('not what stands above the title, below the beginning of the text, in a link, or says something else or little', () => {
	assert.deepEqual(deckIn(`<p>${DECK}</p><h1>Pier closes</h1>${TEXT}`), []);
	assert.deepEqual(deckIn(`<p>${DECK}</p>${TEXT}`), []);
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><p><a href="/a">${DECK}</a></p>${TEXT}`), []);
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><p>Boats go on to the islands from the quay</p>${TEXT}`), []);
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><p>The harbour</p>${TEXT}`), []);
	assert.deepEqual(deckIn(`<h1>Pier closes</h1><p>${DECK}</p>`), []);
});

test('the deck is lifted; what stands between it and the text is no heading', () => {
	const lifted = withDeck(Float32Array.of(0.2, 0.01, 0.2, 0.6, 0.9, 0.2), { blocks: new Set([1]), text: 4 });
	assert.deepEqual(
		[...lifted].map((p) => Math.round(p * 100) / 100),
		[0.2, 0.9, 0.01, 0.6, 0.9, 0.2],
	);
	assert.deepEqual([...withDeck(Float32Array.of(0.25, 0.5), { blocks: new Set(), text: 1 })], [0.25, 0.5]);
});
