/** The plot of docs/performance.md: seconds an article against the number of articles, both axes logarithmic. */

/** Points are `[articles, milliseconds an article]`. */
export type Line = { readonly name: string; readonly points: readonly (readonly [number, number])[] };

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [640, 360, 64, 190, 20, 48];
/** Told apart in grey and by the colour-blind (Okabe and Ito 2008), in light and dark. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7'];
const DASHES = ['', '6 3', '2 3', '8 3 2 3'];
const STYLE =
	'svg{color:#222;background:#fff}@media(prefers-color-scheme:dark){svg{color:#ddd;background:#161616}}text{fill:currentColor}.grid{stroke:currentColor;stroke-opacity:.2}';

/** An SVG file without a script. Throws where there is no point. */
export function plotOf(lines: readonly Line[]): string {
	const points = lines.flatMap((line) => line.points);
	if (points.length === 0) throw new Error('there is nothing to draw');
	const x = axis(
		points.map(([articles]) => articles),
		LEFT,
		WIDTH - RIGHT,
	);
	const y = axis(
		points.map(([, cost]) => cost),
		HEIGHT - BOTTOM,
		TOP,
	);
	const text = (at: number, down: number, anchor: string, said: string) =>
		`<text x="${fixed(at)}" y="${fixed(down)}" text-anchor="${anchor}">${said}</text>`;
	const grid = [
		...x.ticks.map(
			(n) =>
				`<path class="grid" d="M${fixed(x.of(n))} ${TOP}V${HEIGHT - BOTTOM}"/>${text(x.of(n), HEIGHT - BOTTOM + 16, 'middle', n.toLocaleString('en'))}`,
		),
		...y.ticks.map(
			(n) => `<path class="grid" d="M${LEFT} ${fixed(y.of(n))}H${WIDTH - RIGHT}"/>${text(LEFT - 6, y.of(n) + 4, 'end', String(n))}`,
		),
	];
	const drawn = lines.map(({ name, points }, index) => {
		const colour = COLOURS[index % COLOURS.length];
		const path = points.map(([n, cost], at) => `${at === 0 ? 'M' : 'L'}${fixed(x.of(n))} ${fixed(y.of(cost))}`).join('');
		const dots = points.map(([n, cost]) => `<circle cx="${fixed(x.of(n))}" cy="${fixed(y.of(cost))}" r="3.5" fill="${colour}"/>`).join('');
		const key = TOP + 12 + index * 20;
		const dash = DASHES[index % DASHES.length];
		return `<g stroke="${colour}" fill="none" stroke-width="2"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}><path d="${path}"/><path d="M${WIDTH - RIGHT + 14} ${key - 4}h24"/></g>${dots}${text(WIDTH - RIGHT + 44, key, 'start', escaped(name))}`;
	});
	const labels =
		text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 10, 'middle', 'articles') +
		`<text transform="translate(14 ${(TOP + HEIGHT - BOTTOM) / 2}) rotate(-90)" text-anchor="middle">ms an article, from nothing</text>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12" role="img"><title>Cost of an article by the number of articles</title><style>${STYLE}</style>${grid.join('')}${drawn.join('')}${labels}</svg>\n`;
}

/** A logarithmic axis over the values, and round numbers on it. */
function axis(values: readonly number[], from: number, to: number): { of: (value: number) => number; ticks: number[] } {
	const [low, high] = [Math.min(...values) / 1.3, Math.max(...values) * 1.3];
	const ticks = Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((digit) => digit * 10 ** (power - 2))).flat();
	return {
		of: (value) => from + ((to - from) * Math.log(value / low)) / Math.log(high / low),
		ticks: ticks.filter((tick) => tick >= low && tick <= high),
	};
}

const fixed = (value: number) => String(Math.round(value * 10) / 10);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
