/** Formatted references, made once and kept between builds. */
import { z } from 'astro/zod';
import { digestOf, textCache } from './cache.ts';
import type { CslItem } from './citations/item.ts';
import { type Reference, referenceSchema, references } from './citations/reference.ts';

const cached = textCache('references', z.array(referenceSchema));
/** Part of each digest: raise it when the styles change. */
const FORM = 'references 5';

/** The formatted references of an item, worded for readers of `language`; kept between builds. */
export function cachedReferences(item: CslItem, language: string): readonly Reference[] {
	return cached(digestOf(FORM, language, JSON.stringify(item)), () => references(item, language));
}
