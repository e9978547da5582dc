import { accountWordsEn } from '@thidua/shared/account/account.words.en';
import { peopleSheetWordsEn } from '@thidua/shared/account/people-sheet.words.en';
import { calendarWordsEn } from '@thidua/shared/calendar/calendar.words.en';
import { campaignWordsEn } from '@thidua/shared/campaign/campaign.words.en';
import { consolidationWordsEn } from '@thidua/shared/consolidation/consolidation.words.en';
import { doorWordsEn } from '@thidua/shared/contract/door.words.en';
import { documentWordsEn } from '@thidua/shared/document/document.words.en';
import { letterheadWordsEn } from '@thidua/shared/document/letterhead.words.en';
import { formWordsEn } from '@thidua/shared/form/form.words.en';
import { regimeWordsEn } from '@thidua/shared/form/regime.words.en';
import { templateDesignWordsEn } from '@thidua/shared/form/template-design.words.en';
import { checklistWordsEn } from '@thidua/shared/inspection/checklist.words.en';
import { checklistDesignWordsEn } from '@thidua/shared/inspection/checklist-design.words.en';
import { findingWordsEn } from '@thidua/shared/inspection/finding.words.en';
import { findingScreensWordsEn } from '@thidua/shared/inspection/finding-screens.words.en';
import { inspectionWordsEn } from '@thidua/shared/inspection/inspection.words.en';
import { roundScreensWordsEn } from '@thidua/shared/inspection/round-screens.words.en';
import { visitListWordsEn } from '@thidua/shared/inspection/visit-list.words.en';
import { visitRecordWordsEn } from '@thidua/shared/inspection/visit-record.words.en';
import { visitScreensWordsEn } from '@thidua/shared/inspection/visit-screens.words.en';
import { journalWordsEn } from '@thidua/shared/journal/journal.words.en';
import { kernelWordsEn } from '@thidua/shared/kernel/kernel.words.en';
import { noticeWordsEn } from '@thidua/shared/notice/notice.words.en';
import { dueRequestWordsEn } from '@thidua/shared/obligation/due-request.words.en';
import { obligationWordsEn } from '@thidua/shared/obligation/obligation.words.en';
import { overviewWordsEn } from '@thidua/shared/overview/overview.words.en';
import { remarkWordsEn } from '@thidua/shared/remark/remark.words.en';
import { reportWordsEn } from '@thidua/shared/report/report.words.en';
import { reportFormWordsEn } from '@thidua/shared/report/report-form.words.en';
import { reportScreensWordsEn } from '@thidua/shared/report/report-screens.words.en';
import { reportSheetWordsEn } from '@thidua/shared/report/report-sheet.words.en';
import { shellWordsEn } from '@thidua/shared/shell/shell.words.en';
import { taskWordsEn } from '@thidua/shared/task/task.words.en';
import { unitWordsEn } from '@thidua/shared/unit/unit.words.en';
import { workingDayWordsEn } from '@thidua/shared/unit/working-days.words.en';
import type vi from './words.vi.ts';

/** Every feature's English words; a feature that is missing here does not compile. */
const words: typeof vi = {
  kernel: kernelWordsEn,
  door: doorWordsEn,
  shell: shellWordsEn,
  unit: unitWordsEn,
  workingDay: workingDayWordsEn,
  account: accountWordsEn,
  peopleSheet: peopleSheetWordsEn,
  document: documentWordsEn,
  calendar: calendarWordsEn,
  letterhead: letterheadWordsEn,
  campaign: campaignWordsEn,
  obligation: obligationWordsEn,
  dueRequest: dueRequestWordsEn,
  task: taskWordsEn,
  notice: noticeWordsEn,
  overview: overviewWordsEn,
  journal: journalWordsEn,
  remark: remarkWordsEn,
  form: formWordsEn,
  templateDesign: templateDesignWordsEn,
  regime: regimeWordsEn,
  report: reportWordsEn,
  reportForm: reportFormWordsEn,
  reportScreens: reportScreensWordsEn,
  reportSheet: reportSheetWordsEn,
  consolidation: consolidationWordsEn,
  inspection: inspectionWordsEn,
  visitRecord: visitRecordWordsEn,
  checklist: checklistWordsEn,
  finding: findingWordsEn,
  findingScreens: findingScreensWordsEn,
  visitScreens: visitScreensWordsEn,
  checklistDesign: checklistDesignWordsEn,
  roundScreens: roundScreensWordsEn,
  visitList: visitListWordsEn,
};

export default words;
