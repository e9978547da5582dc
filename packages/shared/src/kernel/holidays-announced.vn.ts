/** Why a day is off. Words for these codes stand in kernel.words. */
export type HolidayCode =
  | 'newYear'
  | 'tet'
  | 'hungKings'
  | 'reunification'
  | 'labour'
  | 'nationalDay'
  | 'cultureDay'
  | 'compensation'
  | 'swapped';

/** 'MM-DD', or 'MM-DD..MM-DD' inclusive. */
export type Listed = readonly [days: string, code: HolidayCode];

/**
 * Days off of public servants as announced each year by the Government (Ministry of Labour, since 2025 Ministry of Home
 * Affairs). Compiled by hand and not checked line by line against the notices, so administrators confirm or correct it:
 * an agency's own closed and worked days are laid over it. 24 November is a holiday since 2026 (Resolution 28/2026/QH16);
 * in 2026 the swaps are those of letter 12729/VPCP-KGVX (2 January) and notice 9441/TB-BNV (31 August).
 */
export const announcedHolidays: Record<number, { off: readonly Listed[]; working?: readonly string[] }> = {
  2020: {
    off: [
      ['01-01', 'newYear'],
      ['01-23..01-29', 'tet'],
      ['04-02', 'hungKings'],
      ['04-30', 'reunification'],
      ['05-01', 'labour'],
      ['09-02', 'nationalDay'],
    ],
  },
  2021: {
    off: [
      ['01-01', 'newYear'],
      ['02-10..02-16', 'tet'],
      ['04-21', 'hungKings'],
      ['04-30', 'reunification'],
      ['05-01', 'labour'],
      ['05-03', 'compensation'],
      ['09-02..09-03', 'nationalDay'],
    ],
  },
  2022: {
    off: [
      ['01-01', 'newYear'],
      ['01-03', 'compensation'],
      ['01-31..02-04', 'tet'],
      ['04-10', 'hungKings'],
      ['04-11', 'compensation'],
      ['04-30', 'reunification'],
      ['05-01', 'labour'],
      ['05-02..05-03', 'compensation'],
      ['09-01..09-02', 'nationalDay'],
    ],
  },
  2023: {
    off: [
      ['01-01', 'newYear'],
      ['01-02', 'compensation'],
      ['01-20..01-26', 'tet'],
      ['04-29', 'hungKings'],
      ['04-30', 'reunification'],
      ['05-01', 'labour'],
      ['05-02..05-03', 'compensation'],
      ['09-01..09-02', 'nationalDay'],
      ['09-04', 'compensation'],
    ],
  },
  2024: {
    off: [
      ['01-01', 'newYear'],
      ['02-08..02-14', 'tet'],
      ['04-18', 'hungKings'],
      ['04-29', 'swapped'],
      ['04-30', 'reunification'],
      ['05-01', 'labour'],
      ['09-02..09-03', 'nationalDay'],
    ],
    working: ['05-04'],
  },
  2025: {
    off: [
      ['01-01', 'newYear'],
      ['01-27..01-31', 'tet'],
      ['04-07', 'hungKings'],
      ['04-30', 'reunification'],
      ['05-01', 'labour'],
      ['05-02', 'swapped'],
      ['09-01..09-02', 'nationalDay'],
    ],
    working: ['04-26'],
  },
  2026: {
    off: [
      ['01-01', 'newYear'],
      ['01-02', 'swapped'],
      ['02-16..02-20', 'tet'],
      ['04-26', 'hungKings'],
      ['04-27', 'compensation'],
      ['04-30', 'reunification'],
      ['05-01', 'labour'],
      ['08-31', 'swapped'],
      ['09-01..09-02', 'nationalDay'],
      ['11-24', 'cultureDay'],
    ],
    working: ['01-10', '08-22'],
  },
};
