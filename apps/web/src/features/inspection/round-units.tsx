import { Button } from '@mantine/core';
import type { Round } from '@thidua/shared/inspection/round.model';
import { dayOf } from '@thidua/shared/kernel/instant';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useCan } from '../../platform/session.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { StateText } from '../../ui/state-text.tsx';
import css from './findings.module.css';
import { useInspectionWords, useRoundScreensWords } from './inspection.words.ts';
import { visitGlyphs } from './visit-glyphs.ts';

type RoundUnit = Round['units'][number];

interface RoundUnitsProps {
  round: Round;
  onPlan: (unitId: string) => void;
}

/** Unit by unit: its visit, its own inspection, and what is open there. */
export function RoundUnits({ round, onPlan }: RoundUnitsProps) {
  const words = useRoundScreensWords().page;
  const columns = useColumns(round, onPlan);
  return (
    <DataTable
      caption={words.caption}
      columns={columns}
      rows={round.units}
      rowKey={(row) => row.unit.id}
      phone={(row) => <UnitCard row={row} round={round} />}
    />
  );
}

function useColumns(round: Round, onPlan: (unitId: string) => void): Column<RoundUnit>[] {
  const words = useRoundScreensWords().page;
  const mayPlan = useCan()('inspection.plan') && round.state === 'running';
  return [
    { key: 'unit', head: words.unit, naming: true, cell: (row) => row.unit.name },
    {
      key: 'visit',
      head: words.visit,
      width: 220,
      cell: (row) =>
        row.visits.length === 0 && mayPlan ? (
          <Button
            size="xs"
            onClick={() => onPlan(row.unit.id)}
            aria-label={`${words.plan}: ${row.unit.name}`}
          >
            {words.plan}
          </Button>
        ) : (
          <Visits row={row} />
        ),
    },
    ...(round.selfDueOn
      ? [{ key: 'self', head: words.self, width: 190, cell: (row: RoundUnit) => <Self row={row} /> }]
      : []),
    { key: 'findings', head: words.findings, width: 110, num: true, cell: (row) => row.openFindings },
  ];
}

function Visits({ row }: { row: RoundUnit }) {
  const words = useRoundScreensWords().page;
  const { state } = useInspectionWords();
  const format = useFormat();
  if (row.visits.length === 0) return <span className="sec">{words.notPlanned}</span>;
  return row.visits.map((visit) => (
    <span key={visit.id} className={css.repeated}>
      <StateText k={visitGlyphs[visit.state]}>{state[visit.state]}</StateText>{' '}
      <Link to={paths.inspection(visit.id)}>{format.day(dayOf(visit.startsAt))}</Link>
    </span>
  ));
}

function Self({ row: { self } }: { row: RoundUnit }) {
  const words = useRoundScreensWords().page;
  const { selfState } = useInspectionWords();
  if (!self) return <span className="sec">–</span>;
  const isOwedLate = self.isLate && (self.state === 'planned' || self.state === 'started');
  return (
    <StateText k={isOwedLate ? 'over' : visitGlyphs[self.state]} loud={isOwedLate}>
      <Link to={paths.inspection(self.id)}>{isOwedLate ? words.selfLate : selfState[self.state]}</Link>
    </StateText>
  );
}

function UnitCard({ row, round }: { row: RoundUnit; round: Round }) {
  return (
    <span className={css.card}>
      <span className={css.title}>{row.unit.name}</span>
      <Visits row={row} />
      {round.selfDueOn ? <Self row={row} /> : null}
    </span>
  );
}
