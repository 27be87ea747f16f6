/** The kinds of features that articles are compared by. */
export const KINDS = ['names', 'numbers', 'grams', 'words'] as const;
export type Kind = (typeof KINDS)[number];

/** Gives each feature of a kind its number. */
export type Numbering = (kind: Kind, feature: string) => number;
