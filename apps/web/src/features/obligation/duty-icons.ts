import {
  type Icon,
  IconChecklist,
  IconClipboardCheck,
  IconClipboardData,
  IconClipboardSearch,
  IconClipboardText,
  IconListCheck,
  IconRosetteDiscountCheck,
  IconSignature,
  IconTableShare,
  IconTool,
  IconUserCheck,
  IconWritingSign,
} from '@tabler/icons-react';
import type { ObligationKind } from '@thidua/shared/obligation/obligation.model';

export const dutyIcons: Record<ObligationKind, Icon> = {
  report: IconClipboardData,
  'report.sign': IconSignature,
  'report.review': IconChecklist,
  task: IconListCheck,
  'task.verify': IconClipboardCheck,
  consolidation: IconTableShare,
  'consolidation.approve': IconRosetteDiscountCheck,
  'inspection.visit': IconClipboardSearch,
  'inspection.self': IconClipboardText,
  'inspection.sign': IconWritingSign,
  'finding.correct': IconTool,
  'finding.verify': IconUserCheck,
};
