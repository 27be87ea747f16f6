/** What of an article can be cited: its blocks but captions, in reading order, each with its sentences. */
import { passagesOf } from '../../../src/lib/passages.ts';
import type { Article, Block, CleanText, Description } from './types.ts';

export type Passage = { readonly id: string; readonly text: string };

const isPassage = ({ kind }: Block): boolean => kind !== 'caption';

/** The blocks that are passages, with their numbers among all blocks. */
export const passageBlocks = (blocks: readonly Block[]): (Block & { readonly index: number })[] =>
	blocks.map((block, index) => ({ ...block, index })).filter(isPassage);

/** An article before its duplicates are joined; `passages`: of its blocks but captions, in order; `facts` and `key` as of an article. */
export type Described = Pick<Article, 'clean' | 'passages' | 'facts' | 'key'> & { readonly description: Description };

export function withPassages(clean: CleanText, description: Description): Described {
	const texts = passageBlocks(clean.blocks).map(({ text }) => text);
	return { clean, description, passages: passagesOf(texts, description.language.value) };
}

/** Each block and each of its sentences, in reading order. */
export function articlePassages({ clean, passages }: Pick<Article, 'clean' | 'passages'>): Passage[] {
	const blocks = passageBlocks(clean.blocks);
	return passages.flatMap(({ id, sentences }, i) => [
		{ id, text: blocks[i]?.text ?? '' },
		...sentences.map((sentence) => ({ id: sentence.id, text: sentence.text })),
	]);
}
