/** What stages look at in the text of every article, as short values: made once, so that a run need not load the texts for them. */
import { hash } from 'node:crypto';
import { textDigest } from '../../../src/lib/passages.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import { bodyWords } from './body-words.ts';
import { articlePassages, passageBlocks } from './passages.ts';
import type { TextFacts } from './text-fact-types.ts';
import type { Article } from './types.ts';

/** Characters. Shorter sentences are formulas. */
const LONG = 30;

type Text = Pick<Article, 'clean' | 'passages'>;

/** Those that came with the article, or made now. */
export const factsOf = (article: Text & { readonly facts?: TextFacts }): TextFacts => article.facts ?? textFacts(article);

export const wordsOf = (list: string): string[] => (list === '' ? [] : list.split(' '));

export function textFacts({ clean, passages }: Text): TextFacts {
	const blocks = passageBlocks(clean.blocks);
	const long = passages.flatMap(({ sentences }, i) =>
		blocks[i]?.kind === 'heading' ? [] : sentences.flatMap(({ id, text }) => (text.length < LONG ? [] : [id.replace(/-\d+$/, '')])),
	);
	return {
		digest: textDigest(clean.blocks.map(({ text }) => text)),
		lines: hash('sha256', JSON.stringify(blocks.map(({ text }) => text))).slice(0, 32),
		words: bodyWords(clean.blocks),
		passageIds: articlePassages({ clean, passages })
			.map(({ id }) => id)
			.join(' '),
		longSentences: long.join(' '),
		vocabulary: vocabularyOf(blocks.map(({ text }) => text)),
		share: shareOf(clean),
	};
}

function shareOf({ dump, removed }: Text['clean']): number {
	const rest = removed.find(({ reason }) => reason === 'too-long');
	return rest === undefined ? 100 : Math.max(1, Math.round((rest.span.start / dump.text.length) * 100));
}
