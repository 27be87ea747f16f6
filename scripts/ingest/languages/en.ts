/** English. */
import type { LanguageTables } from './language.ts';

export const en: LanguageTables = {
	tag: 'en',
	stockPhrases: {
		'read-also': 'read also|also read|read more|read next|see also|more on this|more on this topic|more on this story|related|related articles|related article|related stories|related story|related posts|related post|related news|related topics|related content|related links|related coverage|recommended|recommended for you|recommended stories|you may also like|you might also like|more from|more stories|more news|most read|most popular|most viewed|top stories|trending|trending now|latest news|latest stories|editors picks|editor s picks|up next|don t miss|in the same category|in case you missed it|watch now|watch also|further reading|keep reading|continue reading|what to read next|popular articles',
		share: 'share|share this|share on|share via|share by|share article|share this article|share this story|share this post|share with|tweet|tweet this|follow us|follow us on|copy link|link copied|copied to clipboard|print|email this|send by email|click to share|like this|whatsapp|facebook|twitter|linkedin|telegram|pinterest|reddit|instagram|youtube|xing|threads|bluesky|messenger|e mail',
		comments: 'comment|comments|no comments|leave a comment|leave a reply|leave comment|post a comment|add a comment|add comment|write a comment|join the conversation|join the discussion|reply|replies|cancel reply|your email address will not be published|log in to comment|sign in to comment|show comments|view comments|responses|one response|post comment|comments are closed',
		advert: 'advertisement|advertisements|advertising|sponsored|sponsored content|promoted|ad|ads|paid content|story continues below advertisement|article continues below|continue reading below|content continues below',
		newsletter: 'subscribe|subscribe now|subscribe to|sign up|sign up for|sign up to|newsletter|newsletters|get our newsletter|download our app|download the app|get the app|join our newsletter|register now|become a member|support us|donate|log in to read|already a subscriber|to continue reading|enter your email|your email address',
		'cookie-notice': 'cookie|cookies|we use cookies|this site uses cookies|this website uses cookies|accept cookies|accept all|cookie policy|cookie settings|by continuing|manage preferences|privacy preferences|we and our partners|we value your privacy',
		legal: 'copyright|all rights reserved|terms of use|terms of service|terms and conditions|privacy policy|privacy notice|privacy|imprint|legal notice|about us|contact|contact us|do not sell my',
		disclaimer: 'disclaimer|the views expressed|the opinions expressed|this article does not constitute|not investment advice|not financial advice|this is not financial advice|does not constitute investment advice|not intended as investment advice|for informational purposes only|this article was originally published|affiliate links|we may earn a commission|past performance|corrections and clarifications|the information in this column|the information in this article',
		'photo-credit': 'photo|photos|photo by|photograph|photograph by|photography|picture|picture by|image|image by|images|image credit|photo credit|image source|photo courtesy|courtesy of|illustration|illustration by|file photo|getty images|shutterstock|unsplash|istock|afp via getty images|video',
		byline: 'by|written by|posted by|published by|author|about the author|story by|reporting by|edited by|text',
		date: 'published|posted|posted on|updated|last updated|last modified|published on|published at|first published|date',
		tags: 'tags|tag|topics|keywords|filed under|categories|category|posted in|in this article',
		navigation: 'home|menu|search|skip to content|skip to main content|skip to navigation|back to top|next|previous|next article|previous article|next post|previous post|next page|load more|show more|view all|see all|close|open menu|main menu|log in|login|sign in|sign out|register|my account|my profile|table of contents|sitemap|toggle navigation|archive|archives|loading|listen to this article|listen|minutes read|min read|all articles',
		source: 'source|sources|source text|original article|with agency material',
	},
	headerLabels: {
		title: 'title|headline|header|subject',
		date: 'date|published|publication date|published on|date published|load-date|pubdate|dated|sent',
		source: 'source|publication|newspaper|outlet|publisher|medium',
		byline: 'author|authors|byline|by',
		url: 'url|link|web address|permalink|original url',
		language: 'language',
	},
	dateLabels: {
		published: 'published|posted|entry was|publication date|date published|first published|released|issued|created|date',
		updated: 'updated|update|last modified|modified|last revision|latest revision|last edited|edited|revised',
	},
	credits: 'according to|reported by|reports?|reported|told|tells|said|says|quoted|quoting|quoted by|citing|cited by|cites|as stated by|as noted by|stated|noted|first reported|contacted by|interview with|interviewed by|seen by|reviewed by|news agency|newswire|newspaper|daily|wrote|writes|revealed|in comments to|in a statement to|spoke to|learned|understands|via',
	cardinals: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, dozen: 12 },
	scales: { hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, millions: 1e6, mn: 1e6, m: 1e6, mln: 1e6, billion: 1e9, billions: 1e9, bn: 1e9, bln: 1e9, b: 1e9, trillion: 1e12, trn: 1e12 },
	ordinals: { second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10 },
	qualifiers: {
		'less than': 'less than, under, below, fewer than, short of',
		about: 'about, around, approximately, roughly, some, nearly, almost, close to, an estimated, estimated, circa, ca',
		'more than': 'more than, over, above, in excess of, upwards of',
		'up to': 'up to, as many as, as much as, at most, a maximum of, no more than',
		'at least': 'at least, no fewer than, no less than, a minimum of',
	},
	limits: 'to',
	contractions: {},
	dates: {
		before: 'in of since during by until before after early late mid last this next from and year',
		yesterday: 'yesterday',
		lastMonth: 'last month, the previous month, the past month',
		thisMonth: 'this month, earlier this month, later this month',
		months: '',
	},
}; // biome-ignore format: a table
