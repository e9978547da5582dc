/**
 * What became of each unit's weekly reports, oldest first, fourteen weeks; one letter a week:
 * `.` in time and accepted · `L` late, accepted · `R` returned once, mended, accepted · `M` never received · `E` exempt ·
 * `W` received, waits for the office · `B` returned and not sent again yet · `P` with the leader · `D` being written · `N` not begun.
 * The last letter is the week that is due last; the week now open has a column of its own.
 */
export const pastWeeks: Readonly<Record<string, string>> = {
  VP: '....E........W',
  TTr: '....E.....L..W',
  HCTP: '..L.......R...',
  BTTP: '.....L.......W',
  PBGDPL: '..............',
  'XD&KT': '.L.......L..R.',
  CC1: '........L....B',
  CC2: '...R.......L.W',
  CC3: 'EE..........L.',
  TGPL: '.L..L..L....LL',
  ĐGTS: 'L.LLLLL...LMMM',
};

/** The week that is open now: some have begun, most have not. */
export const openWeek: Readonly<Record<string, string>> = {
  VP: 'D',
  TTr: 'N',
  HCTP: 'P',
  BTTP: 'N',
  PBGDPL: 'W',
  'XD&KT': 'D',
  CC1: 'D',
  CC2: 'N',
  CC3: 'N',
  TGPL: 'N',
  ĐGTS: 'N',
};

/** How many weeks of history the demo tells. */
export const historyWeeks = 14;
