/** Registers the service worker where the browser allows one, and brings its notices when there is something to say. */
const site = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href;
const kinds = ['story', 'topic', 'about'];

async function register(address: string): Promise<void> {
	const registration = await navigator.serviceWorker.register(new URL('sw.js', address));
	// On a first visit there is nothing to say yet, and nothing is asked for.
	const returning = navigator.serviceWorker.controller !== null;
	const needed = registration.waiting || !navigator.onLine || (returning && kinds.includes(document.documentElement.dataset['kind'] ?? ''));
	if (needed) (await import('./notices.ts')).showNotices(registration, address);
	else {
		const later = () => void import('./notices.ts').then(({ showNotices }) => showNotices(registration, address));
		// The first installation is no update.
		registration.addEventListener('updatefound', () => navigator.serviceWorker.controller && later());
		addEventListener('offline', later, { once: true });
	}
}

if (site && 'serviceWorker' in navigator && isSecureContext) addEventListener('load', () => void register(site).catch(() => {}));
