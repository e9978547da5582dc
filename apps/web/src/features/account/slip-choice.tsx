import { Button, Checkbox } from '@mantine/core';
import type { Newcomer } from '@thidua/shared/account/people-sheet.model';
import { useState } from 'react';
import { Card } from '../../ui/card.tsx';
import css from './people-import.module.css';
import { usePeopleSheetWords } from './people-sheet.words.ts';

interface SlipChoiceProps {
  people: readonly Newcomer[];
  onIssue: (people: readonly Newcomer[]) => Promise<void>;
}

/** Units whose newcomers get a slip; all of them to begin with. */
export function SlipChoice({ people, onIssue }: SlipChoiceProps) {
  const { slips: words } = usePeopleSheetWords();
  const units = [...Map.groupBy(people, ({ unit }) => unit.id)].map(([id, those]) => ({
    id,
    name: those[0]?.unit.name ?? '',
    people: those,
  }));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = units.filter(({ id }) => !left.has(id)).flatMap((unit) => unit.people);
  const take = (id: string, isTaken: boolean) => {
    const next = new Set(left);
    if (isTaken) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const takeAll = (isTaken: boolean) => setLeft(isTaken ? new Set() : new Set(units.map(({ id }) => id)));
  return (
    <Card title={words.choose} note={words.people(people.length)}>
      <p className={css.lead}>{words.lead}</p>
      <fieldset className={css.units} aria-label={words.choose}>
        {units.length > 1 ? (
          <Checkbox
            label={words.all}
            checked={left.size === 0}
            indeterminate={left.size > 0 && left.size < units.length}
            onChange={(event) => takeAll(event.currentTarget.checked)}
          />
        ) : null}
        {units.map((unit) => (
          <Checkbox
            key={unit.id}
            label={
              <>
                {unit.name} <span className="sec">{words.people(unit.people.length)}</span>
              </>
            }
            checked={!left.has(unit.id)}
            onChange={(event) => take(unit.id, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      <div className={css.buttons}>
        <Button variant="filled" disabled={chosen.length === 0} onClick={() => void onIssue(chosen)}>
          {words.issue(chosen.length)}
        </Button>
      </div>
      <p className={css.note}>{words.again}</p>
    </Card>
  );
}
