/** A described article in two parts: what a run holds of every article, and its text with what was cut out of it, which is loaded where it is needed. */
import { extended, lazy } from './lazy.ts';
import type { Described } from './passages.ts';
import type { Article, CleanText, Dump } from './types.ts';

const OF_DUMP = ['text', 'body', 'aside', 'hints'] as const;
const OF_CLEAN = ['blocks', 'captions', 'removed'] as const;

type DumpText = Pick<Dump, (typeof OF_DUMP)[number]>;
/** What is loaded. */
export type DescribedText = {
	readonly dump: DumpText;
	readonly clean: Pick<CleanText, (typeof OF_CLEAN)[number]>;
	readonly passages: Described['passages'];
};
/** What is held. */
export type DescribedHead = Omit<Described, 'clean' | 'passages'> & {
	readonly clean: Omit<CleanText, 'dump' | (typeof OF_CLEAN)[number]> & { readonly dump: Omit<Dump, (typeof OF_DUMP)[number]> };
};

export function parted<T extends Described>({
	clean,
	passages,
	...rest
}: T): { head: Omit<T, 'clean' | 'passages'> & DescribedHead; text: DescribedText } {
	const { dump, blocks, captions, removed, ...cleanRest } = clean;
	const { text, body, aside, hints, ...dumpRest } = dump;
	return {
		head: { ...rest, clean: { ...cleanRest, dump: dumpRest } } as unknown as Omit<T, 'clean' | 'passages'> & DescribedHead,
		text: {
			dump: { text, ...(body && { body }), ...(aside !== undefined && { aside }), hints },
			clean: { blocks, captions, removed },
			passages,
		},
	};
}

/** The reverse of `parted`. `load` is asked each time that a part of the text is. */
export function rejoined<T extends DescribedHead>(head: T, load: () => DescribedText): Omit<T, 'clean'> & Described {
	const dump = lazy<object, DumpText>(head.clean.dump, OF_DUMP, () => load().dump) as Dump;
	const clean = lazy(extended(head.clean, { dump }), OF_CLEAN, () => load().clean) as CleanText;
	return lazy(extended(head, { clean }), ['passages'], load);
}

/** The same article with all of it in memory: to be worked on, not to be kept. */
export function loaded<T extends Article>(article: T): T {
	const { clean } = article;
	return { ...article, clean: { ...clean, dump: { ...clean.dump } } };
}
