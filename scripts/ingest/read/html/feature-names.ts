/** The order of the features of a block: the contract with the weights. */
import { nameKinds } from './class-names.ts';

/** Neighbours to either side, and boxes around a block, that are described. */
export const REACH = 3;
export const BOXES = 5;
/** What a block looks like by itself. */
export const OWN = [
	'chars', 'words', 'linkShare', 'buttonShare', 'strongShare', 'links', 'meanWord', 'commas', 'digits', 'upper', 'capitalWords', 'ends', 'innerEnds', 'opensLow', 'colonEnd', 'question', 'separators', 'copyright', 'address',
	'repeats', 'inTitle', 'titleShare', 'topical', 'tag', 'depth', 'hidden', 'hasTime', 'ellipsis', 'quotes', 'wide',
] as const; // biome-ignore format: a table
/** Of these, its neighbours' too. */
const NEIGHBOUR = ['chars', 'linkShare', 'ends', 'tag', 'topical'] as const;
/** Where it stands on the page. */
const PLACE = [
	'fromStart', 'fromEnd', 'place', 'textBefore', 'textAfter', 'sinceLong', 'untilLong', 'longRun', 'mean5', 'mean15', 'links9', 'sinceH1', 'sinceHeading', 'headingLevel', 'afterTitle', 'sinceComments', 'sinceRelated',
	'sameBoxBefore', 'sameBoxAfter', 'pageBlocks', 'pageLong', 'pageLongShare',
] as const; // biome-ignore format: a table
/** The boxes around it. */
const BOX = ['chars', 'links', 'long', 'blocks', 'paragraphs'] as const;
/** Elements that say something from afar. */
export const TAGS = [
	'article',
	'main',
	'section',
	'aside',
	'nav',
	'footer',
	'header',
	'form',
	'figure',
	'table',
	'ul',
	'ol',
	'blockquote',
	'a',
	'button',
	'dialog',
] as const;
/** Blocks of the same box and of the same kind of box; the box that holds most of the text. */
const KIN = [
	'siblings',
	'siblingChars',
	'siblingLinks',
	'signature',
	'signatureChars',
	'signatureLinks',
	'bestDistance',
	'inBest',
	'bestShare',
] as const;

export const featureNames: readonly string[] = [
	...OWN.map((name) => `own.${name}`),
	...Array.from({ length: 2 * REACH }, (_, k) => NEIGHBOUR.map((name) => `${k < REACH ? k - REACH : k - REACH + 1}.${name}`)).flat(),
	...PLACE.map((name) => `place.${name}`),
	...Array.from({ length: BOXES }, (_, k) => BOX.map((name) => `box${k}.${name}`)).flat(),
	...TAGS.map((tag) => `in.${tag}`),
	...nameKinds.map((kind) => `named.${kind}`),
	...nameKinds.map((kind) => `first.${kind}`),
	...KIN.map((name) => `kin.${name}`),
];
export const FEATURES = featureNames.length;
export const NEIGHBOUR_AT = NEIGHBOUR.map((name) => OWN.indexOf(name));
