import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { Consolidation, Mark, Paragraph } from '@thidua/shared/consolidation/consolidation.model';
import { diffWords } from '@thidua/shared/kernel/diff-words';
import { useState } from 'react';
import { Glyph } from '../../ui/glyph.tsx';
import { useConsolidationWords } from './consolidation.words.ts';
import type { StaleMark } from './stale-marks.ts';
import css from './texts.module.css';
import { useSaid } from './use-said.ts';

interface ParagraphStaleProps {
  view: Consolidation;
  paragraph: Paragraph;
  stale: StaleMark;
  onChange: ((next: Paragraph) => void) | undefined;
}

/** What a source says by now: compared with what stands here, and taken over by one press. */
export function ParagraphStale({ view, paragraph, stale, onChange }: ParagraphStaleProps) {
  const words = useConsolidationWords().texts;
  const said = useSaid();
  const [isCompared, compare] = useState(false);
  const withMark = (text: string, mark: Mark): Paragraph => ({
    ...paragraph,
    text,
    marks: paragraph.marks.map((one) => (one === stale.mark ? mark : one)),
  });
  if (stale.kind === 'figure') {
    const { indicator } = stale.field;
    const now = said.total(indicator, stale.value);
    const mended = paragraph.text.replace(said.total(indicator, stale.mark.value), now);
    return (
      <p className={css.changed}>
        <Glyph k="stale" />
        <span>{words.figureChanged(indicator.name, now)}</span>
        {onChange ? (
          <UnstyledButton
            className={css.act}
            onClick={() => onChange(withMark(mended, { ...stale.mark, value: stale.value }))}
          >
            {words.takeFigure}
          </UnstyledButton>
        ) : null}
      </p>
    );
  }
  const unit = view.units.find((one) => one.unit.id === stale.mark.unitId)?.unit.name ?? '';
  return (
    <div>
      <p className={css.changed}>
        <Glyph k="stale" />
        <span>{words.changed(unit)}</span>
        <UnstyledButton className={css.act} aria-expanded={isCompared} onClick={() => compare(!isCompared)}>
          {isCompared ? words.hide : words.compare}
        </UnstyledButton>
        {onChange ? (
          <UnstyledButton
            className={css.act}
            onClick={() => onChange(withMark(stale.text, { ...stale.mark, version: stale.version }))}
          >
            {words.take}
          </UnstyledButton>
        ) : null}
      </p>
      {isCompared ? <Compared from={paragraph.text} to={stale.text} /> : null}
    </div>
  );
}

/** Word by word; the marks are said, not only coloured. */
function Compared({ from, to }: { from: string; to: string }) {
  const words = useConsolidationWords().texts;
  return (
    <p className={css.compared}>
      {diffWords(from, to).map((part, at) => {
        const key = `${at}${part.kind}`;
        if (part.kind === 'same') return <span key={key}>{part.text}</span>;
        return part.kind === 'added' ? (
          <ins key={key}>
            <VisuallyHidden>{words.added} </VisuallyHidden>
            {part.text}
          </ins>
        ) : (
          <del key={key}>
            <VisuallyHidden>{words.gone} </VisuallyHidden>
            {part.text}
          </del>
        );
      })}
    </p>
  );
}
