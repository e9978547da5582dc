import { IconCheck, IconMinus, IconX } from '@tabler/icons-react';
import type { AnswerVerdict } from '@thidua/shared/inspection/checklist.model';
import type { GlyphKey } from '../../ui/glyph.tsx';

export type Given = Exclude<AnswerVerdict, 'cleared'>;

/** The three choices of an item, in the order in which they stand everywhere. */
export const verdictLook: Record<Given, { icon: typeof IconCheck; glyph: GlyphKey; tone: string }> = {
  pass: { icon: IconCheck, glyph: 'ok', tone: 'ok' },
  fail: { icon: IconX, glyph: 'fail', tone: 'danger' },
  notApplicable: { icon: IconMinus, glyph: 'ex', tone: 'sec' },
};

export const isGiven = (verdict: AnswerVerdict | undefined): verdict is Given =>
  verdict !== undefined && verdict !== 'cleared';

const threeChoices: readonly Given[] = ['pass', 'fail', 'notApplicable'];
const twoChoices: readonly Given[] = ['pass', 'fail'];
export const choicesOf = ({ allowsNotApplicable }: { allowsNotApplicable: boolean }): readonly Given[] =>
  allowsNotApplicable ? threeChoices : twoChoices;
