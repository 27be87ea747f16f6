import assert from 'node:assert/strict';
import { test } from 'node:test';
import { segment } from '../../../scripts/ingest/read/html/segment.ts';

const textsOf = (rows: string) => segment(`<html><body><table>${rows}</table></body></html>`).blocks.map(({ text }) => text);

test('a row of short cells is one block; a row whose cells hold several blocks each lays out the page', () => {
	assert.deepEqual(textsOf('<tr><td>Tornby</td><td>412</td></tr>'), ['Tornby | 412']);
	assert.deepEqual(textsOf('<tr><td><p>Tornby</p><p>harbour</p></td><td>412</td></tr>'), ['Tornby | harbour | 412']);
	const layout =
		'<tr><td><ul><li>Home</li><li>Sport</li></ul></td><td><p>The bridge is closed.</p><p>It opens in May.</p><p>Buses run.</p></td></tr>';
	assert.deepEqual(textsOf(layout), ['Home', 'Sport', 'The bridge is closed.', 'It opens in May.', 'Buses run.']);
});
