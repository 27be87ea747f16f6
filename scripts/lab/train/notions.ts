/**
 * Makes the tables below `scripts/ingest/models/notions/` from the Unicode Common Locale Data Repository: for each language the words that
 * annotate a pictograph (`rocket`, `ракета`, `火箭` annotate one), and the names of the cities of the time zones.
 *
 *     npm i --no-save cldr-annotations-full@48.2.0 cldr-dates-full@48.2.0 && node scripts/lab/train/notions.ts
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checked } from '../../command/checked-json.ts';
import { newsStem } from '../../ingest/dictionary/news-stem.ts';
import { changeOf } from '../../ingest/text/known-stems.ts';
import { wordKey } from '../../ingest/text/word-key.ts';

const LANGUAGES =
	'af ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja kk ko lt lv mk nl no pl pt ro ru sk sl sq sr sv th tr uk vi zh'.split(
		' ',
	);
const ROOT = join(import.meta.dirname, '../../..');
const PACKAGES = join(ROOT, 'node_modules');
const OUT = join(ROOT, 'scripts/ingest/models/notions');
/** A word that annotates more pictographs says little. */
const MOST = 6;

const annotated = z.object({ default: z.array(z.string()).optional(), tts: z.array(z.string()).optional() });
const annotationsSchema = z.object({ annotations: z.object({ annotations: z.record(z.string(), annotated) }) });
type Annotations = z.infer<typeof annotationsSchema>['annotations']['annotations'];
function annotationsOf(language: string): Annotations {
	const file = join(PACKAGES, `cldr-annotations-full/annotations/${language}/annotations.json`);
	return checked(readFileSync(file, 'utf8'), annotationsSchema, file).annotations.annotations;
}

/** Pictographs that show one thing: no flags, skin tones or joined ones. */
const pictographs = Object.keys(annotationsOf('en')).filter(
	(sign) => /\p{Extended_Pictographic}/u.test(sign) && !/[\u{1F1E6}-\u{1F1FF}\u{1F3FB}-\u{1F3FF}\u200d]/u.test(sign),
);

function notionsOf(language: string): Map<string, number[]> {
	const words = new Map<string, number[]>();
	const scripts = language === 'zh' ? ['zh', 'zh-Hant'] : [language];
	for (const annotations of scripts.map(annotationsOf)) {
		for (const [notion, sign] of pictographs.entries()) {
			for (const phrase of [...(annotations[sign]?.default ?? []), ...(annotations[sign]?.tts ?? [])]) {
				const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(phrase);
				if (unspaced ? !/^\p{L}{2,4}$/u.test(phrase) : !/^[\p{L}\p{M}]{3,}$/u.test(phrase)) continue;
				const word = unspaced ? phrase : phrase.toLowerCase();
				words.set(word, [...new Set([...(words.get(word) ?? []), notion])]);
			}
		}
	}
	return new Map([...words].filter(([, notions]) => notions.length <= MOST));
}

type Zones = { readonly [name: string]: Zones | string };
const zoneSchema: z.ZodType<Zones> = z.lazy(() => z.record(z.string(), z.union([z.string(), zoneSchema])));
const zonesSchema = z.object({
	main: z.record(z.string(), z.object({ dates: z.object({ timeZoneNames: z.object({ zone: zoneSchema }) }) })),
});

/** Name of a city → the zone that is called after it. */
function citiesOf(language: string): Map<string, string> {
	const file = join(PACKAGES, `cldr-dates-full/main/${language}/timeZoneNames.json`);
	const cities = new Map<string, string>();
	if (!existsSync(file)) return cities;
	const walk = (zones: Zones) => {
		for (const [name, inner] of Object.entries(zones)) {
			if (typeof inner === 'string') continue;
			if (typeof inner.exemplarCity === 'string') cities.set(inner.exemplarCity, name);
			else walk(inner);
		}
	};
	walk(checked(readFileSync(file, 'utf8'), zonesSchema, file).main[language]?.dates.timeZoneNames.zone ?? {});
	return cities;
}

/** A zone is called after its city; a language that writes the name in the same way does not repeat it. */
const defaults = [...new Set(citiesOf('ru').values())].map((zone): [string, string] => [zone.replaceAll('_', ' '), zone]);

mkdirSync(OUT, { recursive: true });
for (const language of LANGUAGES) {
	const words = [...notionsOf(language)].map(
		([word, notions]) => `${word}\t${notions.join(' ')}\t${changeOf(word, newsStem(language, word))}`,
	);
	const cities = [...new Map([...defaults, ...citiesOf(language)])]
		.filter(([city]) => wordKey(city).length > 2)
		.map(([city, zone]) => `${city}\t@${zone}`);
	writeFileSync(join(OUT, `${language}.txt`), `${[...words, ...cities].sort().join('\n')}\n`);
}
