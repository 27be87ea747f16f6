/**
 * Publication Manual of the American Psychological Association, 7th edition, reference of a news article (10.1, example 16) or of a page (10.16).
 * CSL 1.0.2, written for this project: of the style for all kinds of works, most is for kinds that there are none of here, and to
 * prepare it took longer than to format a thousand articles. A test holds it to that style, word for word, but
 * for one case: where neither the date nor the day of retrieval is known, that style has “Retrieved” before the address, the manual the address alone (9.16).
 */
import { NO_NOTES } from './shared.ts';

export const APA = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never" initialize-with=". " names-delimiter=", ">
  <info>
    <title>Storyfold: APA, news articles and pages</title>
    <id>storyfold-apa</id>
    <updated>2022-01-01T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en"><terms><term name="circa" form="short">ca.</term></terms></locale>
  <locale xml:lang="es"><terms><term name="from">de</term></terms></locale>
  <macro name="words"><text variable="title"/></macro>
  <macro name="title">
    <choose>
      <if variable="container-title"><text macro="words"/></if>
      <else><text macro="words" font-style="italic"/></else>
    </choose>
  </macro>
  <macro name="author">
    <names variable="author">
      <name and="symbol" delimiter-precedes-last="always" name-as-sort-order="all"/>
      <substitute><text macro="title"/></substitute>
    </names>
  </macro>
  <macro name="year">
    <group delimiter=" ">
      <choose><if is-uncertain-date="issued"><text term="circa" form="short"/></if></choose>
      <date variable="issued" form="numeric" date-parts="year"/>
    </group>
  </macro>
  <macro name="date">
    <choose>
      <if variable="issued">
        <group delimiter=", " prefix="(" suffix=")">
          <text macro="year"/>
          <date variable="issued"><date-part name="month"/><date-part name="day" prefix=" "/></date>
        </group>
      </if>
      <else><text term="no date" form="short" prefix="(" suffix=")"/></else>
    </choose>
  </macro>
  <macro name="address">
    <group delimiter=" ">
      <choose>
        <if variable="issued" match="none">
          <choose>
            <if variable="accessed">
              <text term="retrieved" text-case="capitalize-first"/>
              <group delimiter=", "><date variable="accessed" form="text"/><text term="from"/></group>
            </if>
          </choose>
        </if>
      </choose>
      <text variable="URL"/>
    </group>
  </macro>
  <macro name="entry">
    <group delimiter=" ">
      <group delimiter=". " suffix=".">
        <text macro="author"/>
        <text macro="date"/>
        <text macro="title"/>
        <group font-style="italic"><text variable="container-title" text-case="title"/></group>
        <text variable="archive"/>
      </group>
      <text macro="address"/>
    </group>
  </macro>
  ${NO_NOTES}
  <bibliography et-al-min="21" et-al-use-first="19" et-al-use-last="true"><layout><text macro="entry"/></layout></bibliography>
</style>`;
