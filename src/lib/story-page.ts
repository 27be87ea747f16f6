/** What a story page shows of the story's data, in the words of one interface language. */
import type { MessageKey } from '../i18n/messages.ts';
import type { I18n } from './i18n.ts';
import { primary } from './language.ts';
import type { StoryData } from './schema.ts';
import { groupBy } from './site-index.ts';

type Name = StoryData['names'][number];
export type NameGroup = { readonly kind: Name['kind']; readonly title: string; readonly names: readonly Name[] };

const QUALIFIERS = {
	'less than': 'qualifierLess',
	about: 'qualifierAbout',
	'more than': 'qualifierMore',
	exactly: 'qualifierExactly',
	'up to': 'qualifierUpTo',
	'at least': 'qualifierAtLeast',
} as const satisfies Record<StoryData['figures'][number]['figures'][number]['qualifier'], MessageKey>;

type Figure = StoryData['figures'][number]['figures'][number];
/** Figures that say the same; the lead is the reader's wording. `qualifier` null: the wording says all. */
type FigureRow = { readonly qualifier: MessageKey | null; readonly lead: Figure; readonly figures: readonly Figure[] };
export type FigureSection = { readonly title: MessageKey; readonly differs: boolean; readonly groups: readonly (readonly FigureRow[])[] };

/** Amounts that several articles give: those that differ first, then those that agree; last what one article alone gives. */
export function figureSections(story: StoryData, lang: string): FigureSection[] {
	const shared = story.figures.filter(({ figures }) => new Set(figures.map(({ at }) => at.article)).size > 1);
	const alone = story.figures.filter((group) => !shared.includes(group)).flatMap(({ figures }) => figures);
	const row = (figures: readonly Figure[], qualifier: MessageKey | null): FigureRow[] => {
		const lead = figures.find(({ at }) => primary(at.language) === lang) ?? figures[0];
		return lead === undefined ? [] : [{ qualifier, lead, figures }];
	};
	const apart = (figures: readonly Figure[]) => {
		const qualified = figures.some(({ qualifier }) => qualifier !== 'exactly');
		const same = groupBy(figures, ({ qualifier, value }) => [`${qualifier} ${value}`]);
		const lists = [...same.values()].sort((a, b) => b.length - a.length);
		return lists.flatMap((list) => row(list, qualified && list[0] !== undefined ? QUALIFIERS[list[0].qualifier] : null));
	};
	const sections: FigureSection[] = [
		{ title: 'figuresDisagree', differs: true, groups: shared.filter(({ agree }) => !agree).map(({ figures }) => apart(figures)) },
		{ title: 'figuresAgree', differs: false, groups: shared.filter(({ agree }) => agree).map(({ figures }) => row(figures, null)) },
		{ title: 'figuresAlone', differs: false, groups: alone.length === 0 ? [] : [alone.flatMap((figure) => row([figure], null))] },
	];
	return sections.filter(({ groups }) => groups.length > 0);
}

const KINDS = { person: 'people', organisation: 'organisations', place: 'places', other: 'otherNames' } as const;
/** More would be a list that nobody reads; the rest stand on the articles' own pages. */
const MOST_NAMES = 12;

/** The names of a story by kind, the most widely used first. */
export function storyNames(story: StoryData, words: I18n): NameGroup[] {
	return (['person', 'organisation', 'place', 'other'] as const).flatMap((kind) => {
		const names = story.names.filter((name) => name.kind === kind).slice(0, MOST_NAMES);
		return names.length === 0 ? [] : [{ kind, title: words.t(KINDS[kind]), names }];
	});
}

export const kindTitle = (kind: Name['kind'], words: I18n): string => words.t(KINDS[kind]);
