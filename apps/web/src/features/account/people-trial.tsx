import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { PeopleTrial } from '@thidua/shared/account/people-sheet.model';
import { Card } from '../../ui/card.tsx';
import { FaultTable } from '../../ui/fault-table.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ListDrop } from './list-drop.tsx';
import css from './people-import.module.css';
import { usePeopleSheetWords } from './people-sheet.words.ts';
import { AddedPeople, AddedUnits, ChangedPeople } from './people-trial-parts.tsx';

interface PeopleTrialProps {
  name: string;
  trial: PeopleTrial;
  isTaking: boolean;
  onTake: () => void;
  onAnother: () => void;
  onFile: (file: File) => Promise<void>;
  onRefused: (reasons: readonly string[]) => void;
}

/** What a list would do, or fault by fault why it does nothing. */
export function PeopleTrialView({
  name,
  trial,
  isTaking,
  onTake,
  onAnother,
  onFile,
  onRefused,
}: PeopleTrialProps) {
  const words = usePeopleSheetWords();
  const { counts, faultCount } = trial;
  const isFaulty = faultCount > 0;
  const isNothing = counts.unitsAdded + counts.added + counts.changed === 0;
  const mayTake = !isFaulty && !isNothing;
  return (
    <>
      <Card
        title={
          <span className={css.file}>
            <IconFileSpreadsheet size={18} stroke={1.7} aria-hidden /> {name}
          </span>
        }
      >
        <div aria-live="polite">
          {isFaulty ? (
            <Faults trial={trial} />
          ) : isNothing ? (
            <Notice>{words.nothing}</Notice>
          ) : (
            <>
              <Notice tone="ok" title={words.good}>
                {null}
              </Notice>
              <CountLine counts={counts} />
            </>
          )}
          {trial.unused.length > 0 ? (
            <p className={css.note}>{words.unused(trial.unused.join(', '))}</p>
          ) : null}
        </div>
        {mayTake ? (
          <div className={css.buttons}>
            <Button onClick={onAnother}>{words.another}</Button>
            <Button variant="filled" loading={isTaking} onClick={onTake}>
              {words.take}
            </Button>
          </div>
        ) : (
          <div className={css.drop}>
            <ListDrop onFile={onFile} onRefused={onRefused} />
          </div>
        )}
      </Card>
      {mayTake ? (
        <>
          <AddedUnits units={trial.units} />
          <AddedPeople people={trial.added} all={counts.added} />
          <ChangedPeople people={trial.changed} all={counts.changed} />
        </>
      ) : null}
    </>
  );
}

/** How many of each, in one line. */
export function CountLine({ counts }: Pick<PeopleTrial, 'counts'>) {
  const words = usePeopleSheetWords();
  const parts = [
    counts.unitsAdded > 0 ? words.unitsAdded(counts.unitsAdded) : null,
    counts.unitsSame > 0 ? words.unitsSame(counts.unitsSame) : null,
    words.added(counts.added),
    counts.changed > 0 ? words.changed(counts.changed) : null,
    counts.same > 0 ? words.same(counts.same) : null,
  ].filter((part) => part !== null);
  return (
    <ul className={css.counts}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}

function Faults({ trial: { faults, faultCount } }: { trial: PeopleTrial }) {
  const words = usePeopleSheetWords();
  const title = words.faultsTitle(faultCount);
  const isCut = faultCount > faults.length;
  return (
    <>
      <Notice tone="danger" title={title}>
        {words.fixAndDrop} {isCut ? words.more(faults.length) : null}
      </Notice>
      <FaultTable
        caption={title}
        place={words.place}
        wrong={words.wrong}
        lines={faults.map((fault, n) => ({
          key: `${n} ${fault.sheet} ${fault.cell}`,
          place: fault.cell ? words.at(fault.sheet, fault.cell) : words.wholeFile,
          wrong: words.faults[fault.code](fault.facts),
        }))}
      />
    </>
  );
}
