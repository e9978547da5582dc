import { Button, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { accountApi } from '@thidua/shared/account/account.api';
import type { Account, RoleHeld } from '@thidua/shared/account/account.model';
import { useState } from 'react';
import { useFormat } from '../../platform/format.tsx';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useAct } from '../../platform/query.ts';
import { Chip } from '../../ui/chip.tsx';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './account.module.css';
import { useAccountWords } from './account.words.ts';
import { EndRole } from './end-role.tsx';
import { GrantRole } from './grant-role.tsx';

const tones = { coming: 'l', inForce: 'o', ended: 'n' } as const;

/** Roles held now, to come, and held before; each in its unit, from day to day. */
export function PersonRoles({ account }: { account: Account }) {
  const words = useAccountWords().people.person;
  const [isGranting, setGranting] = useState(false);
  const [ending, setEnding] = useState<RoleHeld | null>(null);
  const { allowed, why } = account.actions.grantRole;
  const grant = allowed ? (
    <Button
      size="xs"
      variant="outline"
      leftSection={<IconPlus size={16} stroke={1.8} />}
      onClick={() => setGranting(true)}
    >
      {words.grant}
    </Button>
  ) : (
    <span className={css.note}>{words.why[why ?? '']}</span>
  );
  const columns = useColumns(allowed ? { account, onEnd: setEnding } : null);
  return (
    <section className={css.part} aria-labelledby="person-roles">
      <header className={css.partHead}>
        <h2 id="person-roles">{words.roles}</h2>
        {grant}
      </header>
      <DataTable
        caption={words.roles}
        density="compact"
        columns={columns}
        rows={account.roles}
        rowKey={(row) => row.id}
        state={{ kind: 'ready', empty: <EmptyState>{words.noRoles}</EmptyState> }}
        phone={(row) => (
          <div className={css.phoneRow}>
            <RoleWords row={row} />
            {allowed ? <EndButton row={row} account={account} onEnd={setEnding} /> : null}
          </div>
        )}
      />
      <GrantRole account={account} opened={isGranting} onClose={() => setGranting(false)} />
      <EndRole account={account} role={ending} onClose={() => setEnding(null)} />
    </section>
  );
}

function RoleWords({ row }: { row: RoleHeld }) {
  const { roles, people } = useAccountWords();
  const format = useFormat();
  const words = people.person;
  return (
    <div>
      <span className={css.who}>{roles[row.role]}</span>
      <span className={css.under}>
        {row.unit.name} · {words.standing[row.standing]} · {format.day(row.startsOn)} –{' '}
        {row.endsOn ? format.day(row.endsOn) : words.openEnd}
      </span>
    </div>
  );
}

interface Ends {
  account: Account;
  onEnd: (role: RoleHeld) => void;
}

function useColumns(ends: Ends | null): Column<RoleHeld>[] {
  const { roles, people, own } = useAccountWords();
  const words = people.person;
  const format = useFormat();
  return [
    { key: 'role', head: people.role, naming: true, cell: (row) => roles[row.role] },
    { key: 'unit', head: own.unit, cell: (row) => row.unit.name },
    { key: 'from', head: words.from, width: 100, cell: (row) => format.day(row.startsOn) },
    {
      key: 'to',
      head: words.to,
      width: 110,
      cell: (row) => (row.endsOn ? format.day(row.endsOn) : words.openEnd),
    },
    {
      key: 'standing',
      head: people.state,
      width: 110,
      cell: (row) => <Chip tone={tones[row.standing]}>{words.standing[row.standing]}</Chip>,
    },
    ...(ends
      ? [
          {
            key: 'end',
            head: <VisuallyHidden>{words.acts}</VisuallyHidden>,
            width: 96,
            num: true,
            cell: (row: RoleHeld) => <EndButton row={row} {...ends} />,
          },
        ]
      : []),
  ];
}

function EndButton({ row, account, onEnd }: Ends & { row: RoleHeld }) {
  const { roles, people } = useAccountWords();
  const words = people.person;
  const say = useProblemWords();
  const tell = useTell();
  const takeBack = useAct(accountApi.endRole, {
    onSuccess: () => tell(words.ended),
    onError: (problem) => tell(say(problem), { tone: 'danger' }),
  });
  if (row.standing === 'ended') return null;
  const role = roles[row.role];
  const ask = async () => {
    const yes = await confirmAct({
      title: words.takeBackAsk(role),
      body: words.takeBackBody,
      act: words.takeBack,
    });
    if (!yes) return;
    const params = { id: account.id, grantId: row.id };
    takeBack.mutate({ params, body: { rev: account.rev, endsOn: row.startsOn } });
  };
  return row.standing === 'coming' ? (
    <Button size="xs" loading={takeBack.isPending} onClick={() => void ask()}>
      {words.takeBack}
    </Button>
  ) : (
    <Button size="xs" aria-label={words.endOf(role)} onClick={() => onEnd(row)}>
      {words.end}
    </Button>
  );
}
