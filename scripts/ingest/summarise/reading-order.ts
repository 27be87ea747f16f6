/** The claims of a telling in the order of reading: the lead, then the parts of a story, each a paragraph; who is named in full goes before a surname. */
import { primary } from '../../../src/lib/language.ts';
import type { Claim, Section } from '../document/story.ts';
import type { Numbered, Telling as Story } from './claims.ts';
import { NEAR } from './narrative.ts';
import { SECTIONS } from './sections.ts';
import type { StorySentence } from './sentences.ts';

/** The first number leads; then the parts of a story in their order, each a paragraph, each in the order in which the reports tell it. */
export function paragraphsOf(numbers: readonly number[], { claims, facts }: Numbered, language: string, story: Story): number[][] {
	const sentenceOf = (n: number) => shownIn(language, claims[n - 1], story);
	const [lead, ...others] = fromTheTop(numbers, sentenceOf);
	if (lead === undefined) return [];
	const partOf = (n: number) => claims[n - 1]?.section ?? 'affected';
	/** Sentences that are told with the one that stands for a claim. */
	const behind = (n: number) => {
		const told = claims[n - 1]?.passages[0];
		return told !== undefined && told.passage === sentenceOf(n)?.ref.passage ? told.next.length : 0;
	};
	const told = narrated(lead, others, sentenceOf, partOf, behind);
	const rest = others.filter((n) => !told.includes(n));
	const place = (n: number) => {
		const fact = facts[n - 1] ?? [];
		return fact.reduce((sum, { order }) => sum + order, 0) / Math.max(1, fact.length);
	};
	const groups = SECTIONS.map((section) =>
		rest.filter((n) => partOf(n) === section).toSorted((a, b) => place(a) - place(b) || a - b),
	).filter((group) => group.length > 0);
	const ordered = introducedFirst([lead, ...told, ...asReported(groups.flat(), sentenceOf)], sentenceOf, story);
	const ofLead = partOf(lead) === 'reaction' ? null : partOf(ordered[1] ?? lead);
	const paragraphs = [[lead]];
	for (const n of ordered.slice(1)) {
		const last = paragraphs.at(-1) ?? [];
		const open = last.length === 1 && last[0] === lead ? ofLead : partOf(last.at(-1) ?? lead);
		if (told.includes(n) || partOf(n) === open || followsOn(sentenceOf(last.at(-1) ?? lead), sentenceOf(n), behind(last.at(-1) ?? lead)))
			last.push(n);
		else paragraphs.push([n]);
	}
	return paragraphs;
}

/** What goes on in its report, sentence for sentence, where the lead ends; what people say of it only right behind what is told. */
function narrated(
	lead: number,
	numbers: readonly number[],
	sentenceOf: (n: number) => StorySentence | undefined,
	partOf: (n: number) => Section,
	behind: (n: number) => number,
): number[] {
	const { article, order: top } = sentenceOf(lead) ?? { article: -1, order: 0 };
	const own = numbers.flatMap((n) => {
		const sentence = sentenceOf(n);
		return sentence?.article === article && sentence.order > top ? [{ n, order: sentence.order }] : [];
	});
	let last = top + behind(lead);
	return own
		.toSorted((a, b) => a.order - b.order)
		.flatMap(({ n, order }) => {
			if (order - last > (partOf(n) === 'reaction' ? 1 : NEAR)) return [];
			last = order + behind(n);
			return [n];
		});
}

/** Where the second sentence of a report leads and the first is told, too, the first goes before it, as in the report. */
function fromTheTop(numbers: readonly number[], sentenceOf: (n: number) => StorySentence | undefined): readonly number[] {
	const lead = numbers[0] === undefined ? undefined : sentenceOf(numbers[0]);
	if (lead?.order !== 1) return numbers;
	const top = numbers.find((n) => sentenceOf(n)?.article === lead.article && sentenceOf(n)?.order === 0);
	return top === undefined ? numbers : [top, ...numbers.filter((n) => n !== top)];
}

/** In its report it stands right behind the other. */
function followsOn(one: StorySentence | undefined, next: StorySentence | undefined, between: number): boolean {
	return one !== undefined && one.article === next?.article && next.order === one.order + between + 1;
}

/** The sentence that stands for a claim in a language. */
function shownIn(language: string, claim: Claim | undefined, story: Story): StorySentence | undefined {
	const shown = claim?.passages.find((passage) => primary(passage.language) === language);
	return story.sentences.find(({ ref }) => ref.article === shown?.article && ref.passage === shown.passage);
}

/** What one report tells keeps its order there, in the places that its claims have among the others. */
function asReported(numbers: readonly number[], sentenceOf: (n: number) => StorySentence | undefined): number[] {
	const told = numbers.map((n) => ({ n, sentence: sentenceOf(n) }));
	const taken = new Map<number, number>();
	return told.map(({ n, sentence }) => {
		if (sentence === undefined) return n;
		const own = told
			.filter((other) => other.sentence?.article === sentence.article)
			.toSorted((a, b) => (a.sentence?.order ?? 0) - (b.sentence?.order ?? 0));
		const at = taken.get(sentence.article) ?? 0;
		taken.set(sentence.article, at + 1);
		return own[at]?.n ?? n;
	});
}

/** Further down in the same report, where a word is not what the other takes for known; people may get their full name there. */
const isBehind = (one: StorySentence | undefined, other: StorySentence | undefined): boolean =>
	one !== undefined && one.article === other?.article && one.order > other.order;

/** What takes somebody or something for known goes behind what brings them in. The lead stays. */
function introducedFirst(numbers: readonly number[], sentenceOf: (n: number) => StorySentence | undefined, story: Story): number[] {
	const known = (n: number) => {
		const at = sentenceOf(n)?.index ?? -1;
		const [person, thing] = [story.introductions[at], story.taken[at]];
		return {
			n,
			sentence: sentenceOf(n),
			needs: new Set([...(person?.needs ?? []), ...(thing?.needs ?? []), ...(thing?.opens == null ? [] : [thing.opens])]),
			introduces: person?.introduces ?? new Set<string>(),
			gives: new Set([...(person?.introduces ?? []), ...(thing?.gives ?? [])]),
		};
	};
	const [lead, ...left] = numbers.map(known);
	const ordered = lead === undefined ? [] : [lead];
	while (left.length > 0) {
		const told = ordered.reduce((all, { gives }) => all.union(gives), new Set<string>());
		const missing = left[0]?.needs.difference(told) ?? new Set<string>();
		const introducing = left.findIndex(({ gives, introduces, needs, sentence }, i) => {
			const brings = isBehind(sentence, left[0]?.sentence) ? introduces : gives;
			return i > 0 && !missing.isDisjointFrom(brings.difference(needs));
		});
		ordered.push(...left.splice(Math.max(0, introducing), 1));
	}
	return ordered.map(({ n }) => n);
}
