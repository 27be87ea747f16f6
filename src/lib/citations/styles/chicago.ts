/** Chicago Manual of Style, 17th edition, bibliography entry of a news article (14.191–14.200). CSL 1.0.2, written for this project. */
import { dateMacro, LAYOUT } from './shared.ts';

export const CHICAGO = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0" default-locale="en-US" demote-non-dropping-particle="display-and-sort">
  <info>
    <title>Storyfold: Chicago, news articles</title>
    <id>storyfold-chicago</id>
    <updated>2022-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name and="text" name-as-sort-order="first" delimiter-precedes-last="always"/>
    </names>
  </macro>
${dateMacro('long')}  <macro name="entry">
    <group delimiter=". ">
      <text macro="author"/>
      <text variable="title" quotes="true"/>
      <group delimiter=", ">
        <text variable="container-title" font-style="italic"/>
        <text macro="date"/>
      </group>
      <text variable="URL"/>
    </group>
  </macro>
${LAYOUT}`;
