import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutApart } from '../../../scripts/ingest/read/html/apart.ts';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';

const TEXT = `<p>${'The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide. '.repeat(5)}</p>`;
const REPLY = '<p>I measured the pier myself last summer, and what the harbour office says is not what I found.</p>';

/** Probability of the last block, 0.9 before. */
function last(html: string, text = TEXT): number {
	const segments = segment(`<html><body><div>${text}</div>${html}</body></html>`);
	const judged = withoutApart(segments, new Float32Array(segments.blocks.length).fill(0.9));
	return Math.round((judged.at(-1) ?? 0) * 100) / 100;
}

/** Probability of the first block, where the text stands below it. */
function first(html: string, text: string): number {
	const segments = segment(`<html><body>${html}<div>${text}</div></body></html>`);
	return Math.round((withoutApart(segments, new Float32Array(segments.blocks.length).fill(0.9))[0] ?? 0) * 100) / 100;
}

test('what readers wrote, notes and praise are no body, however deep they stand in their box', () => {
	assert.equal(last(`<div id="comments"><ol><li><div>${REPLY}</div></li></ol></div>`), 0.01);
	assert.equal(last(`<section class="wide comments-area">${REPLY}</section>`), 0.01);
	assert.equal(last(`<ol class="references"><li>${REPLY}</li></ol>`), 0.01);
	assert.equal(last(`<div class="testimonial">${REPLY}</div>`), 0.01);
});

test('an invitation to a newsletter is no body, unless it is long or the box is the page', () => {
	const invitation = '<p>All that matters, every morning in your mail. Sign up for our newsletter.</p>';
	assert.equal(last(`<aside class="newsletter">${invitation}</aside>`), 0.01);
	assert.equal(
		last(`<div class="box newsletter-signup">${invitation}</div>`, `<p>${'The pier of Sampleham is longer at low tide. '.repeat(7)}</p>`),
		0.01,
	);
	assert.equal(last(`<div class="newsletter">${invitation.repeat(6)}</div>`), 0.9);
	assert.equal(last(`<div class="newsletter">${invitation}</div>`, '<p>A question.</p>'), 0.9);
	assert.equal(last(`<article class="newsletter">${invitation}</article>`), 0.9);
});

test('part of a name, the name of the whole page, or a box that holds the article say nothing', () => {
	assert.equal(last(`<div class="no-comments has-references">${REPLY}</div>`), 0.9);
	assert.equal(last(`<article class="comments">${REPLY}</article>`), 0.9);
	assert.equal(last(`<div id="comments">${REPLY}</div>`, '<p>A question.</p>'), 0.9);
});

test('behind a short article only what readers wrote goes; before it, it is the text', () => {
	const short =
		'<p>The pier of Sampleham has been measured at high tide and at low tide, and it is longer at low tide.</p><p>A new chart of the harbour is out in May.</p>';
	for (const name of ['comments', 'disqus', 'kommentare', 'comentarios', 'komentarze'])
		assert.equal(last(`<div id="${name}">${REPLY}</div>`, short), 0.01, name);
	assert.equal(last(`<ol class="references"><li>${REPLY}</li></ol>`, short), 0.9);
	assert.equal(last(`<div id="comments">${REPLY}</div>`, short.replace(/\./g, '')), 0.9);
	assert.equal(first(`<div id="comments">${REPLY}</div>`, short), 0.9);
});

test('the button of a form, or one that says next to nothing, is no body; one that heads a part of the text may be', () => {
	assert.equal(last('<form><input><button>Send me the letter</button></form>'), 0.01);
	assert.equal(last('<div><button>OK</button></div>'), 0.01);
	assert.equal(last('<div><button>How the pier was measured</button></div>'), 0.9);
	assert.equal(last('<h3><button>Tides</button></h3>'), 0.9);
	assert.equal(last('<p>Press <button>OK</button> to go on.</p>'), 0.9);
});
