import type { MantineColorsTuple } from '@mantine/core';

const tuple = (hexes: string): MantineColorsTuple =>
  hexes.split(' ').map((hex) => `#${hex}`) as unknown as MantineColorsTuple;

/** Ten shades a role. Filled areas take shade 7 on light and 5 on dark ground, where only lam and danger carry white text. */
export const colours = {
  lam: tuple('eef3fb dce6f5 b9cdeb 8db2ec 6690cd 3b6db5 2b5ba3 1e4b8f 183d76 122e5a'),
  gray: tuple('f7f8fa eef1f5 e3e7ed d3d9e1 b3bcc8 8a95a3 6b7685 5b6675 3a4553 1b2430'),
  dark: tuple('e8edf3 c3ccd7 9da9b8 667485 3a4654 2a3441 1e2731 171e27 0f151c 0a0f14'),
  ok: tuple('e9f4ee cfe7da a3d0b7 72b593 469a72 2c885d 1f7a4d 1f7a4d 175e3b 0f452b'),
  warn: tuple('fcf3e6 f8e3c4 f0c78a e5a552 d4842b c56f17 b7600a b7600a 8f4a06 6b3704'),
  danger: tuple('fceeed f8d6d4 efaba6 e37d76 d1534b bf372f b3261e b3261e 8f1d17 6b1511'),
  gold: tuple('f9f3e2 f1e4bc e4cc85 d3b152 bf9731 b08622 a67c1a a67c1a 7a5a0f 5a420b'),
};
