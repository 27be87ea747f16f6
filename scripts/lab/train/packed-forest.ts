/** Forests as they are stored, checked where training reads them again. */
import { z } from 'astro/zod';
import type { PackedForest } from '../../ingest/models/forest.ts';

export const packedForestSchema: z.ZodType<PackedForest> = z.object({
	depth: z.int(),
	trees: z.int(),
	base: z.number(),
	feature: z.string(),
	threshold: z.string(),
	leaf: z.string(),
});

/** The weights of the line trees: both looks and the title finder. */
export const packedWeightsSchema = z.object({ first: packedForestSchema, second: packedForestSchema, title: packedForestSchema });
