/** What a story page shows of the story's data, in the words of one interface language. */
import type { MessageKey } from '../i18n/messages.ts';
import type { I18n } from './i18n.ts';
import type { StoryData } from './schema.ts';

type Name = StoryData['names'][number];
export type NameGroup = { readonly kind: Name['kind']; readonly title: string; readonly names: readonly Name[] };

const KINDS = { person: 'people', organisation: 'organisations', place: 'places', other: 'otherNames' } as const;
/** More would be a list that nobody reads; the rest stand on the articles' own pages. */
const MOST_NAMES = 12;

/** The names of a story by kind, the most widely used first. */
export function storyNames(story: StoryData, words: I18n): NameGroup[] {
	return (['person', 'organisation', 'place', 'other'] as const).flatMap((kind) => {
		const names = story.names.filter((name) => name.kind === kind).slice(0, MOST_NAMES);
		return names.length === 0 ? [] : [{ kind, title: words.t(kindKey(kind)), names }];
	});
}

/** The message that names a kind of names. */
export const kindKey = (kind: Name['kind']): MessageKey => KINDS[kind];

type Row = StoryData['comparison'][number];
type Wording = Row['answers'][number];
export type ComparisonTable = {
	/** Ids of the reports that answer any question, in the order of their dates. */
	readonly columns: readonly string[];
	readonly rows: readonly {
		readonly question: MessageKey;
		readonly counted: Row['counted'];
		readonly cells: readonly (Wording | null)[];
	}[];
};

/** The questions that reports answer differently, a report a column. */
export function comparisonTable({ comparison, coverage }: Pick<StoryData, 'comparison' | 'coverage'>): ComparisonTable {
	const order = [...new Set(coverage.map(({ article }) => article))];
	const answering = new Set(comparison.flatMap(({ answers }) => answers.map(({ at }) => at.article)));
	const columns = order.filter((article) => answering.has(article));
	const rows = comparison.map(({ question, counted, answers }) => ({
		question: questionKey(question),
		counted,
		cells: columns.map((article) => answers.find(({ at }) => at.article === article) ?? null),
	}));
	return { columns, rows };
}

export function questionKey(question: Row['question']): MessageKey {
	return `question${question.charAt(0).toUpperCase()}${question.slice(1)}` as MessageKey;
}
