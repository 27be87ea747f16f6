/** Stock Pagefind behind a search box, as its documentation has it: its script comes when somebody reaches for the box, five hits are shown. */
const input = document.querySelector('input');
const list = document.querySelector('.search-list');

type Stock = {
	search(query: string): Promise<{ results: { data(): Promise<{ url: string; excerpt: string; meta: { title: string } }> }[] }>;
};
let loading: Promise<Stock> | undefined;
const load = () => {
	loading ??= import(`${location.origin}/pagefind/pagefind.js`) as Promise<Stock>;
	return loading;
};

async function show(query: string): Promise<void> {
	const { results } = await (await load()).search(query);
	const shown = await Promise.all(results.slice(0, 5).map((result) => result.data()));
	const hits = shown.map(({ url, excerpt, meta }) => {
		const hit = document.createElement('li');
		hit.className = 'hit';
		hit.innerHTML = `<a href="${url}"></a><p>${excerpt}</p>`;
		hit.querySelector('a')?.append(meta.title);
		return hit;
	});
	list?.replaceChildren(...hits);
	if (list) list.ariaBusy = 'false';
}

input?.addEventListener('focus', () => void load(), { once: true });
input?.addEventListener('input', () => void show(input.value));
