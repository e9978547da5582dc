import { IconCopy } from '@tabler/icons-react';
import type { Report } from '@thidua/shared/report/report.model';
import type { Comparison } from '@thidua/shared/report/report-list.model';
import { Chip } from '../../ui/chip.tsx';
import css from './compare.module.css';
import { DiffText } from './diff-text.tsx';
import { PinButton } from './pin-button.tsx';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { sayReason } from './say-reason.ts';

interface CompareTextsProps {
  report: Report;
  comparison: Comparison;
  onPin: ((field: string) => void) | undefined;
}

/** From so many percent on, a text deserves the mark that it is like the last one. */
const worthSaying = 60;

/** Each text with what is new in it against the previous period, and how much of it was taken over. */
export function CompareTexts({ report, comparison, onPin }: CompareTextsProps) {
  const words = useReportScreensWords().compare;
  const form = useReportFormWords();
  const rows = new Map(comparison.texts.map((row) => [row.code, row]));
  return (
    <section className={css.texts} aria-label={words.texts}>
      {report.template.body.narrativeSections.flatMap((section) =>
        section.parts.map((part) => {
          const row = rows.get(part.code);
          const number = section.parts.length === 1 ? section.number : `${section.number}.${part.number}`;
          const text = row?.text ?? null;
          return (
            <div key={part.code} className={css.text}>
              <h3>
                {`${number}. ${part.title}`}
                {onPin ? <PinButton name={part.title} onClick={() => onPin(part.code)} /> : null}
                {row?.alike != null && row.alike >= worthSaying ? (
                  <span className={css.alike}>
                    <Chip tone="w" icon={<IconCopy size={14} stroke={1.7} aria-hidden />}>
                      {words.alike(row.alike)}
                    </Chip>
                  </span>
                ) : null}
              </h3>
              {typeof text === 'string' ? (
                typeof row?.previous === 'string' ? (
                  <DiffText from={row.previous} to={text} onlyAdded />
                ) : (
                  <p className={css.plain}>{text}</p>
                )
              ) : (
                <p className="sec">{text === null ? words.left : words.nothing}</p>
              )}
              {row?.reason ? (
                <p className={css.textReason}>
                  <b>{words.reason}</b> {sayReason(row.reason, form.reasons)}
                </p>
              ) : null}
            </div>
          );
        }),
      )}
    </section>
  );
}
