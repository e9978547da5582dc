import { formApi } from '@thidua/shared/form/form.api';
import { regimeApi } from '@thidua/shared/form/regime.api';
import { figuresOf, narrativesOf } from '@thidua/shared/form/template.model';
import { expect } from 'vitest';
import { weeklyIndicators, weeklyTemplate } from '../../../seed/template-weekly.ts';
import { givenWeekly } from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';

const story = world();

story('the weekly form of plan 1096: its outline, its figures, and how each adds up', async (w) => {
  const weekly = await givenWeekly(w);
  const { items } = await w.as('reporter1')(formApi.indicators, {});
  expect(items).toEqual(weeklyIndicators);
  expect(items.length).toBeGreaterThanOrEqual(18);
  const regime = await w.as('reporter1')(regimeApi.get, { params: { id: weekly.regimeId } });
  expect(regime).toMatchObject({
    id: weekly.regimeId,
    periodKind: 'week',
    creditor: { id: w.units.office.id },
    editions: [{ cutoff: 4, dueRule: { workingDays: 1, time: '17:00' } }],
  });
  const edition = regime.editions[0]?.template.editionId ?? '';
  const { body } = await w.as('reporter1')(formApi.template, { params: { id: edition } });
  expect(figuresOf(body).map(({ indicator }) => indicator)).toEqual(weeklyIndicators);
  expect(narrativesOf(body).map(({ code }) => code)).toEqual(
    weeklyTemplate.narrativeSections.flatMap((section) => section.parts.map((part) => part.code)),
  );
  const money = items.find(({ code }) => code === 'contributions_money');
  expect(money).toMatchObject({ kind: 'money', shownPer: 1000, measuredIn: 'nghìn đồng' });
});
