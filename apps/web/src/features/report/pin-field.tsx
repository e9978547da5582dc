import { ActionIcon, Textarea } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import type { Report } from '@thidua/shared/report/report.model';
import { useLang } from '../../platform/words.tsx';
import css from './give-back.module.css';
import { useReportFormWords, useReportScreensWords } from './report.words.ts';
import { showFigure } from './show-figure.ts';
import type { Pin } from './use-give-back.ts';

interface PinFieldProps {
  report: Report;
  pin: Pin;
  isTried: boolean;
  onWrite: (text: string) => void;
  onUnpin: () => void;
}

/** One comment: the field it is pinned to with its value, and what must be mended. */
export function PinField({ report, pin, isTried, onWrite, onUnpin }: PinFieldProps) {
  const words = useReportScreensWords().giveBack;
  const form = useReportFormWords();
  const [lang] = useLang();
  const { body } = report.template;
  const figure = figuresOf(body).find((one) => one.code === pin.field);
  const name =
    figure?.indicator.name ?? narrativesOf(body).find((one) => one.code === pin.field)?.title ?? '';
  const value = figure && report.current?.figures[pin.field];
  return (
    <div className={css.pin}>
      <div className={css.pinHead}>
        <b>{name}</b>
        {figure && value !== undefined ? (
          <span>
            {words.nowIs(
              `${showFigure(figure.indicator, value, lang, form)} ${figure.indicator.measuredIn}`.trim(),
            )}
          </span>
        ) : null}
        <ActionIcon color="gray" size="sm" aria-label={words.unpin(name)} onClick={onUnpin}>
          <IconX size={16} stroke={1.7} aria-hidden />
        </ActionIcon>
      </div>
      <Textarea
        aria-label={`${words.text}: ${name}`}
        placeholder={words.text}
        autosize
        minRows={2}
        maxLength={2000}
        autoFocus={pin.text === ''}
        value={pin.text}
        onChange={(event) => onWrite(event.currentTarget.value)}
        error={isTried && pin.text.trim() === '' ? words.textNeeded : undefined}
      />
    </div>
  );
}
