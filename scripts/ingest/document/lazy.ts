/**
 * Values that are loaded where they are asked for: a run over thousands of articles holds what it compares them by, and their texts stay on disk.
 * To a stage such an object is like any other; spreading it loads it (`extended` does not).
 */

/** Of each field that is ever loaded: under which key an object has what loads it, and the getter, which all such objects share, so that they are of one shape. */
const slots = new Map<string, { readonly key: symbol; readonly getter: PropertyDescriptor }>();

function slotOf(field: string) {
	const known = slots.get(field);
	if (known !== undefined) return known;
	const key = Symbol(field);
	const get = function (this: Record<symbol, () => Record<string, unknown>>) {
		return this[key]?.()[field];
	};
	const slot = { key, getter: { enumerable: true, configurable: true, get } };
	slots.set(field, slot);
	return slot;
}

function put(made: object, field: string, load: () => object): void {
	const { key, getter } = slotOf(field);
	Object.defineProperty(made, key, { value: load });
	Object.defineProperty(made, field, getter);
}

/** `light` with further fields, which `load` gives each time that one of them is read. */
export function lazy<L extends object, H extends object>(light: L, fields: readonly (keyof H & string)[], load: () => H): L & H {
	const made = copyBut(light, fields);
	for (const field of fields) put(made, field, load);
	return made as L & H;
}

/** The same as `{ ...value, ...more }`, and nothing is loaded. */
export const extended = <T extends object, E extends object>(value: T, more: E): T & E =>
	Object.assign(copyBut(value, Object.keys(more)), more) as T & E;

/** A copy without some fields, and nothing is loaded. */
function copyBut(value: object, without: readonly string[]): object {
	const made: Record<string, unknown> = {};
	for (const field of Object.keys(value)) {
		if (without.includes(field)) continue;
		const slot = slots.get(field);
		const load = slot === undefined ? undefined : (value as Record<symbol, () => object>)[slot.key];
		if (load === undefined) made[field] = (value as Record<string, unknown>)[field];
		else put(made, field, load);
	}
	return made;
}

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
