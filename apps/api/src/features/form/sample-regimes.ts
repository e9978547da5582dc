import type { DebtorRule, RegimeDueRule } from '@thidua/shared/form/regime.model';
import type { RegimeSampleCode } from '@thidua/shared/form/regime-samples';
import type { TemplateDraft } from '@thidua/shared/form/template.model';
import { decree09Cutoffs } from '@thidua/shared/kernel/period';
import type { RegularKind } from '@thidua/shared/kernel/period-key';
import { sampleTemplate } from './sample-form.ts';

/** A ready regime: names as they enter the agency's own register, which is Vietnamese. */
export interface SampleRegime {
  code: RegimeSampleCode;
  name: string;
  template: { code: string; name: string; draft: TemplateDraft };
  periodKind: RegularKind;
  cutoff: number;
  dueRule: RegimeDueRule;
  debtors: DebtorRule;
}

const at = (workingDays: number): RegimeDueRule => ({ workingDays, time: '17:00', levelOffsets: [2] });
const debtors: DebtorRule = { unitKinds: ['office', 'division', 'center'], unitIds: [] };

/** What counts up over a longer period may count higher. */
const roomier = (weeks: number): TemplateDraft => ({
  ...sampleTemplate,
  figureSections: sampleTemplate.figureSections.map((section) => ({
    ...section,
    figures: section.figures.map((figure) => ({
      ...figure,
      max: figure.max === null ? null : figure.max * weeks,
    })),
  })),
});

const sample = (
  code: RegimeSampleCode,
  name: string,
  periodKind: RegularKind,
  template: string,
  weeks: number,
  workingDays: number,
): SampleRegime => ({
  code,
  name,
  template: { code: template, name, draft: weeks === 1 ? sampleTemplate : roomier(weeks) },
  periodKind,
  cutoff: decree09Cutoffs[periodKind],
  dueRule: at(workingDays),
  debtors,
});

/** The weekly report of plan 1096 (III.2) and the periodic ones of its III.3, with the cut-offs of Decree 09/2019, article 12. */
export const sampleRegimes: readonly SampleRegime[] = [
  sample('weekly', 'Báo cáo tuần', 'week', 'weekly-1096', 1, 1),
  sample('monthly', 'Báo cáo tháng', 'month', 'monthly-1096', 5, 2),
  sample('quarterly', 'Báo cáo quý', 'quarter', 'quarterly-1096', 14, 3),
  sample('halfYearly', 'Báo cáo 6 tháng', 'half', 'half-yearly-1096', 27, 3),
  sample('yearly', 'Báo cáo năm', 'year', 'yearly-1096', 53, 5),
];
