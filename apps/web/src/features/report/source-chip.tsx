import { Popover } from '@mantine/core';
import { IconDatabase } from '@tabler/icons-react';
import type { Indicator } from '@thidua/shared/form/indicator.model';
import { shorterMeasure } from '@thidua/shared/report/from-shorter';
import type { FieldValue } from '@thidua/shared/report/report.value';
import type { Suggestion } from '@thidua/shared/report/report-context.model';
import { Link } from 'react-router';
import { subjectPath } from '../../platform/subject-paths.ts';
import { useLang } from '../../platform/words.tsx';
import { Chip } from '../../ui/chip.tsx';
import { useReportFormWords } from './report.words.ts';
import css from './report-form.module.css';
import { showFigure } from './show-figure.ts';
import { useMeasureName } from './use-measure-name.ts';

interface SourceChipProps {
  suggestion: Suggestion;
  indicator: Indicator;
  value: FieldValue;
  onTake: () => void;
}

/** Where the system's figure comes from, opened down to the records; taken with one tap where the unit has typed another. */
export function SourceChip({ suggestion, indicator, value, onTake }: SourceChipProps) {
  const words = useReportFormWords();
  const source = useMeasureName()(suggestion.measure);
  const [lang] = useLang();
  const isTaken = JSON.stringify(value) === JSON.stringify(suggestion.value);
  return (
    <div className={css.source}>
      <Popover position="bottom-start" width={360} shadow="md">
        <Popover.Target>
          <button type="button" className={css.sourceButton}>
            <Chip tone="l" icon={<IconDatabase size={13} stroke={1.8} aria-hidden />}>
              <b>{words.system(source)}</b> ·{' '}
              {suggestion.measure === shorterMeasure
                ? words.periods(suggestion.count, suggestion.of ?? suggestion.count)
                : isTaken
                  ? words.records(suggestion.records.length)
                  : showFigure(indicator, suggestion.value, lang, words)}
            </Chip>
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <p className={css.recordsTitle}>{words.counted}</p>
          <ul className={css.records}>
            {suggestion.records.map((record) => {
              const path = subjectPath(record.kind, record.id);
              return (
                <li key={`${record.id}${record.line}`}>
                  {path ? <Link to={path}>{record.label}</Link> : record.label}
                  <span>{record.line}</span>
                </li>
              );
            })}
          </ul>
        </Popover.Dropdown>
      </Popover>
      {isTaken ? null : (
        <button type="button" className={css.quiet} onClick={onTake}>
          {words.take(showFigure(indicator, suggestion.value, lang, words))}
        </button>
      )}
    </div>
  );
}
