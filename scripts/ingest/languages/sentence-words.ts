/** Closed classes of words that tell whether a sentence stands alone. Lists by spaces. */
export type SentenceWords = {
	/** Openings that lean on the sentence before: pronouns, connectives. Words that are articles too are left out. */
	readonly leaning: string;
	/** Openings of a clause, after which a pronoun points back. */
	readonly subordinating: string;
	readonly firstPerson: string;
	/** A pattern: the verb in the future where the pronoun is left out; empty where it is not. */
	readonly firstPersonFuture: string;
	readonly secondPerson: string;
	/** A pattern, folded: words that say how sure or how glad the writer is of what is told (`no doubt`, `sadly`). */
	readonly stance: string;
	/** A pattern of the words that say of somebody that they have died. */
	readonly dying: string;
	/** Words that are the verb of a sentence, beside those of regular verbs; none where that cannot be told by a word alone. */
	readonly finite: string;
	/** As it is written inside a sentence, where only the capital tells it from another pronoun; empty where there is none. */
	readonly formalAddress: string;
	/** Pronouns and possessives that need their owner before them in the sentence. */
	readonly thirdPerson: string;
	readonly definite: string;
	/** A pattern of the adjective behind an article that is a pronoun, too (`Den norske …`); empty where none is. */
	readonly afterArticle: string;
	/** Nouns that with a definite article at the beginning are of somebody named before. */
	readonly generic: string;
	/** What can be cut from the beginning: alone, only with a comma behind it, and phrases (parted by `, `). */
	readonly connectives: string;
	readonly connectivesWithComma: string;
	readonly connectivePhrases: string;
	/** Personal pronouns that behind an opening clause or phrase stand for what was named before the sentence. */
	readonly subjects: string;
	/** Pronouns of one person: `Officers said he …` leaves open who. */
	readonly ofOne: string;
	/** Pronouns that are other words too: only at the very beginning do they point back. */
	readonly homographs: string;
	/** They open a phrase of time or place. */
	readonly prepositions: string;
	/** Near the beginning of a sentence, these tie it to the one before: `The mayor, however, …`. Parted by `, `. */
	readonly connectivesInside: string;
	/** Adverbs that go on from what was told before. */
	readonly afterwards: string;
	readonly also: string;
	/** Behind a generic noun they say which is meant: `The man who shot …`. */
	readonly which: string;
	readonly indefinite: string;
	/** Determiners that point at what was named, and the nouns of time that they point at without it: `this week`. */
	readonly demonstrative: string;
	/** Determiners that are a conjunction, too: they point back behind a preposition (`on that idea`). */
	readonly demonstrativeBehind: string;
	/** Adjectives that behind the definite article set a thing apart from one that was named: `the other customer`. Empty where there is no article. */
	readonly apart: string;
	/** A pattern, folded: an adverb that points at a place named before (`he works there`); empty where it is other words, too. */
	readonly there: string;
	readonly spans: string;
	/** Verbs of what has not happened yet. */
	readonly toCome: string;
	/** A pattern, folded: somebody known before by the age alone (`The 26-year-old was …`); empty where none is. */
	readonly ofAge: string;
	/** A pattern: what joins a thing to what it is (`The A7 is a road …`). */
	readonly defines: string;
	/** A pattern: a verb that has its person in the ending and opens the sentence; empty where there is none. */
	readonly verbFirst: string;
	/** Adverbs of time, behind which such a verb has no subject either: `Oggi ha venduto il 5 %`; empty where there is none. */
	readonly timeAdverbs: string;
	/** A pattern: of such verbs, the forms of the future; empty where there is none. */
	readonly futureVerb: string;
	/** Of the compound past, in those languages: `En un mensaje, ha dicho que …`. */
	readonly auxiliary: string;
	/** Verbs of saying in the third person, and their participles where a past has one. */
	readonly saying: string;
	/** A pattern, folded: dated by the sentence before (`A day earlier …`). */
	readonly datedFrom: string;
	/** A pattern, folded: an opening that means something named before (`The same …`). */
	readonly sameAs: string;
	/** `|`, patterns: what captions, credits, notices of a site and sentences about the article itself say. None names a site. */
	readonly notice: string;
	/** `|`, patterns: what introduces or points to something that stands elsewhere. */
	readonly pointing: string;
};
