import { formApi } from '@thidua/shared/form/form.api';
import { figuresOf, narrativesOf, type TemplateDraft } from '@thidua/shared/form/template.model';
import { expect } from 'vitest';
import { weeklyIndicators, weeklyTemplate } from '../../../seed/template-weekly.ts';
import { givenWeekly } from '../../../test/given-report.ts';
import { world } from '../../../test/world.ts';

const story = world();

/** A template of one figure and one narrative. */
const small = (
  code: string,
  bounds: { min: number | null; max: number | null } = { min: 0, max: 10 },
): TemplateDraft => ({
  figureSections: [
    {
      code: 'all',
      title: 'Số liệu',
      figures: [{ code, required: true, ...bounds, warnChangePercent: null, prefill: null, guidance: '' }],
    },
  ],
  narrativeSections: [],
});

story('the weekly form of plan 1096: its outline, its figures, and how each adds up', async (w) => {
  const weekly = await givenWeekly(w);
  const { items } = await w.as('reporter1')(formApi.indicators, {});
  expect(items).toEqual(weeklyIndicators);
  expect(items.length).toBeGreaterThanOrEqual(18);
  const [regime] = (await w.as('reporter1')(formApi.regimes, {})).items;
  expect(regime).toMatchObject({
    id: weekly.regimeId,
    periodKind: 'week',
    creditorUnitId: w.units.office.id,
    editions: [{ cutoff: 4, dueRule: { workingDays: 1, time: '17:00' } }],
  });
  const edition = regime?.editions[0]?.templateEditionId ?? '';
  const { body } = await w.as('reporter1')(formApi.template, { params: { id: edition } });
  expect(figuresOf(body).map(({ indicator }) => indicator)).toEqual(weeklyIndicators);
  expect(narrativesOf(body).map(({ code }) => code)).toEqual(
    weeklyTemplate.narrativeSections.flatMap((section) => section.parts.map((part) => part.code)),
  );
  const money = items.find(({ code }) => code === 'contributions_money');
  expect(money).toMatchObject({ kind: 'money', shownPer: 1000, measuredIn: 'nghìn đồng' });
});

story('a new edition is published whole or not at all', async (w) => {
  const weekly = await givenWeekly(w);
  const params = { id: weekly.templateId };
  const publish = (body: TemplateDraft) => w.as('office')(formApi.publish, { params, body });
  const faulty = (body: TemplateDraft) => publish(body).catch((fault) => fault);
  expect(await faulty(small('horses'))).toMatchObject({
    code: 'form.unknownIndicator',
    facts: { codes: ['horses'] },
  });
  expect(await faulty(small('posters_hung', { min: 5, max: 4 }))).toMatchObject({
    code: 'form.boundsCrossed',
  });
  const twice = small('posters_hung');
  twice.figureSections.push({ ...twice.figureSections[0], code: 'again' } as never);
  expect(await faulty(twice)).toMatchObject({
    code: 'form.placedTwice',
    facts: { codes: ['posters_hung'] },
  });
  expect((await w.as('office')(formApi.templates, {})).items).toHaveLength(1);

  const published = await publish(small('posters_hung'));
  expect(published).toMatchObject({ edition: 2, publishedAt: w.now() });
});
