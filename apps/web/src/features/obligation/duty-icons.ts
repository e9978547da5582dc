import {
  type Icon,
  IconChecklist,
  IconClipboardCheck,
  IconClipboardData,
  IconListCheck,
  IconRosetteDiscountCheck,
  IconSignature,
  IconTableShare,
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
};
