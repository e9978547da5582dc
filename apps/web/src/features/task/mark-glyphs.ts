import type { TaskMark } from '@thidua/shared/task/task.mark';
import type { GlyphKey } from '../../ui/glyph.tsx';

export const markGlyphs: Record<TaskMark, GlyphKey> = {
  overdue: 'over',
  returned: 'ret',
  waiting: 'wait',
  doing: 'soon',
  notBegun: 'not',
  done: 'ok',
  exempt: 'ex',
};

/** Marks whose words are said in the colour of the sign: somebody must act. */
export const isLoud = (mark: TaskMark): boolean => mark === 'overdue' || mark === 'returned';

/** Marks in addresses, in Vietnamese as every address is. */
export const markSlugs: Record<TaskMark, string> = {
  overdue: 'qua-han',
  returned: 'tra-lai',
  waiting: 'cho-xac-nhan',
  doing: 'dang-lam',
  notBegun: 'chua-bat-dau',
  done: 'hoan-thanh',
  exempt: 'mien',
};
