import type { APIRoute } from 'astro';
import { absolute, contextOf, DEFAULT_LANGUAGE } from '../lib/site.ts';

const { paths } = contextOf(DEFAULT_LANGUAGE);

export const GET: APIRoute = () => new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(paths.file('sitemap.xml'))}\n`);
