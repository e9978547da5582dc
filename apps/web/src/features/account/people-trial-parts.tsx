import {
  type AddedPerson,
  type ChangedPerson,
  personColumns,
} from '@thidua/shared/account/people-sheet.model';
import type { AddedUnit } from '@thidua/shared/unit/unit-sheet.model';
import { Card } from '../../ui/card.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { useUnitWords } from '../unit/unit.words.ts';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';
import { usePeopleSheetWords } from './people-sheet.words.ts';

/** Units that would be added, each with where it would stand. */
export function AddedUnits({ units }: { units: readonly AddedUnit[] }) {
  const words = usePeopleSheetWords();
  const { page, kinds } = useUnitWords();
  if (units.length === 0) return null;
  const columns: Column<AddedUnit>[] = [
    {
      key: 'name',
      head: page.name,
      naming: true,
      cell: (unit) => (
        <>
          {unit.name}
          <span className={css.under}>{words.parent(unit.parent)}</span>
        </>
      ),
    },
    { key: 'short', head: page.shortName, cell: (unit) => unit.shortName, width: '24%' },
    { key: 'abbreviation', head: page.abbreviation, cell: (unit) => unit.abbreviation, width: '14%' },
    { key: 'kind', head: page.kind, cell: (unit) => kinds[unit.kind], width: '14%' },
  ];
  const title = words.unitsAdded(units.length);
  return (
    <Card title={title} flush>
      <DataTable
        caption={title}
        columns={columns}
        rows={units}
        rowKey={(unit) => unit.name}
        density="compact"
        phone={(unit) => (
          <div className={css.phoneIn}>
            <b className={css.who}>{unit.name}</b>
            <span className={css.under}>
              {kinds[unit.kind]} · {unit.abbreviation} · {words.parent(unit.parent)}
            </span>
          </div>
        )}
      />
    </Card>
  );
}

/** People that would be added: how they are to sign in, and as what. */
export function AddedPeople({ people, all }: { people: readonly AddedPerson[]; all: number }) {
  const words = usePeopleSheetWords();
  const { roles } = useAccountWords();
  if (people.length === 0) return null;
  const rolesOf = (person: AddedPerson) => person.roles.map((role) => roles[role]).join(', ');
  const username = (person: AddedPerson) => (
    <>
      {person.username}
      {person.isSuggested ? <span className={css.under}>{words.suggested}</span> : null}
    </>
  );
  const columns: Column<AddedPerson>[] = [
    {
      key: 'name',
      head: words.columns.name,
      naming: true,
      cell: (person) => (
        <>
          {person.name}
          {person.post ? <span className={css.under}>{person.post}</span> : null}
        </>
      ),
    },
    { key: 'unit', head: words.columns.unit, cell: (person) => person.unit, width: '28%' },
    { key: 'username', head: words.columns.username, cell: username, width: '20%' },
    { key: 'role', head: words.columns.role, cell: rolesOf, width: '20%' },
  ];
  const title = words.added(all);
  const note = all > people.length ? words.shown(people.length, all) : null;
  return (
    <Card title={title} note={note} flush>
      {people.some(({ isSuggested }) => isSuggested) ? (
        <p className={`${css.note} ${css.inset}`}>{words.suggestedNote}</p>
      ) : null}
      <DataTable
        caption={title}
        columns={columns}
        rows={people}
        rowKey={(person) => person.username}
        density="compact"
        phone={(person) => (
          <div className={css.phoneIn}>
            <b className={css.who}>{person.name}</b>
            <span className={css.under}>
              {person.unit} · {rolesOf(person)}
            </span>
            <span className={css.under}>
              {words.columns.username}: {person.username}
              {person.isSuggested ? ` (${words.suggested})` : ''}
            </span>
          </div>
        )}
      />
    </Card>
  );
}

/** People that are there and would be corrected: what stands now, and what would. */
export function ChangedPeople({ people, all }: { people: readonly ChangedPerson[]; all: number }) {
  const words = usePeopleSheetWords();
  const { roles } = useAccountWords();
  if (people.length === 0) return null;
  const changesOf = (person: ChangedPerson) => [
    ...personColumns.flatMap((column) => {
      const change = person.changes.find(({ field }) => field === column);
      return change ? [`${words.columns[column]}: ${words.becomes(change.old, change.new)}`] : [];
    }),
    ...person.roles.map((role) => `${words.newRoles}: ${roles[role]}`),
  ];
  const list = (person: ChangedPerson) => (
    <ul className={css.changes}>
      {changesOf(person).map((change) => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
  const name = (person: ChangedPerson) => (
    <>
      {person.name}
      <span className={css.under}>{person.username}</span>
    </>
  );
  const title = words.changed(all);
  return (
    <Card title={title} note={all > people.length ? words.shown(people.length, all) : null} flush>
      <DataTable
        caption={title}
        columns={[
          { key: 'name', head: words.columns.name, naming: true, cell: name, width: '36%' },
          { key: 'changes', head: words.newValues, cell: list },
        ]}
        rows={people}
        rowKey={(person) => person.username}
        density="compact"
        phone={(person) => (
          <div className={css.phoneIn}>
            <b className={css.who}>{person.name}</b>
            {list(person)}
          </div>
        )}
      />
    </Card>
  );
}
