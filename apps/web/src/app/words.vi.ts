import { accountWords } from '@thidua/shared/account/account.words';
import { peopleSheetWords } from '@thidua/shared/account/people-sheet.words';
import { calendarWords } from '@thidua/shared/calendar/calendar.words';
import { campaignWords } from '@thidua/shared/campaign/campaign.words';
import { consolidationWords } from '@thidua/shared/consolidation/consolidation.words';
import { doorWords } from '@thidua/shared/contract/door.words';
import { documentWords } from '@thidua/shared/document/document.words';
import { letterheadWords } from '@thidua/shared/document/letterhead.words';
import { formWords } from '@thidua/shared/form/form.words';
import { regimeWords } from '@thidua/shared/form/regime.words';
import { templateDesignWords } from '@thidua/shared/form/template-design.words';
import { checklistWords } from '@thidua/shared/inspection/checklist.words';
import { checklistDesignWords } from '@thidua/shared/inspection/checklist-design.words';
import { findingWords } from '@thidua/shared/inspection/finding.words';
import { findingScreensWords } from '@thidua/shared/inspection/finding-screens.words';
import { inspectionWords } from '@thidua/shared/inspection/inspection.words';
import { roundScreensWords } from '@thidua/shared/inspection/round-screens.words';
import { visitListWords } from '@thidua/shared/inspection/visit-list.words';
import { visitRecordWords } from '@thidua/shared/inspection/visit-record.words';
import { visitScreensWords } from '@thidua/shared/inspection/visit-screens.words';
import { journalWords } from '@thidua/shared/journal/journal.words';
import { kernelWords } from '@thidua/shared/kernel/kernel.words';
import { noticeWords } from '@thidua/shared/notice/notice.words';
import { dueRequestWords } from '@thidua/shared/obligation/due-request.words';
import { obligationWords } from '@thidua/shared/obligation/obligation.words';
import { overviewWords } from '@thidua/shared/overview/overview.words';
import { remarkWords } from '@thidua/shared/remark/remark.words';
import { reportWords } from '@thidua/shared/report/report.words';
import { reportFormWords } from '@thidua/shared/report/report-form.words';
import { reportScreensWords } from '@thidua/shared/report/report-screens.words';
import { reportSheetWords } from '@thidua/shared/report/report-sheet.words';
import { shellWords } from '@thidua/shared/shell/shell.words';
import { taskWords } from '@thidua/shared/task/task.words';
import { unitWords } from '@thidua/shared/unit/unit.words';
import { workingDayWords } from '@thidua/shared/unit/working-days.words';

/** Every feature's Vietnamese words, a line per feature. */
const words = {
  kernel: kernelWords,
  door: doorWords,
  shell: shellWords,
  unit: unitWords,
  workingDay: workingDayWords,
  account: accountWords,
  peopleSheet: peopleSheetWords,
  document: documentWords,
  calendar: calendarWords,
  letterhead: letterheadWords,
  campaign: campaignWords,
  obligation: obligationWords,
  dueRequest: dueRequestWords,
  task: taskWords,
  notice: noticeWords,
  overview: overviewWords,
  journal: journalWords,
  remark: remarkWords,
  form: formWords,
  templateDesign: templateDesignWords,
  regime: regimeWords,
  report: reportWords,
  reportForm: reportFormWords,
  reportScreens: reportScreensWords,
  reportSheet: reportSheetWords,
  consolidation: consolidationWords,
  inspection: inspectionWords,
  visitRecord: visitRecordWords,
  checklist: checklistWords,
  finding: findingWords,
  findingScreens: findingScreensWords,
  visitScreens: visitScreensWords,
  checklistDesign: checklistDesignWords,
  roundScreens: roundScreensWords,
  visitList: visitListWords,
};

export default words;
