import { campaignApi } from '@thidua/shared/campaign/campaign.api';
import type { PlanPart } from '@thidua/shared/campaign/plan.model';
import { Document, Packer, Paragraph } from 'docx';
import { expect } from 'vitest';
import { type World, world } from '../../../test/world.ts';
import { planFile as fileOf, samplePlan as plan } from './plan-file.sample.ts';

const story = world();

const bring = (w: World, bytes: Buffer, player: 'office' | 'reporter1' = 'office') =>
  w.as(player)(campaignApi.importPlan, {
    body: { file: bytes.toString('base64'), name: 'Kế hoạch 1096', startsOn: '2021-08-20' },
  });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, facts }) => `${code} ${facts?.reason ?? ''}`.trim(),
  );

for (const [typed, way] of [
  ['dashes', { bullets: false }],
  ['bullets', { bullets: true }],
  ['bullets, its headings numbered by Word', { bullets: true, numbers: true }],
] as const)
  story(`the plan’s Word file becomes a draft of its sections and ${typed}`, async (w) => {
    const draft = await bring(w, await fileOf(way));
    expect(draft).toMatchObject({
      state: 'draft',
      number: '1096/KH-STP',
      issuedOn: '2021-08-18',
      parent: { number: '7579/KH-BCĐ', issuedOn: '2021-08-09' },
      title: plan.title,
      startsOn: '2021-08-20',
    });
    const all = (parts: readonly PlanPart[]): PlanPart[] =>
      parts.flatMap((one) => [one, ...all(one.parts ?? [])]);
    // The closing line of the plan is no section of its file.
    const parts = all(plan.parts).filter(({ code }) => code !== 'Kết');
    expect(draft.sections.map(({ code, title }) => [code, title])).toEqual(
      parts.map(({ code, title }) => [code, title]),
    );
    expect(draft.duties.map(({ text }) => text)).toEqual(
      parts.flatMap(({ duties = [] }) => duties.map(({ text }) => text)),
    );
    expect(draft.objectives).toEqual(plan.objectives);
    expect(draft.recipients).toEqual(plan.recipients);
    expect(draft.duties.find(({ code }) => code === 'II.2.e')).toMatchObject({
      citation: 'II.2, gạch đầu dòng thứ 6',
      unitIds: [],
    });
    // Where the plan names nobody, nobody answers yet: it cannot start before somebody has looked at each.
    const start = w.as('office')(campaignApi.start, { params: { id: draft.id }, body: { rev: draft.rev } });
    expect(await refusal(start)).toBe('campaign.notReady');
  });

story('who answers, how often and until when is suggested where the plan says so', async (w) => {
  const draft = await bring(w, await fileOf({ bullets: true }));
  const { office, unit1, unit2 } = w.units;
  const of = (code: string) => draft.duties.filter((duty) => duty.code.startsWith(code));
  expect(of('III.3').map(({ unitIds }) => unitIds)).toEqual(of('III.3').map(() => [office.id]));
  expect(of('III.2').every(({ unitIds }) => unitIds.join() === [unit1.id, unit2.id].join())).toBe(true);
  expect(of('III.2').map(({ recurrence }) => recurrence)).toContain('weekly');
  expect(of('II.1').find(({ text }) => text.startsWith('Chỉ đạo các đơn vị thuộc'))?.unitIds).toEqual([
    office.id,
    unit1.id,
    unit2.id,
  ]);
});

story(
  'what nobody answers for is given to units at once, the others keep theirs; then the campaign starts',
  async (w) => {
    const draft = await bring(w, await fileOf({ bullets: true }));
    const { office, unit1, unit2 } = w.units;
    const assign = (unitIds: string[], rev = draft.rev) =>
      w.as('office')(campaignApi.assignRest, { params: { id: draft.id }, body: { rev, unitIds } });
    expect(await refusal(assign([w.units.otherUnit.id]))).toBe('campaign.unknownUnit');
    const after = await assign([unit1.id, unit2.id]);
    for (const [n, { unitIds }] of draft.duties.entries())
      expect(after.duties[n]?.unitIds).toEqual(unitIds.length > 0 ? unitIds : [unit1.id, unit2.id]);
    expect(after.duties.find(({ code }) => code === 'III.3.a')?.unitIds).toEqual([office.id]);
    const running = await w.as('office')(campaignApi.start, {
      params: { id: draft.id },
      body: { rev: after.rev },
    });
    expect(running.state).toBe('running');
    expect(await refusal(assign([unit1.id], running.rev))).toBe('campaign.wrongState');
  },
);

story('what is no plan in Word is refused with its reason, and nothing is kept of it', async (w) => {
  const letter = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Kính gửi')] }] }),
  );
  const whole = await fileOf({ bullets: false });
  expect(await refusal(bring(w, Buffer.from('%PDF-1.7')))).toBe('campaign.fileRefused notWord');
  expect(await refusal(bring(w, Buffer.from('PK\u0003\u0004 and nothing more')))).toBe(
    'campaign.fileRefused broken',
  );
  expect(await refusal(bring(w, whole.subarray(0, whole.length - 2000)))).toBe('campaign.fileRefused broken');
  expect(await refusal(bring(w, letter))).toBe('campaign.fileRefused noDuties');
  expect(await refusal(bring(w, Buffer.alloc(680_000)))).toBe('door.invalid');
  expect(await refusal(bring(w, whole, 'reporter1'))).toBe('door.notPermitted');
  expect((await w.as('office')(campaignApi.list, {})).total).toBe(0);
});
