/** What whoever settles the recipients types where each unit's own abbreviation is to stand. */
export const unitMark = '[đơn vị]';

/** Who gets a paper that a unit issues itself, as the agency has settled it. */
export const recipientsOfUnit = (lines: readonly string[], abbreviation: string): string[] =>
  lines.map((line) => line.replaceAll(unitMark, abbreviation));
