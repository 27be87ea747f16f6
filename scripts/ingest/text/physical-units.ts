/** Units of length and speed, by the word or sign after a number, folded, and their factor to metres and kilometres an hour. */
export type Physical = { readonly quantity: 'length' | 'speed'; readonly factor: number };

const rows = (quantity: Physical['quantity'], factor: number, list: string): [string, Physical][] =>
	list.split(' ').map((word) => [word, { quantity, factor }]);

const UNITS: ReadonlyMap<string, Physical> = new Map([
	...rows('length', 1, 'm metre metres meter meters metros metro metri mètres metrow metry'),
	...rows(
		'length',
		1000,
		'km kilometre kilometres kilometer kilometers kilometern kilometros kilometri chilometri chilometro kilometrow quilometros',
	),
	...rows('length', 0.3048, 'ft foot feet fuss voet pieds pies piedi pes stop'),
	...rows('length', 1609.344, 'mile miles meilen mijl mijlen milles millas miglia milhas mil'),
	...rows('length', 0.9144, 'yard yards'),
	...rows('speed', 1.609344, 'mph'),
	...rows('speed', 1.852, 'knots knoten knopen noeuds nudos nodi'),
	...rows('speed', 1, 'kmh'),
]);
/** `km/h`, `km an hour`, `miles per hour`, `Stundenkilometer`. */
const PER_HOUR = /^\s?(?:\/\s?h|an hour|per hour|pro stunde|per uur|par heure|por hora|all.ora|na godzine|i timmen|i timen)/u;
const SPEEDS = /^(?:stundenkilometer|km\/h|kmh|kph|km\/t)/u;

/** The unit that a folded text begins with, right after a number; null where it is none. */
export function physicalUnit(after: string): (Physical & { readonly length: number }) | null {
	const text = after.replace(/^[\s\u00a0-]+/u, '');
	const skipped = after.length - text.length;
	const speed = SPEEDS.exec(text);
	if (speed !== null) return { quantity: 'speed', factor: 1, length: skipped + speed[0].length };
	const word = /^\p{L}+/u.exec(text)?.[0];
	const unit = word === undefined ? undefined : UNITS.get(word);
	if (word === undefined || unit === undefined) return null;
	const rest = text.slice(word.length);
	const hour = PER_HOUR.exec(rest);
	if (hour === null || unit.quantity === 'speed') return { ...unit, length: skipped + word.length };
	return { quantity: 'speed', factor: unit.factor / 1000, length: skipped + word.length + hour[0].length };
}
