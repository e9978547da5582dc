import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/vi';
import { DateInput, DatesProvider } from '@mantine/dates';
import dayjs from 'dayjs';
import customParse from 'dayjs/plugin/customParseFormat.js';
import { useLang } from '../platform/words.tsx';
import type { DateFieldProps } from './date-field.tsx';

dayjs.extend(customParse);

const typed = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY', 'D/M/YY', 'YYYY-MM-DD'];

/** The first form in which the text is a day; anything else leaves the field as it was. */
function readDay(text: string): string | null {
  const day = dayjs(text.trim(), typed, true);
  return day.isValid() ? day.format('YYYY-MM-DD') : null;
}

export default function DateFieldBody({ value, onChange, min, max, size = 'md', ...rest }: DateFieldProps) {
  const [lang] = useLang();
  return (
    <DatesProvider settings={{ locale: lang, firstDayOfWeek: 1 }}>
      <DateInput
        {...rest}
        size={size}
        value={value}
        onChange={(day) => onChange(day)}
        valueFormat="DD/MM/YYYY"
        placeholder="dd/mm/yyyy"
        dateParser={readDay}
        {...(min ? { minDate: min } : {})}
        {...(max ? { maxDate: max } : {})}
        clearable={!rest.required}
      />
    </DatesProvider>
  );
}
