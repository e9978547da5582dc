import { Button, Stack } from '@mantine/core';
import { type UnitAction, type UnitDetail, unitActions } from '@thidua/shared/unit/unit.model';
import { Link } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { useUnitWords } from './unit.words.ts';
import css from './unit-tree.module.css';

interface UnitRecordProps {
  unit: UnitDetail;
  readOnly: boolean;
  onAction: (action: UnitAction) => void;
}

export function UnitRecord({ unit, readOnly, onAction }: UnitRecordProps) {
  const words = useUnitWords();
  const format = useFormat();
  const links = (list: UnitDetail['successors']) =>
    list.map((one) => (
      <div key={one.id}>
        {one.name}, {words.detail.since(format.day(one.since))}
      </div>
    ));
  return (
    <Stack gap={20}>
      <KeyValue
        keyWidth={120}
        pairs={[
          { key: words.page.kind, value: words.kinds[unit.kind] },
          { key: words.page.shortName, value: unit.shortName },
          { key: words.page.abbreviation, value: unit.abbreviation },
          ...(unit.history[0]?.parent
            ? [{ key: words.detail.parent, value: unit.history[0].parent.name }]
            : []),
          ...(unit.people === null ? [] : [{ key: words.detail.people, value: <People unit={unit} /> }]),
          ...(unit.successors.length > 0
            ? [{ key: words.detail.successors, value: links(unit.successors) }]
            : []),
          ...(unit.predecessors.length > 0
            ? [{ key: words.detail.predecessors, value: links(unit.predecessors) }]
            : []),
        ]}
      />
      {readOnly ? null : <Actions unit={unit} onAction={onAction} />}
      <section>
        <h3 className={css.sub}>{words.detail.history}</h3>
        <ul className={css.spans}>
          {unit.history.map((span) => (
            <li key={span.from}>
              <b>{span.name}</b>
              <span>
                {words.detail.span(format.day(span.from), span.to && format.day(span.to))}
                {span.parent ? ` · ${words.detail.under(span.parent.name)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </Stack>
  );
}

function People({ unit }: { unit: UnitDetail }) {
  const words = useUnitWords().detail;
  return (
    <>
      {words.peopleCount(unit.people ?? 0)} ·{' '}
      <Link to={`${paths.adminPeople}?don-vi=${unit.id}`}>{words.seePeople}</Link>
    </>
  );
}

/** What may not be done is absent; why, where it is the unit's own state and not the reader's role. */
function Actions({ unit, onAction }: Pick<UnitRecordProps, 'unit' | 'onAction'>) {
  const words = useUnitWords().detail;
  const open = unitActions.filter((action) => unit.actions[action].allowed);
  const whys = new Set(
    unitActions.flatMap((action) => {
      const { allowed, why } = unit.actions[action];
      return allowed || !why ? [] : [why];
    }),
  );
  return (
    <div>
      <div className={css.buttons}>
        {open.map((action) => (
          <Button key={action} size="sm" onClick={() => onAction(action)}>
            {words[action]}
          </Button>
        ))}
      </div>
      {[...whys].map((why) => (
        <p key={why} className={css.why} style={{ marginTop: 8 }}>
          {words.why[why]}
        </p>
      ))}
    </div>
  );
}
