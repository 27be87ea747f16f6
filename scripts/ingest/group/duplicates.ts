/**
 * Exact and near duplicates: the same wire text at two outlets, the same article saved twice. One article is left of them,
 * which names every seed and every outlet, so that none is counted twice as a source.
 */
import { type PassageBlock, textDigest } from '../../../src/lib/passages.ts';
import { LEAST_SHARE, statedShare } from '../document/body-words.ts';
import type { Note } from '../document/notes.ts';
import { type Described, passageBlocks } from '../document/passages.ts';
import type { Article, CleanText, Description, FoldedCopy, NonEmpty, PassageText, Sentence } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { fold } from '../text/folded-words.ts';
import { dayInterval } from './day-interval.ts';
import { bandKeys } from './minhash.ts';
import { bestValues, faultsOf } from './same-article.ts';
import { type Printed, type PrintInput, printInput, sameText, type TextPrint, textPrint } from './same-text.ts';

/** An article before the ledger gave it its address. */
export type Deduplicated = Omit<Article, 'id' | 'code'>;

type Copy = Described & { readonly name: string; readonly print: Printed };

/** One article per text, in the order of their leading seeds' names. The order of the input does not matter. `unfold`: seeds that stay by themselves. `prints`: of the texts, in their order, where they are made already. */
export function joinDuplicates(
	described: readonly Described[],
	unfold: ReadonlySet<string> = new Set(),
	prints: readonly TextPrint[] = printInputs(described).map(textPrint),
): Deduplicated[] {
	const inputs = printInputs(described);
	const copies = described
		.map((item, i): Copy => {
			const print = { ...(inputs[i] as PrintInput), ...(prints[i] as TextPrint), days: dayInterval(item.description.date.value) };
			return { ...item, name: seedName(item.clean), print };
		})
		.toSorted(byRank);
	const groups: [Copy, ...Copy[]][] = [];
	const byExact = new Map<string, number[]>();
	const byBand = new Map<string, number[]>();
	for (const copy of copies) {
		if (unfold.has(copy.name) || unfold.has(copy.clean.dump.seed)) {
			groups.push([copy]);
			continue;
		}
		const exact = `${copy.print.language}:${copy.print.text}`;
		const keys = copy.print.signature === null ? [] : bandKeys(copy.print.signature);
		const candidates = new Set([...(byExact.get(exact) ?? []), ...keys.flatMap((key) => byBand.get(key) ?? [])]);
		// Compared with leaders only, best first: what is like a copy of a copy is not yet the same text.
		const found = [...candidates].toSorted((a, b) => a - b).find((index) => sameText((groups[index] as [Copy])[0].print, copy.print));
		if (found !== undefined) {
			groups[found]?.push(copy);
			continue;
		}
		const index = groups.push([copy]) - 1;
		addTo(byExact, exact, index);
		for (const key of keys) addTo(byBand, key, index);
	}
	return groups.map(articleOf).toSorted((a, b) => byCodeUnit(a.seed, b.seed));
}

/** What the prints of articles are made of. */
export const printInputs = (described: readonly Described[]): PrintInput[] =>
	described.map(({ clean, description }) => printInput(clean, description));

/** The name of a dump: its seed, and its part where the seed holds several articles. */
export function seedName({ dump }: CleanText): string {
	return `${dump.seed}${dump.part ?? ''}`;
}

/** Who leads: a copy with source and date before one with either or none, then the longer text, then the seed's name. */
function byRank(a: Copy, b: Copy): number {
	return known(b) - known(a) || b.print.wordCount - a.print.wordCount || byCodeUnit(a.name, b.name);
}

function known({ description }: Copy): number {
	return Number(description.source.value !== null) + Number(description.date.value !== null);
}

function articleOf(group: NonEmpty<Copy>): Deduplicated {
	const [leader] = group;
	const { clean, passages } = leader;
	const description = bestValues(group);
	const source = description.source.value;
	const others = new Set(group.flatMap((copy) => copy.description.source.value ?? []).filter((outlet) => outlet !== source));
	const texts = clean.blocks.map((block) => block.text);
	return {
		...description,
		clean,
		seed: leader.name,
		seeds: group.map((copy) => copy.name).toSorted(byCodeUnit),
		outlets: [...(source === null ? [] : [source]), ...[...others].toSorted(byCodeUnit)],
		copies: copiesOf(group),
		passages,
		sentences: sentencesOf(clean, passages),
		notes: [...faultsOf(group), ...missingWords(leader.name, clean, description)],
		digest: textDigest(texts),
	};
}

/** What the folded seeds say in words that the article has not: a closing paragraph, a reworded sentence. Each once, by the first that has it. */
function copiesOf([leader, ...rest]: NonEmpty<Copy>): FoldedCopy[] {
	const said = new Set(textsOf(leader).map(({ text }) => fold(text)));
	return rest
		.toSorted((a, b) => byCodeUnit(a.name, b.name))
		.flatMap((copy): FoldedCopy[] => {
			const [first, ...others] = textsOf(copy).filter(({ text }) => !said.has(fold(text)) && said.add(fold(text)));
			return first === undefined ? [] : [{ seed: copy.name, source: copy.description.source.value, passages: [first, ...others] }];
		});
}

const textsOf = ({ passages }: Copy): PassageText[] => passages.flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ id, text })));

function missingWords(seed: string, clean: CleanText, { provenance }: Description): Note[] {
	const share = statedShare({ clean, provenance });
	return share === null || share >= LEAST_SHARE ? [] : [{ kind: 'missing-words', seed, detail: String(Math.round(share * 100)) }];
}

/** The sentences that a claim may quote: those of paragraphs, quotations and list items; headings are passages, not claims. */
function sentencesOf(clean: CleanText, passages: readonly PassageBlock[]): Sentence[] {
	const blocks = passageBlocks(clean.blocks);
	return passages.flatMap((passage, i) => {
		const block = blocks[i];
		if (block === undefined || block.kind === 'heading') return [];
		return passage.sentences.map(({ id, text }) => ({ id, text, block: block.index }));
	});
}

function addTo(map: Map<string, number[]>, key: string, value: number): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
