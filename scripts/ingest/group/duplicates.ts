/**
 * Exact and near duplicates: the same wire text at two outlets, the same article saved twice. One article is left of them,
 * which names every seed and every outlet, so that none is counted twice as a source.
 */
import type { PassageBlock } from '../../../src/lib/passages.ts';
import { LEAST_SHARE, statedShare } from '../document/body-words.ts';
import { keyWith } from '../document/key.ts';
import { extended, lazy } from '../document/lazy.ts';
import type { Note } from '../document/notes.ts';
import { type Described, passageBlocks } from '../document/passages.ts';
import { factsOf } from '../document/text-facts.ts';
import type { Article, CleanText, Description, FoldedCopy, NonEmpty, PassageText, Sentence } from '../document/types.ts';
import { byCodeUnit } from '../text/compare.ts';
import { dayInterval } from '../text/day-interval.ts';
import { fold } from '../text/folded-words.ts';
import { bestValues, faultsOf } from './same-article.ts';
import { type PrintSketch, printSketch, type Sketched, sameText, textPrint, titleNumbersOf } from './same-text.ts';

/** An article before the ledger gave it its address. */
export type Deduplicated = Omit<Article, 'id' | 'code'>;

type Copy = { readonly described: Described; readonly description: Description; readonly name: string; readonly print: Sketched };

/** One article per text, in the order of their leading seeds' names. The order of the input does not matter. `unfold`: seeds that stay by themselves. `sketches`: of the texts, in their order, where they are made already. */
export function joinDuplicates(
	described: readonly Described[],
	unfold: ReadonlySet<string> = new Set(),
	sketches: readonly PrintSketch[] = described.map(sketchOf),
): Deduplicated[] {
	const copies = described
		.map((item, i): Copy => {
			const { description, clean } = item;
			const compared = {
				language: description.language.value,
				titleNumbers: titleNumbersOf(description),
				days: dayInterval(description.date.value),
			};
			const print = () => ({ body: bodyOf(item), shingles: textPrint(bodyOf(item)).shingles });
			return { described: item, description, name: seedName(clean), print: { ...(sketches[i] as PrintSketch), ...compared, print } };
		})
		.toSorted(byRank);
	const groups: [Copy, ...Copy[]][] = [];
	const byExact = new Map<string, number[]>();
	const byBand = new Map<number, number[]>();
	const isShared = sharedBands(copies);
	for (const copy of copies) {
		// Two texts of which nothing is left are not one text.
		if (copy.print.wordCount === 0 || unfold.has(copy.name) || unfold.has(copy.described.clean.dump.seed)) {
			groups.push([copy]);
			continue;
		}
		const exact = `${copy.print.language}:${copy.print.digest}`;
		const keys = [...copy.print.bands.filter(isShared)];
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

/** Slots for each band. */
const ROOM = 16;

/** False where one text alone has a band, as nearly all are. Told by the lowest bits, which two bands may share by chance: then it is looked up in vain. */
function sharedBands(copies: readonly Copy[]): (band: number) => boolean {
	const bands = copies.reduce((sum, { print }) => sum + print.bands.length, 0);
	const seen = new Uint8Array(2 ** Math.ceil(Math.log2(bands * ROOM + 1)));
	const mask = seen.length - 1;
	for (const { print } of copies) for (const band of print.bands) seen[band & mask] = seen[band & mask] === 0 ? 1 : 2;
	return (band) => seen[band & mask] === 2;
}

const bodyOf = ({ clean }: Pick<Described, 'clean'>): string[] => clean.blocks.map(({ text }) => text);

export const sketchOf = (described: Pick<Described, 'clean'>): PrintSketch => printSketch(textPrint(bodyOf(described)));

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
	const { described } = leader;
	const facts = factsOf(described);
	const description = bestValues(group);
	const source = description.source.value;
	const others = new Set(group.flatMap((copy) => copy.description.source.value ?? []).filter((outlet) => outlet !== source));
	const keys = group.flatMap((copy) => copy.described.key ?? []);
	const article = extended(description, {
		clean: described.clean,
		seed: leader.name,
		seeds: group.map((copy) => copy.name).toSorted(byCodeUnit),
		outlets: [...(source === null ? [] : [source]), ...[...others].toSorted(byCodeUnit)],
		copies: copiesOf(group),
		notes: [...faultsOf(group), ...missingWords(leader.name, facts.words, description), ...cutText(leader.name, facts.share)],
		digest: facts.digest,
		facts,
		key: keys.length < group.length ? undefined : keyWith('article', keys),
	});
	return lazy<typeof article, Pick<Article, 'passages' | 'sentences'>>(article, ['passages', 'sentences'], () => ({
		passages: described.passages,
		sentences: sentencesOf(described.clean, described.passages),
	}));
}

/** What the folded seeds say in words that the article has not: a closing paragraph, a reworded sentence. Each once, by the first that has it. */
function copiesOf([leader, ...rest]: NonEmpty<Copy>): FoldedCopy[] {
	if (rest.length === 0) return [];
	const said = new Set(textsOf(leader).map(({ text }) => fold(text)));
	return rest
		.toSorted((a, b) => byCodeUnit(a.name, b.name))
		.flatMap((copy): FoldedCopy[] => {
			const [first, ...others] = textsOf(copy).filter(({ text }) => !said.has(fold(text)) && said.add(fold(text)));
			return first === undefined ? [] : [{ seed: copy.name, source: copy.description.source.value, passages: [first, ...others] }];
		});
}

const textsOf = ({ described }: Copy): PassageText[] =>
	described.passages.flatMap(({ sentences }) => sentences.map(({ id, text }) => ({ id, text })));

function missingWords(seed: string, words: number, description: Description): Note[] {
	const share = statedShare(description, words);
	return share === null || share >= LEAST_SHARE ? [] : [{ kind: 'missing-words', seed, detail: String(Math.round(share * 100)) }];
}

const cutText = (seed: string, share: number): Note[] => (share === 100 ? [] : [{ kind: 'cut-text', seed, detail: String(share) }]);

/** The sentences that a claim may quote: those of paragraphs, quotations and list items; headings are passages, not claims. */
function sentencesOf(clean: CleanText, passages: readonly PassageBlock[]): Sentence[] {
	const blocks = passageBlocks(clean.blocks);
	return passages.flatMap((passage, i) => {
		const block = blocks[i];
		if (block === undefined || block.kind === 'heading') return [];
		return passage.sentences.map(({ id, text }) => ({ id, text, block: block.index }));
	});
}

function addTo<K>(map: Map<K, number[]>, key: K, value: number): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}
