/**
 * Words that a sentence opens with when it leans on the one before (anaphora and connectives), by language, folded: such a sentence
 * cannot be quoted alone without loss. Closed word classes of each language; German `das`, Dutch `dat` before a noun and the like
 * are left out, for they are articles too.
 */
const list = (words: string): readonly string[] => words.split(' ');

export const LEANING: Readonly<Record<string, readonly string[]>> = {
	en: list(
		'what which who why how one some many most others all each few several none nor either similarly elsewhere earlier later now here again finally perhaps maybe he she it they this these that those his her its their such but however moreover furthermore also meanwhile then therefore thus hence instead otherwise nevertheless nonetheless besides additionally afterwards still yet and or so because there both neither another others later',
	),
	de: list(
		'er sie es dies diese dieser dieses diesem diesen sein seine ihr ihre ihren deren dessen solche solcher aber jedoch allerdings doch ausserdem zudem daruber damit dabei dazu dafur dagegen dadurch daraufhin danach daher deshalb deswegen darum somit also auch und oder denn dort dann dennoch trotzdem inzwischen unterdessen hingegen stattdessen ferner weiterhin ebenso letztere spater hierzu hierbei demnach zuvor so weder derselbe dieselbe dasselbe diesmal',
	),
	nl: list(
		'hij zij ze het dit deze die dat zijn haar hun zulke maar echter bovendien daarnaast daarmee daarbij daarvoor daardoor daarom daarna daarop vervolgens ook en of want dus toch desondanks intussen ondertussen daarentegen verder eveneens beide later hierdoor hiermee hierbij dan daar diezelfde dezelfde hetzelfde',
	),
	fr: list(
		'il elle ils elles ce cet cette ces ceci cela c son sa ses leur leurs celui celle ceux celles mais cependant toutefois pourtant neanmoins aussi ainsi donc alors puis ensuite enfin et ou car or outre ailleurs dela depuis ceux-ci lui tous plus',
	),
	es: list(
		'lo le les la se es son fue fueron era eran ha han esta estan sera otra otro asi tras todo todos ello el ella ellos ellas este esta esto estos estas ese esa eso esos esas aquel su sus pero sin ademas tambien asimismo asi luego entonces despues tampoco y o e pues porque mientras ambos dicha dicho dichos dichas otro otra otros aun',
	),
	it: list(
		'ha hanno sono era erano fu furono si vi ne egli lui lei essa esso essi loro questo questa questi queste quello quella quelli cio suo sua suoi tale tali ma pero tuttavia inoltre anche infatti quindi pertanto dunque allora poi infine e o ed perche mentre entrambi altri successivamente dopo',
	),
	pt: list(
		'foi foram sao era eram tem ha esta la ele ela eles elas este esta isto estes estas esse essa isso esses essas aquele seu sua seus suas mas porem contudo todavia alem tambem assim entao depois e ou pois porque enquanto ambos tal tais outro outra',
	),
	pl: list(
		'jest byl byla bylo byli sa to on ona ono oni one to ten ta te ci jego jej ich ale jednak ponadto takze rowniez tez wtedy potem nastepnie dlatego zatem wiec i oraz lub bo natomiast jednoczesnie tymczasem tam',
	),
	da: list(
		'han hun den det de dette denne disse hans hendes deres men dog desuden ogsa derfor derefter sa og eller for imens der dermed samtidig',
	),
	sv: list(
		'han hon den det de detta denna dessa hans hennes deras men dock dessutom ocksa darfor darefter sedan sa och eller for medan dar darmed samtidigt',
	),
};

/** Words that open a subordinate clause: a pronoun right after one points back, `When it …`, `Wie er …`. */
export const SUBORDINATING: Readonly<Record<string, readonly string[]>> = {
	en: list('as when while after before if because since although though once until where whereas unless'),
	de: list('wie als wenn weil da nachdem bevor ehe seit seitdem obwohl falls sobald solange wahrend ob dass'),
	nl: list('zoals als toen wanneer omdat nadat voordat sinds hoewel terwijl zodra mocht indien'),
	fr: list('comme quand lorsque lorsqu si parce puisque puisqu apres avant bien tandis pendant s'),
	es: list('como cuando si porque aunque mientras despues antes desde segun'),
	it: list('come quando se perche siccome dopo prima mentre benche sebbene'),
	pt: list('como quando se porque embora enquanto depois antes'),
	pl: list('jak kiedy gdy jesli jezeli poniewaz chociaz zanim odkad'),
	da: list('som nar da hvis fordi efter for mens siden selvom'),
	sv: list('som nar da om eftersom efter innan medan sedan'),
};

/** Particles of two words that read as an article or preposition by the first: Spanish `el` leans only as a pronoun (`él`). */
export const WRITTEN_WITH_ACCENT: Readonly<Record<string, Readonly<Record<string, string>>>> = { es: { el: 'él' } };

/** The first person: a sentence with it, outside quotation marks, is an aside or a loose piece of a quotation. */
export const FIRST_PERSON: Readonly<Record<string, readonly string[]>> = {
	en: list('i we my our us me'),
	de: list('ich wir mein meine unser unsere uns mich mir'),
	nl: list('ik wij we mijn onze ons mij'),
	fr: list('je j nous mon ma mes notre nos'),
	es: list('yo nosotros mi mis nuestro nuestra nuestros nuestras nos'),
	it: list('io noi mio mia nostro nostra nostri nostre ci'),
	pt: list('eu nos meu minha nosso nossa'),
	pl: list('ja my moj nasz nasza nas mnie'),
	da: list('jeg vi min mit vores os mig'),
	sv: list('jag vi min mitt var oss mig'),
};
