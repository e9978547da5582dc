import {
  type Icon,
  IconClipboardCheck,
  IconClipboardText,
  IconGavel,
  IconListCheck,
  IconReportAnalytics,
  IconTool,
} from '@tabler/icons-react';
import type { CalendarEntry, CalendarKind } from '@thidua/shared/calendar/calendar.model';
import type { GlyphKey } from '../../ui/glyph.tsx';

/** The sign of a kind: its shape tells it where colours are not seen. */
export const kindIcons: Record<CalendarKind, Icon> = {
  visit: IconClipboardCheck,
  self: IconClipboardText,
  report: IconReportAnalytics,
  task: IconListCheck,
  correction: IconTool,
  council: IconGavel,
};

export const markGlyphs: Record<CalendarEntry['mark'], GlyphKey> = {
  planned: 'hold',
  soon: 'soon',
  doing: 'draft',
  done: 'ok',
  late: 'over',
  cancelled: 'ex',
};
