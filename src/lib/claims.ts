/** Reads the body of a story's MDX back into its claims. */
import { remark } from 'remark';
import remarkMdx from 'remark-mdx';
import { visit } from 'unist-util-visit';
import { unguard } from './guard.ts';
import { ownString } from './own-string.ts';

/** `n`: number of the article in the story's list, from 1. `source`: '' where unknown. */
type ClaimPassage = {
	readonly n: number;
	readonly article: string;
	readonly passage: string;
	readonly language: string;
	readonly source: string;
	readonly text: string;
	/** UTF-16 code units of the beginning that are left out where it is quoted. */
	readonly cut: number;
	/** Sentences right behind it in its article that are told with it. */
	readonly next: readonly { readonly passage: string; readonly text: string }[];
};
/** The first passage is the sentence quoted, the others tell the same. */
export type StoryClaim = { readonly n: number; readonly passages: readonly [ClaimPassage, ...ClaimPassage[]] };

const parser = remark().use(remarkMdx).freeze();

/** The claims of a story's body (frontmatter taken off), in order. Throws where a claim has no passage. */
export function parseClaims(body: string): StoryClaim[] {
	const claims: StoryClaim[] = [];
	visit(parser.parse(body), 'mdxJsxFlowElement', (element) => {
		if (element.name !== 'Claim') return;
		const passages: ClaimPassage[] = [];
		visit(element, (child) => {
			if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return;
			const value = (name: string) =>
				ownString(unguard(String(child.attributes.find((item) => 'name' in item && item.name === name)?.value ?? '')));
			const last = passages.at(-1);
			if (child.name === 'Next' && last !== undefined)
				passages.splice(-1, 1, { ...last, next: [...last.next, { passage: value('passage'), text: value('text') }] });
			if (child.name !== 'Passage') return;
			passages.push({
				n: Number(value('n')),
				article: value('article'),
				passage: value('passage'),
				language: value('lang'),
				source: value('source'),
				text: value('text'),
				cut: Number(value('cut')),
				next: [],
			});
		});
		const [first, ...rest] = passages;
		if (first === undefined) throw new Error(`claim ${claims.length + 1} has no passage`);
		claims.push({ n: claims.length + 1, passages: [first, ...rest] });
	});
	return claims;
}
