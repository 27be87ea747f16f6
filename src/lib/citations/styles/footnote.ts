/** Full footnote as it is usual on the European continent: Name: Title, in: Outlet, date, address. CSL 1.0.2, written for this project. */
import { dateMacro, LAYOUT } from './shared.ts';

export const FOOTNOTE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="de-DE" demote-non-dropping-particle="never">
  <info>
    <title>Storyfold: European footnote</title>
    <id>storyfold-footnote</id>
    <updated>2022-01-01T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en"><date form="text" delimiter=" "><date-part name="day"/><date-part name="month"/><date-part name="year"/></date></locale>
${dateMacro('short')}  <macro name="entry">
    <group delimiter=", ">
      <group delimiter=": ">
        <names variable="author"><name delimiter=" / "/></names>
        <text variable="title"/>
      </group>
      <group delimiter=": ">
        <text term="in"/>
        <text variable="container-title" font-style="italic"/>
      </group>
      <text macro="date"/>
      <text variable="URL"/>
    </group>
  </macro>
${LAYOUT}`;
