/**
 * A described article in two parts: what a run holds of every article, and its text with what was cut out of it, which is loaded where it is needed. So are
 * the names that were weighed for its source: they are two fifths of what is not text, and few stages look at them.
 */
import { extended, lazy } from './lazy.ts';
import type { Described } from './passages.ts';
import type { Article, CleanText, Description, Dump } from './types.ts';

const OF_DUMP = ['text', 'body', 'aside', 'hints'] as const;
const OF_CLEAN = ['blocks', 'captions', 'removed'] as const;
const OF_DESCRIPTION = ['sourceCandidates'] as const;

type DumpText = Pick<Dump, (typeof OF_DUMP)[number]>;
/** What is loaded. */
export type DescribedText = {
	readonly dump: DumpText;
	readonly clean: Pick<CleanText, (typeof OF_CLEAN)[number]>;
	readonly description: Pick<Description, (typeof OF_DESCRIPTION)[number]>;
	readonly passages: Described['passages'];
};
/** What is held. */
export type DescribedHead = Omit<Described, Halved | 'passages'> & {
	readonly clean: Omit<CleanText, 'dump' | (typeof OF_CLEAN)[number]> & { readonly dump: Omit<Dump, (typeof OF_DUMP)[number]> };
	readonly description: Omit<Description, (typeof OF_DESCRIPTION)[number]>;
};
type Halved = 'clean' | 'description';
type HeadOf<T> = Omit<T, Halved | 'passages'> & DescribedHead;

export function parted<T extends Described>({ clean, description, passages, ...rest }: T): { head: HeadOf<T>; text: DescribedText } {
	const { dump, blocks, captions, removed, ...cleanRest } = clean;
	const { text, body, aside, hints, ...dumpRest } = dump;
	const { sourceCandidates, ...descriptionRest } = description;
	return {
		head: { ...rest, description: descriptionRest, clean: { ...cleanRest, dump: dumpRest } } as unknown as HeadOf<T>,
		text: {
			dump: { text, ...(body && { body }), ...(aside !== undefined && { aside }), hints },
			clean: { blocks, captions, removed },
			description: sourceCandidates === undefined ? {} : { sourceCandidates },
			passages,
		},
	};
}

/** The reverse of `parted`. `load` is asked each time that a part of the text is. */
export function rejoined<T extends DescribedHead>(head: T, load: () => DescribedText): Omit<T, Halved> & Described {
	const dump = lazy<object, DumpText>(head.clean.dump, OF_DUMP, () => load().dump) as Dump;
	const clean = lazy(extended(head.clean, { dump }), OF_CLEAN, () => load().clean) as CleanText;
	const description = lazy(head.description, OF_DESCRIPTION, () => load().description) as Description;
	return lazy(extended(head, { clean, description }), ['passages'], load);
}

/** The same article with all of it in memory: to be worked on, not to be kept. */
export function loaded<T extends Article>(article: T): T {
	const { clean } = article;
	return { ...article, clean: { ...clean, dump: { ...clean.dump } } };
}
