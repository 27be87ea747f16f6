/** Which styles of a WordprocessingML document are headings: by outline level or by the built-in names, own or inherited. */
import { readXml } from '../xml.ts';

/** Ids of the paragraph styles that set headings. */
export type HeadingStyles = ReadonlySet<string>;

type Style = { name: string; parent: string; level: number | null };

export function headingStyles(xml: string): HeadingStyles {
	const styles = new Map<string, Style>();
	let open: Style | null = null;
	readXml(xml, {
		open: (name, attributes) => {
			const value = attributes['w:val'] ?? '';
			if (name === 'w:style') {
				open = { name: '', parent: '', level: null };
				const id = attributes['w:styleId'] ?? '';
				if (attributes['w:type'] === 'paragraph' && id !== '') styles.set(id, open);
			} else if (open === null) return;
			else if (name === 'w:name') open.name = value;
			else if (name === 'w:basedOn') open.parent = value;
			else if (name === 'w:outlineLvl') open.level = Number(value);
		},
		close: (name) => {
			if (name === 'w:style') open = null;
		},
	});
	const isHeading = (id: string, depth: number): boolean => {
		const style = styles.get(id);
		if (style === undefined || depth > 10) return false;
		if (style.level !== null) return style.level < 9;
		return /^(?:heading \d|title)$/i.test(style.name) || isHeading(style.parent, depth + 1);
	};
	return new Set([...styles.keys()].filter((id) => isHeading(id, 0)));
}
