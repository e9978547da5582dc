import type { CalendarWords } from '@thidua/shared/calendar/calendar.words';
import { wordsOf } from '../../platform/words.tsx';

export const useCalendarWords = wordsOf<CalendarWords>('calendar');
