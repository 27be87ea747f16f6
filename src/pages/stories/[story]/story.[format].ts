/** A story as BibTeX, RIS, CSL-JSON, Markdown and JSON. */
import type { APIRoute } from 'astro';
import { FORMATS, storyFile } from '../../../lib/site-citations.ts';
import { type StoryEntry, siteData } from '../../../lib/site-data.ts';

export async function getStaticPaths() {
	const { stories } = await siteData();
	return [...stories].flatMap(([id, story]) => FORMATS.map((format) => ({ params: { story: id, format }, props: { story } })));
}

export const GET: APIRoute<{ story: StoryEntry }> = async ({ params, props }) =>
	storyFile(props.story, (await siteData()).claims, params['format'] ?? '');
