import { ActionIcon, Textarea } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type {
  Consolidation,
  Mark,
  Paragraph,
  UnitText,
} from '@thidua/shared/consolidation/consolidation.model';
import { figuresOf } from '@thidua/shared/form/template.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useConsolidationWords } from './consolidation.words.ts';
import { ParagraphStale } from './paragraph-stale.tsx';
import { staleOf } from './stale-marks.ts';
import css from './texts.module.css';

interface ParagraphBoxProps {
  view: Consolidation;
  code: string;
  items: readonly UnitText[];
  paragraph: Paragraph;
  number: number;
  last: number;
  mayWrite: boolean;
  onChange: (next: Paragraph) => void;
  onRemove: () => void;
  onMove: (by: 1 | -1) => void;
}

/** One paragraph: its text, its sources, and what changed at a source since. */
export function ParagraphBox(props: ParagraphBoxProps) {
  const { view, code, items, paragraph, number, last, mayWrite, onChange } = props;
  const words = useConsolidationWords().texts;
  const stale = staleOf(view, code, items, paragraph);
  const icon = { size: 15, stroke: 1.8, 'aria-hidden': true } as const;
  return (
    <div className={css.paragraph} data-stale={stale.length > 0 || undefined}>
      {mayWrite ? (
        <Textarea
          variant="unstyled"
          autosize
          minRows={1}
          maxLength={8000}
          aria-label={words.paragraph(number)}
          classNames={{ input: css.write ?? '' }}
          value={paragraph.text}
          onChange={(event) => onChange({ ...paragraph, text: event.currentTarget.value })}
        />
      ) : (
        <p className={css.read}>{paragraph.text}</p>
      )}
      <p className={css.marks}>
        {paragraph.marks.map((mark) => (
          <SourceMark key={JSON.stringify(mark)} view={view} mark={mark} />
        ))}
        {mayWrite ? (
          <span className={css.tools}>
            <ActionIcon
              size="sm"
              color="gray"
              aria-label={words.up(number)}
              disabled={number === 1}
              onClick={() => props.onMove(-1)}
            >
              <IconArrowUp {...icon} />
            </ActionIcon>
            <ActionIcon
              size="sm"
              color="gray"
              aria-label={words.down(number)}
              disabled={number === last}
              onClick={() => props.onMove(1)}
            >
              <IconArrowDown {...icon} />
            </ActionIcon>
            <ActionIcon size="sm" color="gray" aria-label={words.remove(number)} onClick={props.onRemove}>
              <IconTrash {...icon} />
            </ActionIcon>
          </span>
        ) : null}
      </p>
      {stale.map((one) => (
        <ParagraphStale
          key={JSON.stringify(one.mark)}
          view={view}
          paragraph={paragraph}
          stale={one}
          onChange={mayWrite ? onChange : undefined}
        />
      ))}
    </div>
  );
}

/** Where a paragraph came from, as a link to the very version. */
function SourceMark({ view, mark }: { view: Consolidation; mark: Mark }) {
  const words = useConsolidationWords().texts;
  if (mark.kind === 'figure') {
    const name = figuresOf(view.template.body).find(({ code }) => code === mark.code)?.indicator.name ?? '';
    return (
      <span className={css.mark} title={words.figureSource(name)}>
        {name}
      </span>
    );
  }
  const unit = view.units.find((one) => one.unit.id === mark.unitId)?.unit;
  const label = words.source(unit?.name ?? '', mark.version);
  return (
    <Link
      className={css.mark}
      to={`${paths.reportPaper(mark.reportId)}?ban=${mark.version}`}
      title={label}
      aria-label={label}
    >
      {unit?.abbreviation}
    </Link>
  );
}
