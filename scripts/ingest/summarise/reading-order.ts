/** The claims of a telling in the order of reading: the lead, then the parts of a story, each a paragraph; who is named in full goes before a surname. */
import { primary } from '../../../src/lib/language.ts';
import type { Numbered, Telling as Story } from './claims.ts';
import { SECTIONS } from './sections.ts';

/** The first number leads; then the parts of a story in their order, each a paragraph, each in the order in which the reports tell it. */
export function paragraphsOf(numbers: readonly number[], { claims, facts }: Numbered, language: string, story: Story): number[][] {
	const [lead, ...rest] = numbers;
	if (lead === undefined) return [];
	const place = (n: number) => {
		const fact = facts[n - 1] ?? [];
		return fact.reduce((sum, { order }) => sum + order, 0) / Math.max(1, fact.length);
	};
	const partOf = (n: number) => claims[n - 1]?.section ?? 'affected';
	const groups = SECTIONS.map((section) =>
		rest.filter((n) => partOf(n) === section).toSorted((a, b) => place(a) - place(b) || a - b),
	).filter((group) => group.length > 0);
	const ofLead = partOf(lead) === 'reaction' ? null : partOf(groups[0]?.[0] ?? lead);
	const paragraphs = [[lead]];
	for (const n of introducedFirst([lead, ...groups.flat()], language, claims, story).slice(1)) {
		const last = paragraphs.at(-1) ?? [];
		const open = last.length === 1 && last[0] === lead ? ofLead : partOf(last.at(-1) ?? lead);
		if (partOf(n) === open) last.push(n);
		else paragraphs.push([n]);
	}
	return paragraphs;
}

/** What takes somebody or something for known goes behind what brings them in. The lead stays. */
function introducedFirst(numbers: readonly number[], language: string, claims: Numbered['claims'], story: Story): number[] {
	const known = (n: number) => {
		const shown = (claims[n - 1]?.passages ?? []).find((passage) => primary(passage.language) === language);
		const at = story.sentences.findIndex(({ ref }) => ref.article === shown?.article && ref.passage === shown.passage);
		const [person, thing] = [story.introductions[at], story.taken[at]];
		return {
			n,
			needs: new Set([...(person?.needs ?? []), ...(thing?.needs ?? []), ...(thing?.opens == null ? [] : [thing.opens])]),
			gives: new Set([...(person?.introduces ?? []), ...(thing?.gives ?? [])]),
		};
	};
	const [lead, ...left] = numbers.map(known);
	const ordered = lead === undefined ? [] : [lead];
	while (left.length > 0) {
		const told = ordered.reduce((all, { gives }) => all.union(gives), new Set<string>());
		const missing = left[0]?.needs.difference(told) ?? new Set<string>();
		const introducing = left.findIndex(({ gives, needs }, i) => i > 0 && !missing.isDisjointFrom(gives.difference(needs)));
		ordered.push(...left.splice(Math.max(0, introducing), 1));
	}
	return ordered.map(({ n }) => n);
}
