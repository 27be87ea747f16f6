/**
 * How long grouping takes and how much memory: `node scripts/lab/bench/group.ts [articles]` (default 20,000). The articles are made of
 * words of three languages (invented.ts), in stories of one to eight articles with names, numbers and words of their own. As in an ingest, profiles are made on
 * all threads and kept on disk.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, positiveNumber } from '../../command/call.ts';
import { extended } from '../../ingest/document/lazy.ts';
import type { Article } from '../../ingest/document/types.ts';
import { joinDuplicates } from '../../ingest/group/duplicates.ts';
import { groupStories } from '../../ingest/group/group.ts';
import { profilesBy } from '../../ingest/pipeline.ts';
import { seededRandom } from '../../ingest/text/seeded-random.ts';
import { keeping } from '../../ingest/threads/kept.ts';
import { startPool } from '../../ingest/threads/pool.ts';
import { describedOf, settings } from './invented.ts';

const [given = '20000'] = argumentsOf(
	'npm run bench:group -- [articles]   how long grouping takes and how much memory (default: 20000)',
	0,
	1,
);
const count = Math.ceil(positiveNumber(given, 'how many articles'));
const { described, stories } = describedOf(count, seededRandom(1));
const clock = () => ({ wall: performance.now() / 1000, processor: process.cpuUsage().user / 1e6 });
const since = (start: ReturnType<typeof clock>) =>
	`${(clock().wall - start.wall).toFixed(1)} s (${(clock().processor - start.processor).toFixed(1)} s of processor)`;

let started = clock();
const deduplicated = joinDuplicates(described);
console.log(`duplicates: ${count} texts → ${deduplicated.length} articles, ${since(started)}`);

started = clock();
// As `issueArticles` does it: what is loaded where it is asked for stays so.
const articles = deduplicated.map((article, i): Article => extended(article, { id: String(i), code: String(i) }));
const pool = startPool(availableParallelism(), { config: settings, dictionary: 'none' }, { config: settings, dictionary: null });
const folder = mkdtempSync(join(tmpdir(), 'grouping-'));
try {
	const kept = keeping(pool.map, folder, 'bench', 'bench');
	const make = profilesBy({ map: kept.map, progress: () => undefined });
	const { stories: grouped } = await groupStories(articles, settings, null, make);
	console.log(`stories: ${grouped.length} (made of ${stories}), ${since(started)}`);
	console.log(`largest memory: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
	kept.close();
} finally {
	await pool.close();
	rmSync(folder, { recursive: true });
}
