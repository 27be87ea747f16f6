/**
 * Values that are loaded where they are asked for: a run over thousands of articles holds what it compares them by, and their texts stay on disk.
 * To a stage such an object is like any other; spreading it loads it (`extended` does not).
 */

/** `light` with further fields, which `load` gives each time that one of them is read. */
export function lazy<L extends object, H extends object>(light: L, fields: readonly (keyof H & string)[], load: () => H): L & H {
	const made = extended(light, {});
	for (const field of fields) Object.defineProperty(made, field, { enumerable: true, configurable: true, get: () => load()[field] });
	return made as L & H;
}

/** The same as `{ ...value, ...more }`, and nothing is loaded. */
export const extended = <T extends object, E extends object>(value: T, more: E): T & E =>
	Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(value), ...Object.getOwnPropertyDescriptors(more) }) as T & E;

/** A map whose values are made each time that one is asked for. `of`: a value by what stands under its key. */
export function lazyMap<S, V>(held: ReadonlyMap<string, S>, of: (source: S, key: string) => V): ReadonlyMap<string, V> {
	function* entries(): MapIterator<[string, V]> {
		for (const [key, source] of held) yield [key, of(source, key)];
	}
	function* values(): MapIterator<V> {
		for (const [, value] of entries()) yield value;
	}
	const map: ReadonlyMap<string, V> = {
		size: held.size,
		has: (key) => held.has(key),
		get: (key) => (held.has(key) ? of(held.get(key) as S, key) : undefined),
		keys: () => held.keys(),
		values,
		entries,
		[Symbol.iterator]: entries,
		forEach: (visit) => {
			for (const [key, value] of entries()) visit(value, key, map);
		},
	};
	return map;
}
