/** Makes the search index of a site that is built already; `npm run build` does it by itself. */
import { parseArgs } from 'node:util';
import config from '../storyfold.config.ts';
import { indexSite } from './search-index/index-site.ts';
import { terminalProgress } from './terminal.ts';

const { values } = parseArgs({
	options: {
		dist: { type: 'string', default: 'dist' },
		content: { type: 'string', default: 'content' },
		help: { type: 'boolean', short: 'h', default: false },
	},
});
if (values.help) console.log('node scripts/search-index.ts [--dist DIR] [--content DIR]   writes DIR/pagefind/');
else {
	const { files, bytes } = await indexSite({ dist: values.dist, content: values.content, config, progress: terminalProgress() });
	console.log(`search: ${files} files, ${bytes} bytes in ${values.dist}/pagefind`);
}
