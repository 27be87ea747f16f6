/** What a story page shows of the story's data, in the words of one interface language. */
import type { MessageKey } from '../i18n/messages.ts';
import type { I18n } from './i18n.ts';
import type { StoryData } from './schema.ts';

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

export const qualifierKey = (qualifier: keyof typeof QUALIFIERS): MessageKey => QUALIFIERS[qualifier];

type Figure = StoryData['figures'][number]['figures'][number];
export type FigureTable = { readonly caption: MessageKey; readonly differs: boolean; readonly figures: readonly Figure[] };

/** Amounts that several articles give, a table each, those that differ first; amounts that one article alone gives share the last. */
export function figureTables(story: StoryData): FigureTable[] {
	const shared = story.figures.filter(({ figures }) => new Set(figures.map(({ at }) => at.article)).size > 1);
	const alone = story.figures.filter((group) => !shared.includes(group)).flatMap(({ figures }) => figures);
	const tables = shared
		.toSorted((a, b) => Number(a.agree) - Number(b.agree))
		.map(({ figures, agree }): FigureTable => ({ caption: agree ? 'figuresAgree' : 'figuresDisagree', differs: !agree, figures }));
	return alone.length === 0 ? tables : [...tables, { caption: 'figuresAlone', differs: false, figures: alone }];
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
