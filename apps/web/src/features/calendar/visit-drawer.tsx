import { Button, Stack } from '@mantine/core';
import { IconCalendarEvent } from '@tabler/icons-react';
import type { CalendarEntry } from '@thidua/shared/calendar/calendar.model';
import { inspectionApi } from '@thidua/shared/inspection/inspection.api';
import type { Visit } from '@thidua/shared/inspection/inspection.model';
import { sentenceCase } from '@thidua/shared/kernel/format';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAsk } from '../../platform/query.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Notice } from '../../ui/notice.tsx';
import { retryOf } from '../../ui/retry-of.ts';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { ClashNotice, FactsOf, HistoryOf, TeamOf, VisitStatus } from '../inspection/inspection.parts.tsx';
import { useInspectionWords, useVisitScreensWords } from '../inspection/inspection.words.ts';
import { useCalendarWords } from './calendar.words.ts';
import type { Times } from './use-move-form.ts';
import css from './visit.module.css';
import { VisitPrior } from './visit-prior.tsx';

interface VisitDrawerProps {
  entry: CalendarEntry | undefined;
  onClose: () => void;
  onMove: (visit: Visit, wanted?: Times) => void;
}

/** A visit beside the calendar: when, what clashes and how to mend it, who goes, what was open there, how it came to be. */
export function VisitDrawer({ entry, onClose, onMove }: VisitDrawerProps) {
  const { page } = useVisitScreensWords();
  const say = useProblemWords();
  const id = entry?.subject?.id ?? '';
  const asked = useAsk(inspectionApi.get, { params: { id } }, { enabled: entry !== undefined });
  const visit = entry ? asked.data : undefined;
  return (
    <SideDrawer
      opened={entry !== undefined}
      onClose={onClose}
      title={<DrawerTitle entry={entry} visit={visit} />}
      footer={visit ? <DrawerFoot visit={visit} onMove={onMove} /> : null}
    >
      {asked.isPending && entry ? <LoadingRows rows={6} /> : null}
      {asked.isError && entry ? <ErrorState problem={say(asked.error)} onRetry={retryOf(asked)} /> : null}
      {visit ? (
        <Stack gap={16}>
          <VisitStatus visit={visit} />
          {visit.isVeiled ? <Notice>{page.hiddenYet}</Notice> : null}
          {visit.clash && visit.clash.clashes.length > 0 ? (
            <ClashNotice report={visit.clash} onPick={(slot) => onMove(visit, slot)} />
          ) : null}
          {visit.team.length > 0 ? (
            <Part title={page.team}>
              <TeamOf visit={visit} />
            </Part>
          ) : null}
          <VisitPrior visit={visit} />
          <Part title={page.facts}>
            <FactsOf visit={visit} />
          </Part>
          <Part title={page.timeline}>
            <HistoryOf visit={visit} />
          </Part>
        </Stack>
      ) : null}
    </SideDrawer>
  );
}

/** 'Cuộc kiểm tra số 07 · Đợt 2/2021', the unit, the day and the hours. */
function DrawerTitle({ entry, visit }: { entry: CalendarEntry | undefined; visit: Visit | undefined }) {
  const { page } = useVisitScreensWords();
  const { kind } = useInspectionWords();
  const format = useFormat();
  if (!entry?.unit) return null;
  const { startsAt, endsAt, name } = entry;
  const what = visit?.number ? page.visit(visit.number) : kind[visit?.kind ?? 'inspection'];
  const held = startsAt && endsAt ? `${format.time(startsAt)}–${format.time(endsAt)}` : '';
  return (
    <span className={css.title}>
      <small>{[what, name].filter(Boolean).join(' · ')}</small>
      <b>{entry.unit.name}</b>
      <small>{[sentenceCase(format.weekday(entry.day)), held].filter(Boolean).join(', ')}</small>
    </span>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={css.heading}>{title}</h3>
      {children}
    </section>
  );
}

function DrawerFoot({ visit, onMove }: { visit: Visit; onMove: (visit: Visit) => void }) {
  const words = useCalendarWords();
  const { why } = useInspectionWords();
  const { start, move } = visit.actions;
  const isTooEarly = !start.allowed && start.why === 'notItsDay';
  return (
    <>
      {isTooEarly ? <span className={css.foot}>{why.notItsDay({ startsAt: visit.startsAt })}</span> : null}
      {move.allowed ? (
        <Button leftSection={<IconCalendarEvent size={17} stroke={1.8} />} onClick={() => onMove(visit)}>
          {words.act.move}
        </Button>
      ) : null}
      <Button component={Link} to={paths.inspection(visit.id)} variant="filled">
        {words.visit.openPage}
      </Button>
    </>
  );
}
