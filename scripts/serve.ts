/** `npm run serve`: a plain static server for dist/. */
import config from '../storyfold.config.ts';
import { parseCall } from './command/call.ts';
import { serve } from './command/static-server.ts';

const { values } = parseCall({
	options: {
		dist: { type: 'string', default: 'dist' },
		base: { type: 'string', default: config.base },
		port: { type: 'string', default: '4321' },
		help: { type: 'boolean', short: 'h', default: false },
	},
});
if (values.help) console.log('npm run serve -- [--dist DIR] [--base PATH] [--port N]   serves a built site on this machine');
else console.log((await serve({ dist: values.dist, base: values.base, port: Number(values.port) })).url);
