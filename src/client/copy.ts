/** Copies and says so, where the reader looks: at the foot of the window. */
export function copy(text: string): void {
	const toast = document.createElement('p');
	toast.className = 'toast';
	toast.role = 'status';
	document.body.append(toast);
	const say = (sign: string) => {
		toast.textContent = `${sign} ${text}`;
		setTimeout(() => toast.remove(), 4000);
	};
	(navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
		() => say('✓'),
		() => say('✕'),
	);
}
