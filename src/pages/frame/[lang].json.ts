/** The words of the frame around an article or a list that has one address, in one interface language, for readers of another than the page is made in. */
import type { APIRoute } from 'astro';
import { FRAME_COUNTS, FRAME_STRINGS, type FrameData } from '../../client/frame-strings.ts';
import type { InterfaceLanguage } from '../../lib/i18n.ts';
import { contextOf, site } from '../../lib/site.ts';
import { topicLabel } from '../../lib/words.ts';

export const getStaticPaths = () => site.languages.map((lang) => ({ params: { lang }, props: { lang } }));

export const GET: APIRoute<{ lang: InterfaceLanguage }> = ({ props: { lang } }) => {
	const { words } = contextOf(lang);
	const data: FrameData = {
		lang,
		roots: Object.fromEntries(site.languages.map((tag) => [tag, contextOf(tag).paths.home])),
		words: Object.fromEntries(FRAME_STRINGS.map((key) => [key, words.t(key)])),
		counts: Object.fromEntries(FRAME_COUNTS.map((key) => [key, words.forms(key)])),
		topics: Object.fromEntries([...site.topics.map(({ id }) => id), 'other'].map((id) => [id, topicLabel(id, words)])),
	};
	return Response.json(data);
};
