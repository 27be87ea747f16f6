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

/**
 * CSL asks for a layout of notes, which are not made here. It stays as short as can be: citeproc makes the note of an item too where only its place in a list
 * of works is wanted, to see whether two items read the same.
 */
export const NO_NOTES = '<citation><layout><text value="–"/></layout></citation>';

/** The entry in a list of works. */
export const LAYOUT = `  ${NO_NOTES}
  <bibliography><layout suffix="."><text macro="entry"/></layout></bibliography>
</style>`;
