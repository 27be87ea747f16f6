/** Reading what this project wrote: data of a version that this code knows, checked against the schema that wrote it. */
import type { z } from 'astro/zod';

type Versioned = z.ZodObject<{ version: z.ZodLiteral<number> }>;

const INGEST = 'Run `npm run ingest`, which writes it anew';
const UPDATE = 'Update Storyfold: a newer one wrote it';

/** Throws an Error where `found` is not the version that this code knows: then every field may differ. `name`: of the file. */
export function requireVersion(name: string, found: unknown, known: number, remedy = INGEST): void {
	if (found === known) return;
	const what = `${name}: its form has version ${String(found)}, and this Storyfold reads version ${known}`;
	throw new Error(`${what}. ${typeof found === 'number' && found > known ? UPDATE : remedy}`);
}

/** The version that stored data says it has; 1 where it says none, which is how files were written before they did. */
export const versionOf = (data: unknown): unknown => (typeof data === 'object' && data !== null && 'version' in data ? data.version : 1);

/** JSON. Throws an Error with the name of the file. */
export function parseStored(name: string, json: string, remedy = INGEST): unknown {
	try {
		return JSON.parse(json);
	} catch {
		throw new Error(`${name}: not JSON. ${remedy}`);
	}
}

/** `data` as its schema has it. Throws an Error that says what is wrong with it and what to do. */
export function checkStored<S extends Versioned>(name: string, data: unknown, schema: S, remedy = INGEST): z.infer<S> {
	requireVersion(name, versionOf(data), schema.shape.version.value, remedy);
	const { success, data: value, error } = schema.safeParse(typeof data === 'object' ? { version: 1, ...data } : data);
	if (success) return value;
	const [issue] = error.issues;
	throw new Error(`${name}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'is wrong'}. ${remedy}`);
}

/** The same from JSON text. */
export const readStored = <S extends Versioned>(name: string, json: string, schema: S, remedy = INGEST): z.infer<S> =>
	checkStored(name, parseStored(name, json, remedy), schema, remedy);
