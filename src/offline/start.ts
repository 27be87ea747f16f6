import { moreStyles } from '../client/more-styles.ts';

/** Registers the service worker where the browser allows one, and brings its notices when there is something to say. */
const site = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href;
/** Pages where a reader looks for a way to keep them. */
const kinds = ['story', 'topic', 'search', 'about'];

async function register(address: string): Promise<void> {
	const registration = await navigator.serviceWorker.register(new URL('sw.js', address));
	const show = () => {
		moreStyles();
		// Without a network, before the worker has kept its parts, they cannot be had: the page then says nothing of the copy, for there is none.
		void import('./notices.ts').then(({ showNotices }) => showNotices(registration, address)).catch(() => {});
	};
	if (registration.waiting || !navigator.onLine) return show();
	// The first installation is no update.
	registration.addEventListener('updatefound', () => navigator.serviceWorker.controller && show());
	addEventListener('offline', show, { once: true });
	// On a first visit the worker keeps its own parts first: what is offered then comes out of them.
	if (kinds.includes(document.documentElement.dataset['kind'] ?? '')) void navigator.serviceWorker.ready.then(show);
}

// While somebody works on the site (npm run dev) nothing is kept.
if (import.meta.env.PROD && site && 'serviceWorker' in navigator && isSecureContext)
	addEventListener('load', () => void register(site).catch(() => {}));
