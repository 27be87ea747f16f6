/** The ledger of addresses as the site was built from it, without the names of seeds: what a verifier far away needs. */
import type { APIRoute } from 'astro';
import { siteData } from '../lib/site-data.ts';

export const GET: APIRoute = async () => {
	const { events } = await siteData();
	const lines = events.map((event) => JSON.stringify(event.kind === 'article' ? { ...event, seeds: [] } : event));
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'application/jsonl; charset=utf-8' } });
};
