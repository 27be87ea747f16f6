/** `npm run serve`: a plain static server for dist/. */
import config from '../storyfold.config.ts';
import { parseCall } from './command/call.ts';
import { serve } from './command/static-server.ts';

const { values } = parseCall('npm run serve -- [--dist DIR] [--base PATH] [--port N]   serves a built site on this machine', {
	options: {
		dist: { type: 'string', default: 'dist' },
		base: { type: 'string', default: config.base },
		port: { type: 'string', default: '4321' },
	},
});
console.log((await serve({ dist: values.dist, base: values.base, port: Number(values.port) })).url);
