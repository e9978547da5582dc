import { ActionIcon, Menu } from '@mantine/core';
import { IconCalendarPlus, IconCircleMinus, IconDots, IconFileText } from '@tabler/icons-react';
import type { PeriodLine } from '@thidua/shared/report/report-list.model';
import { Link } from 'react-router';
import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import type { ChangeKind } from '../obligation/obligation.parts.tsx';
import css from './period.module.css';
import { isMissing } from './period-filters.ts';
import { useReportScreensWords } from './report.words.ts';

interface LineActsProps {
  line: PeriodLine;
  /** Opens the report beside the list. */
  to: string;
  onChange: (kind: ChangeKind, line: PeriodLine) => void;
}

/** The one thing a row asks for, and the rarer ones behind the dots. */
export function LineActs({ line, to, onChange }: LineActsProps) {
  const words = useReportScreensWords().period.acts;
  const can = useCan();
  const isOwed = line.duty.state === 'owed';
  const mayUrge = isMissing(line) && can('obligation.urge');
  return (
    <span className={css.acts}>
      {mayUrge ? (
        <button type="button" className={css.act} onClick={() => onChange('urge', line)}>
          {words.urge}
        </button>
      ) : line.submittedAt ? (
        <Link to={to} preventScrollReset className={css.act}>
          {line.is === 'submitted' && can('report.review')
            ? words.review
            : line.is === 'returned'
              ? words.remarks
              : words.read}
        </Link>
      ) : null}
      <MoreActs
        line={line}
        mayExtend={isOwed && can('obligation.extend')}
        mayExempt={isOwed && can('obligation.exempt')}
        onChange={onChange}
      />
    </span>
  );
}

interface MoreActsProps extends Pick<LineActsProps, 'line' | 'onChange'> {
  mayExtend: boolean;
  mayExempt: boolean;
}

function MoreActs({ line, mayExtend, mayExempt, onChange }: MoreActsProps) {
  const words = useReportScreensWords().period.acts;
  const size = usePhone() ? 'xl' : 'sm';
  const icon = { size: 17, stroke: 1.7, 'aria-hidden': true };
  if (!mayExtend && !mayExempt && !line.submittedAt) return <span className={css.noMore} />;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon color="gray" size={size} aria-label={words.more(line.unit.name)}>
          <IconDots size={17} stroke={1.7} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayExtend ? (
          <Menu.Item leftSection={<IconCalendarPlus {...icon} />} onClick={() => onChange('extend', line)}>
            {words.extend}
          </Menu.Item>
        ) : null}
        {mayExempt ? (
          <Menu.Item leftSection={<IconCircleMinus {...icon} />} onClick={() => onChange('exempt', line)}>
            {words.exempt}
          </Menu.Item>
        ) : null}
        {line.submittedAt ? (
          <Menu.Item
            leftSection={<IconFileText {...icon} />}
            component={Link}
            to={paths.reportPaper(line.id)}
          >
            {words.paper}
          </Menu.Item>
        ) : null}
      </Menu.Dropdown>
    </Menu>
  );
}
