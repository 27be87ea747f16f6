/** The text of an article as `article.json` has it, every text once: its blocks in reading order, each with its sentences. */
import type { Audit } from './audit.ts';

type Passage = Audit['passages'][number];
/** `kind`: absent of a paragraph. `text`: only where it is not the sentences with a space between them. */
export type ArticlePassage = {
	readonly id: string;
	readonly kind?: Exclude<Audit['blocks'][number]['kind'], 'paragraph' | 'caption'>;
	readonly text?: string;
	readonly sentences: readonly Passage[];
};

/** `passages`: each block (`p…`) and behind it its sentences; `blocks`: the same blocks, of which captions are no passages. */
export function nestedPassages({ passages, blocks }: Pick<Audit, 'passages' | 'blocks'>): ArticlePassage[] {
	const kinds = blocks.flatMap(({ kind }) => (kind === 'caption' ? [] : [kind]));
	const starts = passages.flatMap(({ id }, at) => (id.startsWith('p') ? [at] : []));
	return starts.flatMap((start, n) => {
		const [block, ...sentences] = passages.slice(start, starts[n + 1]);
		if (block === undefined) return [];
		const kind = kinds[n];
		return [
			{
				id: block.id,
				...(kind === undefined || kind === 'paragraph' ? {} : { kind }),
				...(joined(sentences) === block.text ? {} : { text: block.text }),
				sentences,
			},
		];
	});
}

/** The whole text of a block. */
export const textOfPassage = ({ text, sentences }: Pick<ArticlePassage, 'text' | 'sentences'>): string => text ?? joined(sentences);

const joined = (sentences: readonly Passage[]) => sentences.map(({ text }) => text).join(' ');
