/** A unit with those beneath it today; $1 is the agency. */
export const withinUnit = (column: string, at: string): string =>
  `${column} in (select b.id from unit b where b.agency_id = $1
     and b.path <@ (select path from unit where agency_id = $1 and id = ${at}))`;
