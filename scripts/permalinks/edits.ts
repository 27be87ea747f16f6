/** What happens to a folder of seeds between two releases. */
import { type Draft, draft, type Encoding, sentence, title } from './corpus.ts';
import type { Random } from './random.ts';

export type Desk = { readonly drafts: readonly Draft[]; readonly removed: readonly Draft[]; readonly nextUid: number };

type Edit = (desk: Desk, random: Random) => Desk;

const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-8-bom', 'crlf'];

/** One article changed in place. */
const change =
	(how: (draft: Draft, random: Random, desk: Desk) => Draft): Edit =>
	(desk, random) => {
		if (desk.drafts.length === 0) return desk;
		const at = random.upTo(desk.drafts.length);
		return { ...desk, drafts: desk.drafts.map((draft, index) => (index === at ? how(draft, random, desk) : draft)) };
	};

/** One sentence reworded, added or taken out. */
function reworded(draft: Draft, random: Random): Draft {
	const at = random.upTo(draft.paragraphs.length);
	const paragraphs = draft.paragraphs.map((sentences, index) => {
		if (index !== at) return sentences;
		const which = random.upTo(sentences.length);
		const kind = random.upTo(3);
		if (kind === 0) return [...sentences, sentence(draft.uid, random)];
		if (kind === 1 && sentences.length > 1) return sentences.toSpliced(which, 1);
		return sentences.map((text, place) => (place === which ? text.replace(' because ', ' mainly because ') : text));
	});
	return { ...draft, paragraphs };
}

const edits: Readonly<Record<string, Edit>> = {
	add: (desk, random) => ({ ...desk, drafts: [...desk.drafts, draft(desk.nextUid, random)], nextUid: desk.nextUid + 1 }),
	remove: (desk, random) => {
		const gone = desk.drafts[random.upTo(Math.max(1, desk.drafts.length))];
		return gone === undefined ? desk : { ...desk, drafts: desk.drafts.filter((one) => one !== gone), removed: [...desk.removed, gone] };
	},
	bringBack: (desk, random) => {
		const back = desk.removed[random.upTo(Math.max(1, desk.removed.length))];
		if (back === undefined || desk.drafts.some(({ name }) => name === back.name)) return desk;
		return { ...desk, drafts: [...desk.drafts, back], removed: desk.removed.filter((one) => one !== back) };
	},
	rename: change((one, random) => ({
		...one,
		name: `${random.pick(['desk', 'archive', '2022', 'a'])}/renamed-${one.uid}-${random.upTo(1000)}.txt`,
	})),
	retitle: change((one, random) => ({ ...one, title: title(one.uid, random) })),
	redate: change((one, random) => ({ ...one, date: `2023-01-${String(1 + random.upTo(28)).padStart(2, '0')}` })),
	edit: change(reworded),
	reencode: change((one, random) => ({ ...one, encoding: random.pick(ENCODINGS) })),
	reorder: change((one) => ({ ...one, paragraphs: one.paragraphs.toReversed() })),
	renameAndEdit: change((one, random) => ({ ...reworded(one, random), name: `moved/edited-${one.uid}-${random.upTo(1000)}.txt` })),
	/** Another article under the title and the file name of one that is there. */
	collide: (desk, random) => {
		const there = desk.drafts[random.upTo(Math.max(1, desk.drafts.length))];
		if (there === undefined) return desk;
		const name = `other-${desk.nextUid}/${there.name.split('/').at(-1)}`;
		return { ...desk, drafts: [...desk.drafts, { ...draft(desk.nextUid, random), title: there.title, name }], nextUid: desk.nextUid + 1 };
	},
	/** A new article in the place of a removed one: the same file name, other text. */
	replace: (desk, random) => {
		const gone = desk.drafts[random.upTo(Math.max(1, desk.drafts.length))];
		if (gone === undefined) return desk;
		const drafts = desk.drafts.map((one) => (one === gone ? { ...draft(desk.nextUid, random), name: gone.name } : one));
		return { drafts, removed: [...desk.removed, gone], nextUid: desk.nextUid + 1 };
	},
};

/** `count` edits, each of a kind chosen at random. Gives the desk after them and how often each kind was made. */
export function edited(desk: Desk, count: number, random: Random, tally: Map<string, number>): Desk {
	let now = desk;
	for (let i = 0; i < count; i += 1) {
		const [kind, edit] = random.pick(Object.entries(edits));
		tally.set(kind, (tally.get(kind) ?? 0) + 1);
		now = edit(now, random);
	}
	return now;
}
