import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plotOf } from '../../../scripts/lab/bench/plot.ts';
import { mediansOf, type Result } from '../../../scripts/lab/bench/round.ts';
import { BEGIN, END, inserted, linesOf } from '../../../scripts/lab/bench/section.ts';

const result = (n: number, wall: number, peak: number | null = 1): Result => ({
	tool: 'A & B',
	n,
	state: 'from nothing',
	cost: { wall, processor: wall, peak },
	size: { html: 1, files: 2, bytes: 3 },
});

test('the section replaces itself and nothing else', () => {
	const once = inserted('# Title\n\ntext\n', 'one');
	const twice = inserted(`${once}\n## After\n`, 'two');
	assert.ok(once.startsWith('# Title\n\ntext\n'));
	assert.equal(twice, `${once.replace('one', 'two')}\n## After\n`);
	assert.throws(() => inserted(`${END}\n`, 'x'), /put both back/);
	assert.throws(() => inserted(`${BEGIN}\n`, 'x'), /put both back/);
});

test('medians are those of the same number, and what was not measured has none', () => {
	const [small, large] = mediansOf([result(10, 3), result(20, 8), result(10, 1), result(10, 7, null)]);
	assert.deepEqual([small?.cost, large?.cost.wall], [{ wall: 3, processor: 3, peak: null }, 8]);
	assert.equal(mediansOf([result(10, 1), result(10, 2)])[0]?.cost.wall, 1.5);
});

test('the plot has a dot a point, escaped names and numbers only', () => {
	const svg = plotOf(linesOf([result(100, 5), result(1000, 40)]));
	assert.equal(svg.match(/<circle/g)?.length, 2);
	assert.ok(svg.includes('A &amp; B') && !svg.includes('NaN') && svg.includes('prefers-color-scheme:dark'));
	assert.ok(!plotOf(linesOf([result(100, 5)])).includes('NaN'));
	assert.throws(() => plotOf([]), /nothing to draw/);
});
