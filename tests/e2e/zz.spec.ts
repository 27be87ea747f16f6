import AxeBuilder from '@axe-core/playwright';
import { test } from 'playwright/test';
import { kinds, LANGUAGES, ONCE, open, prefixOf } from './site-pages.ts';
test('t', async ({browser}) => { test.setTimeout(900000);
 const page = await open(browser, { viewport: { width: 390, height: 900 }, locale: 'en', reducedMotion: 'reduce' });
 const sum=[0,0,0,0];
 for (const [kind, path] of Object.entries(await kinds(page))) {
  const g=performance.now(); await page.goto(path); const l=performance.now()-g;
  const T=['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const out=[l];
  for (const b of [()=>new AxeBuilder({page}).withTags(T), ()=>new AxeBuilder({page}).options({resultTypes:['violations']}).withTags(T), ()=>new AxeBuilder({page}).options({resultTypes:['violations']}).withTags(T).disableRules(['color-contrast'])]) { const s=performance.now(); await b().analyze(); out.push(performance.now()-s); }
  out.forEach((v,i)=>sum[i]+=v); console.log(kind, out.map(x=>Math.round(x)).join(' '));
 }
 console.log(sum.map(Math.round).join(' '));
});
