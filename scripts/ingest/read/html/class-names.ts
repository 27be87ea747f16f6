/** What the names of an element (class, id, role, itemprop) say of it: kinds of place on a page, by the words that web authors use for them. */

const KINDS = {
	body: 'article-?body|articlebody|entry-?content|post-?content|story-?body|rich-?text|prose|wysiwyg|markdown|article-?content|post-?body|content-?body|body-?content|text-?block|body-?text|article-?text',
	article: 'article|post|story|entry|blog|news|single',
	main: 'main|content|page-?content|primary',
	text: 'text|copy|paragraph|para',
	comment: 'comment|disqus|discussion|respond|reply|replies',
	footer: 'foot|footer|colophon|copyright|legal|bottom',
	header: 'header|masthead|topbar|top-?bar|banner|hero|head',
	navigation: 'nav|navbar|menu|submenu|breadcrumbs?|crumbs?|sitemap|pagination|pager|tabs?|toc|table-of-contents|jump|anchor',
	side: 'side|sidebar|aside|rail|widget|right|left|secondary|complementary|sticky',
	related:
		'related|recommend(?:ed|ations?)?|more|also|read-?more|trending|popular|most-?read|latest|recent|similar|suggest(?:ed|ions?)?|further|next|prev|previous|up-?next|you-?may',
	teaser: 'teaser|card|tile|grid|list|listing|item|feed|carousel|slider|slide|slick|swiper|promo|featured|loop|archive',
	share: 'share|sharing|social|follow|facebook|twitter|addthis|sharedaddy',
	advert:
		'ads?|advert|advertisement|sponsor|sponsored|dfp|gpt|outbrain|taboola|commercial|affiliate|offer|deal|cta|call-?to-?action|promo(?:tion)?',
	subscribe: 'newsletter|subscribe|subscription|signup|sign-?up|paywall|register|login|optin|opt-?in|email|mailchimp|form|contact|donate',
	consent: 'cookies?|consent|gdpr|privacy|modal|popup|pop-?up|overlay|dialog|lightbox|tooltip|notice|alert',
	byline: 'author|byline|by|bio|writer|contributor|avatar|profile|about',
	meta: 'meta|date|time|timestamp|published|posted|info|details|tags?|category|categories|label|topic|kicker|eyebrow|reading-?time',
	title: 'title|headline|heading|subtitle|sub-?title',
	lead: 'lead|lede|intro|standfirst|deck|dek|summary|excerpt|abstract|description|subhead|key-?points?|takeaways?|highlights?|tldr',
	caption: 'caption|credit|figure|image|img|photo|gallery|media|video|player|wp-caption|embed',
	quote: 'quote|blockquote|pull-?quote|testimonial',
	references: 'references?|footnotes?|citations?|sources?|bibliography|notes?|disclaimer|correction|copyright',
	product: 'product|price|shop|cart|rating|review|widget-?product',
	search: 'search|filter|sort|select|dropdown|accordion|collapse|faq|toggle',
	hidden: 'hidden|hide|visually-?hidden|sr-?only|screen-?reader|screen-?reader-?text|print-?only|d-none|invisible|noprint|no-?print',
} as const;

export const nameKinds = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];
const PATTERNS = nameKinds.map((kind) => new RegExp(`(?:^|[^a-z])(?:${KINDS[kind]})s?(?:$|[^a-z])`));

const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

/** The kinds that some names tell, as bits in the order of `nameKinds`. */
export function kindsOfNames(names: string): number {
	if (names.trim() === '') return 0;
	const before = known.get(names);
	if (before !== undefined) return before;
	let bits = 0;
	for (const [k, pattern] of PATTERNS.entries()) if (pattern.test(names)) bits |= 1 << k;
	if (known.size > MOST_KNOWN) known.clear();
	known.set(names, bits);
	return bits;
}
