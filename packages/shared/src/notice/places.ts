/** Where a letter leads: addresses of pages, the same that the browser knows (a test of the web holds the two together). */
export const letterPlaces = {
  myWork: '/viec-cua-toi',
  mailChoices: '/thong-bao?xem=cach-nhan',
} as const;

const records: Record<string, (id: string) => string> = {
  report: (id) => `/bao-cao/${id}`,
  consolidation: (id) => `/bao-cao/tong-hop/${id}`,
  inspection: (id) => `/kiem-tra/cuoc/${id}`,
  finding: (id) => `/kiem-tra/kien-nghi/${id}`,
  task: (id) => `/nhiem-vu/${id}`,
};

/** The page of a record; where its kind has none of its own, My work, from which it is reached. */
export const placeOfRecord = (subject: { kind: string; id: string }): string =>
  records[subject.kind]?.(subject.id) ?? letterPlaces.myWork;
