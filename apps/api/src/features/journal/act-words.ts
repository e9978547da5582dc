import { accountWords } from '@thidua/shared/account/account.words';
import { accountWordsEn } from '@thidua/shared/account/account.words.en';
import { calendarWords } from '@thidua/shared/calendar/calendar.words';
import { calendarWordsEn } from '@thidua/shared/calendar/calendar.words.en';
import { campaignWords } from '@thidua/shared/campaign/campaign.words';
import { campaignWordsEn } from '@thidua/shared/campaign/campaign.words.en';
import { consolidationWords } from '@thidua/shared/consolidation/consolidation.words';
import { consolidationWordsEn } from '@thidua/shared/consolidation/consolidation.words.en';
import { letterheadWords } from '@thidua/shared/document/letterhead.words';
import { letterheadWordsEn } from '@thidua/shared/document/letterhead.words.en';
import { formWords } from '@thidua/shared/form/form.words';
import { formWordsEn } from '@thidua/shared/form/form.words.en';
import { regimeWords } from '@thidua/shared/form/regime.words';
import { regimeWordsEn } from '@thidua/shared/form/regime.words.en';
import { checklistWords } from '@thidua/shared/inspection/checklist.words';
import { checklistWordsEn } from '@thidua/shared/inspection/checklist.words.en';
import { findingWords } from '@thidua/shared/inspection/finding.words';
import { findingWordsEn } from '@thidua/shared/inspection/finding.words.en';
import { inspectionWords } from '@thidua/shared/inspection/inspection.words';
import { inspectionWordsEn } from '@thidua/shared/inspection/inspection.words.en';
import { journalWords } from '@thidua/shared/journal/journal.words';
import { journalWordsEn } from '@thidua/shared/journal/journal.words.en';
import type { Sayings } from '@thidua/shared/journal/say-journal';
import { formatDay, formatInstant, formatPeriod } from '@thidua/shared/kernel/format';
import { type KernelWords, kernelWords } from '@thidua/shared/kernel/kernel.words';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { noticeWords } from '@thidua/shared/notice/notice.words';
import { noticeWordsEn } from '@thidua/shared/notice/notice.words.en';
import { remarkWords } from '@thidua/shared/remark/remark.words';
import { remarkWordsEn } from '@thidua/shared/remark/remark.words.en';
import { reportWords } from '@thidua/shared/report/report.words';
import { reportWordsEn } from '@thidua/shared/report/report.words.en';
import { unitWords } from '@thidua/shared/unit/unit.words';
import { unitWordsEn } from '@thidua/shared/unit/unit.words.en';
import { workingDayWords } from '@thidua/shared/unit/working-days.words';
import { workingDayWordsEn } from '@thidua/shared/unit/working-days.words.en';

const writes = (words: KernelWords): Sayings['format'] => ({
  day: formatDay,
  whenFull: (instant) => formatInstant(instant, words),
  period: (key, year = false) => formatPeriod(key, words, { year }),
});

/** How each language says an act: the words of every feature that records acts, a line per feature. */
export const sayings: Record<'vi' | 'en', Sayings> = {
  vi: {
    words: journalWords,
    roles: accountWords.roles,
    format: writes(kernelWords),
    bundle: {
      accountWords,
      calendarWords,
      campaignWords,
      consolidationWords,
      letterheadWords,
      formWords,
      regimeWords,
      checklistWords,
      findingWords,
      inspectionWords,
      noticeWords,
      remarkWords,
      reportWords,
      unitWords,
      workingDayWords,
    },
  },
  en: {
    words: journalWordsEn,
    roles: accountWordsEn.roles,
    format: writes(kernelWordsEn),
    bundle: {
      accountWordsEn,
      calendarWordsEn,
      campaignWordsEn,
      consolidationWordsEn,
      letterheadWordsEn,
      formWordsEn,
      regimeWordsEn,
      checklistWordsEn,
      findingWordsEn,
      inspectionWordsEn,
      noticeWordsEn,
      remarkWordsEn,
      reportWordsEn,
      unitWordsEn,
      workingDayWordsEn,
    },
  },
};
