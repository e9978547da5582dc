import { ActionIcon, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { Consolidation } from '@thidua/shared/consolidation/consolidation.model';
import { sentenceCase } from '@thidua/shared/kernel/format';
import { Link, useNavigate } from 'react-router';
import { asServerTells } from '../../platform/clock.ts';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { usePhone } from '../../ui/use-narrow.ts';
import css from './consolidation.module.css';
import { useConsolidationWords } from './consolidation.words.ts';
import { NodeSelect } from './node-select.tsx';
import { receivedNow } from './unit-names.ts';
import { usePlace } from './use-place.ts';

/** Which period, the way to its neighbours and to longer ones, until when; then the three parts of the period. */
export function ConsolidationHead({ view, at }: { view: Consolidation; at: number }) {
  const words = useConsolidationWords();
  const format = useFormat();
  const isPhone = usePhone();
  const { shown, toShown, toPeriod } = usePlace();
  const { period, regime, node, duty } = view;
  const counts = receivedNow(view);
  const isBase = period.kind === regime.periodKind;
  const unitsTab = {
    value: 'units',
    label: words.head.tabs.units,
    count: format.number(counts.received) + (counts.of > 0 ? `/${format.number(counts.of)}` : ''),
    to: `${paths.reportPeriod(period.key)}?che-do=${encodeURIComponent(regime.id)}`,
  };
  const here = paths.consolidation(period.key);
  const withPlace = (search: string) => {
    const after = new URLSearchParams(search);
    after.set('che-do', regime.id);
    if (!node.isAgency) after.set('don-vi', node.id);
    return `${here}?${after}`;
  };
  return (
    <PageHead
      title={words.head.title(format.period(period.key, true))}
      phoneLine={node.isAgency ? regime.name : node.name}
      status={
        <span className={css.steps}>
          <Step
            label={words.head.before}
            to={period.previousKey && toPeriod(period.previousKey, regime.id)}
            isPhone={isPhone}
          >
            <IconChevronLeft size={18} stroke={1.8} aria-hidden />
          </Step>
          <Step
            label={words.head.after}
            to={period.nextKey && toPeriod(period.nextKey, regime.id)}
            isPhone={isPhone}
          >
            <IconChevronRight size={18} stroke={1.8} aria-hidden />
          </Step>
          <LongerPeriods view={view} />
          <NodeSelect nodeId={node.id} toKey={period.key} regimeId={regime.id} />
        </span>
      }
      meta={words.head.span(format.dayShort(period.firstDay), format.day(period.lastDay))}
      actions={
        <span className={css.dues}>
          {period.dueAt ? (
            <span>
              {words.head.dueUnits} <b>{format.when(period.dueAt)}</b>
            </span>
          ) : null}
          {duty ? (
            <span data-late={duty.state === 'owed' && duty.dueAt < format.now ? '' : undefined}>
              {words.head.due} <b>{format.when(duty.dueAt)}</b>
            </span>
          ) : null}
        </span>
      }
      tabs={
        <Tabs
          label={words.head.tabsLabel}
          value={shown === 'paper' ? 'paper' : 'consolidation'}
          note={words.head.asOf(format.time(asServerTells(at)))}
          tabs={[
            ...(isBase && node.isAgency ? [unitsTab] : []),
            {
              value: 'consolidation',
              label: words.head.tabs.consolidation,
              to: withPlace(toShown(shown === 'paper' ? 'figures' : shown)),
            },
            { value: 'paper', label: words.head.tabs.paper, to: withPlace(toShown('paper')) },
          ]}
        />
      }
    />
  );
}

/** The same reports gathered over a month, a quarter, half a year, a year. */
function LongerPeriods({ view: { period, regime } }: { view: Consolidation }) {
  const words = useConsolidationWords().head;
  const format = useFormat();
  const go = useNavigate();
  const { toPeriod } = usePlace();
  const isPhone = usePhone();
  const keys = [...new Set([period.key, ...period.longer])];
  if (keys.length < 2) return null;
  return (
    <Select
      size={isPhone ? 'lg' : 'sm'}
      w={168}
      aria-label={words.longer}
      allowDeselect={false}
      data={keys.map((key) => ({ value: key, label: sentenceCase(format.period(key, true)) }))}
      value={period.key}
      onChange={(key) => {
        if (key && key !== period.key) void go(toPeriod(key, regime.id));
      }}
    />
  );
}

interface StepProps {
  label: string;
  to: string | null;
  isPhone: boolean;
  children: React.ReactNode;
}

function Step({ label, to, isPhone, children }: StepProps) {
  const size = isPhone ? 'xl' : 'sm';
  return to ? (
    <ActionIcon component={Link} to={to} color="gray" size={size} aria-label={label}>
      {children}
    </ActionIcon>
  ) : (
    <ActionIcon disabled size={size} aria-label={label} className={css.noStep ?? ''}>
      {children}
    </ActionIcon>
  );
}
