/** JSON that another program or an earlier run wrote, checked before it is read. */
import type { z } from 'astro/zod';

/** JSON text as `schema` has it. `place`: what it is, for the Error. */
export function checked<S extends z.ZodType>(json: string, schema: S, place: string): z.infer<S> {
	const { success, data, error } = schema.safeParse(JSON.parse(json));
	if (success) return data;
	const [issue] = error.issues;
	throw new Error(`${place}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'is wrong'}`);
}
