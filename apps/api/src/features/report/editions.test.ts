import { formApi } from '@thidua/shared/form/form.api';
import { regimeApi } from '@thidua/shared/form/regime.api';
import { reportApi } from '@thidua/shared/report/report.api';
import { unitApi } from '@thidua/shared/unit/unit.api';
import { expect } from 'vitest';
import { filledReport, givenWeekly, seen } from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';
import { unnamed } from '../../platform/db/statement.ts';

const story = world();

story('open reports keep the edition of their form, the next period takes the new one', async (w) => {
  const weekly = await givenWeekly(w);
  const params = { id: weekly.templateId };
  const { rev, name, draft } = await w.as('office')(formApi.design, { params });
  const shorter = { ...draft, figureSections: draft.figureSections.slice(0, 1) };
  const saved = await w.as('office')(formApi.saveDesign, { params, body: { rev, name, draft: shorter } });
  const { last } = await w.as('office')(formApi.publish, { params, body: { rev: saved.rev } });

  const regime = await w.as('office')(regimeApi.get, { params: { id: weekly.regimeId } });
  const { guidance, cutoff, dueRule, debtors } = regime;
  const rules = { cutoff, dueRule, debtors, templateEditionId: last?.id ?? '' };
  await w.as('office')(regimeApi.change, {
    params: { id: regime.id },
    body: {
      ...{ rev: regime.rev, name: regime.name, guidance, ...rules },
      ...{ appliesFrom: '2021-08-27', reason: 'Rút gọn biểu' },
    },
  });
  w.on('2021-08-27');
  const { items } = await w.as('reporter1')(reportApi.list, { query: {} });
  const editionOf = async (key: string) => {
    const id = items.find((line) => line.period.key === key)?.id ?? '';
    return (await w.as('reporter1')(reportApi.get, { params: { id } })).template.editionId;
  };
  expect(await editionOf('2021-W34')).toBe(regime.editions[0]?.template.editionId);
  expect(await editionOf('2021-W35')).toBe(last?.id);
});

story('what was published or signed cannot be altered by any code of ours', async (w) => {
  await givenWeekly(w);
  const columns = { template_edition: 'body', regime_edition: 'due_rule', report_version: 'figures' };
  for (const [table, column] of Object.entries(columns)) {
    const alter = unnamed(`update ${table} set ${column} = ${column}`);
    await expect(w.inside('office', (ctx) => ctx.db.run(alter))).rejects.toThrow(/permission denied/);
    const drop = unnamed(`delete from ${table}`);
    await expect(w.inside('office', (ctx) => ctx.db.run(drop))).rejects.toThrow(/permission denied/);
  }
});

story('a unit that ends within a period owes neither its report nor the signature asked for', async (w) => {
  const weekly = await givenWeekly(w);
  const ready = await filledReport(w, 'reporter1', weekly.reportOf('unit1', '2021-W34'));
  await w.as('reporter1')(reportApi.present, { params: { id: ready.id }, body: seen(ready) });
  const { rev } = await w.as('admin')(unitApi.get, { params: { id: w.units.unit1.id } });
  await w.as('admin')(unitApi.end, {
    params: { id: w.units.unit1.id },
    body: { rev, successorId: w.units.unit2.id, from: '2021-08-25' },
  });
  const left = unnamed<{ kind: string; state: string }>(
    'select kind, state from obligation where subject_id = $1 order by kind',
  );
  expect(await w.inside('office', (ctx) => ctx.db.rows(left, [ready.id]))).toEqual([
    { kind: 'report', state: 'cancelled' },
    { kind: 'report.sign', state: 'cancelled' },
  ]);
});
