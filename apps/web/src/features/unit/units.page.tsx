import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../../platform/format.tsx';
import { paths } from '../../platform/paths.ts';
import { useProblemWords } from '../../platform/problem-words.ts';
import { useCan, useMe } from '../../platform/session.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tableState } from '../../ui/table-slot.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { AdminTabs, useUnits } from './unit.parts.tsx';
import { useUnitWords } from './unit.words.ts';
import { UnitDrawer } from './unit-drawer.tsx';
import { UnitTree } from './unit-tree.tsx';

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text);

/** The tree of units on a day; today's can be changed, that of another day is read. */
export function UnitsPage() {
  const words = useUnitWords().page;
  const format = useFormat();
  const say = useProblemWords();
  const { today } = useMe();
  const mayEdit = useCan()('account.edit');
  const [params, setParams] = useSearchParams();
  const asked = params.get('ngay');
  const on = isDay(asked) ? asked : today;
  const { units, asked: question } = useUnits(on);
  const set = (name: string, value: string | null) =>
    setParams(
      (now) => {
        if (value) now.set(name, value);
        else now.delete(name);
        return now;
      },
      { replace: true, preventScrollReset: true },
    );
  const chosen = params.get('chon');
  return (
    <Page>
      <PageHead
        title={words.title}
        tabs={<AdminTabs value="units" />}
        actions={
          mayEdit ? (
            <Button
              component={Link}
              to={paths.adminPeopleImport}
              size="sm"
              leftSection={<IconFileSpreadsheet size={16} stroke={1.8} aria-hidden />}
            >
              {words.import}
            </Button>
          ) : null
        }
        meta={units.length > 0 ? words.count(units.length) : null}
      />
      <Toolbar label={words.title}>
        <DateField
          label={words.on}
          size="sm"
          value={on}
          onChange={(day) => set('ngay', day === today ? null : day)}
        />
        {on === today ? null : (
          <Button size="sm" variant="subtle" onClick={() => set('ngay', null)}>
            {words.today}
          </Button>
        )}
      </Toolbar>
      {mayEdit && on === today && units.length > 0 && units.length <= 2 ? (
        <Notice
          actions={
            <Button component={Link} to={paths.adminPeopleImport} size="xs">
              {words.import}
            </Button>
          }
        >
          {words.firstStep}
        </Notice>
      ) : null}
      {on === today ? null : <Notice>{words.asOf(format.day(on))}</Notice>}
      <UnitTree
        caption={words.caption(format.day(on))}
        units={units}
        chosen={chosen}
        state={tableState(question, (fault) => say(fault as never), words.none)}
        onChoose={(id) => set('chon', id)}
      />
      <UnitDrawer id={chosen} units={units} readOnly={on !== today} onClose={() => set('chon', null)} />
    </Page>
  );
}
