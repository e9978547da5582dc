/** The one password of the demo. It opens nothing where real data live and is refused there as a password. */
export const demoPassword = 'demo-1096';

/** Accounts the entrance of the demo offers, in the order in which the work goes round. */
export const demoUsernames = [
  'canbo',
  'truongdonvi',
  'vanphong',
  'tocongtac',
  'giamdoc',
  'canbo2',
  'truongdonvi2',
  'nhanvien',
  'thuky',
  'hoidong1',
  'banchidao',
  'quantri',
] as const;
export type DemoUsername = (typeof demoUsernames)[number];
