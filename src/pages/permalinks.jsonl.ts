/** The ledger of addresses as the site was built from it, without the names of seeds: what a verifier far away needs. */
import type { APIRoute } from 'astro';
import { parseEvents } from '../lib/permalinks.ts';
import { contentFile } from '../lib/site.ts';

export const GET: APIRoute = () => {
	const events = parseEvents(contentFile('permalinks.jsonl') ?? '');
	const lines = events.map((event) => JSON.stringify(event.kind === 'article' ? { ...event, seeds: [] } : event));
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'application/jsonl; charset=utf-8' } });
};
