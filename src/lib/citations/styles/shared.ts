/** What the styles of this project have in common, as parts of a CSL 1.0.2 style. */

/** The date as it is written in the reader's language; "circa" in its long or short form where it is uncertain. */
export const dateMacro = (circa: 'long' | 'short'): string => `  <macro name="date">
    <choose>
      <if variable="issued">
        <choose><if is-uncertain-date="issued"><text term="circa" form="${circa}" suffix=" "/></if></choose>
        <date variable="issued" form="text"/>
      </if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
`;

/** The entry in a note and in a list of works. */
export const LAYOUT = `  <citation><layout suffix="." delimiter="; "><text macro="entry"/></layout></citation>
  <bibliography><layout suffix="."><text macro="entry"/></layout></bibliography>
</style>`;
