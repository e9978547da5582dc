import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';
import { DateInput, DatesProvider } from '@mantine/dates';
import dayjs from 'dayjs';
import customParse from 'dayjs/plugin/customParseFormat.js';
import { useShellWords } from '../platform/shell-words.ts';
import { useLang } from '../platform/words.tsx';
import css from './date-field.module.css';
import type { DateFieldProps } from './date-field.tsx';

dayjs.extend(customParse);

const typed = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY', 'D/M/YY', 'YYYY-MM-DD'];

/** The first form in which the text is a day; anything else leaves the field as it was. */
function readDay(text: string): string | null {
  const day = dayjs(text.trim(), typed, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}

export default function DateFieldBody({
  label,
  hideLabel,
  value,
  onChange,
  min,
  max,
  size = 'md',
  ...rest
}: DateFieldProps) {
  const [lang] = useLang();
  const words = useShellWords().date;
  return (
    <DatesProvider settings={{ locale: lang, firstDayOfWeek: 1 }}>
      <DateInput
        {...rest}
        {...(hideLabel ? { 'aria-label': label } : { label })}
        size={size}
        hideOutsideDates
        classNames={{ day: css.day ?? '' }}
        value={value}
        onChange={(day) => onChange(day)}
        valueFormat="DD/MM/YYYY"
        placeholder="dd/mm/yyyy"
        dateParser={readDay}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
        clearable={!rest.required}
        clearButtonProps={{ 'aria-label': words.clear }}
        ariaLabels={{
          nextMonth: words.nextMonth,
          previousMonth: words.previousMonth,
          nextYear: words.nextYear,
          previousYear: words.previousYear,
          nextDecade: words.nextDecade,
          previousDecade: words.previousDecade,
          monthLevelControl: words.months,
          yearLevelControl: words.years,
        }}
      />
    </DatesProvider>
  );
}
