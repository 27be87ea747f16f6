/** Loaded before another program (node --import): every program imports the settings, and where these cannot be loaded it never gets to say so itself. */
import { configFault } from './config-fault.ts';

process.on('uncaughtExceptionMonitor', (error) => {
	const fault = configFault(error);
	if (fault === null) return;
	console.error(fault);
	process.exit(2);
});
