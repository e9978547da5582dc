import { dutyCode } from '@thidua/shared/campaign/citation';
import type { PlanPart } from '@thidua/shared/campaign/plan.model';
import { expect, test } from 'vitest';
import { plan1096 } from './plan-1096.ts';

const plan = plan1096('2026-08-20');
const leaves = (part: PlanPart): PlanPart[] => (part.parts ? part.parts.flatMap(leaves) : [part]);
const sections = plan.parts.flatMap(leaves);

test('every line of parts II and III is a duty, lettered as Vietnamese papers are', () => {
  const codes = sections.map((section) =>
    (section.duties ?? []).map((_, at) => dutyCode(section.code, at + 1)).join(' '),
  );
  expect(codes).toEqual([
    'II.1.a II.1.b II.1.c II.1.d',
    'II.2.a II.2.b II.2.c II.2.d II.2.đ II.2.e',
    'II.3.a II.3.b',
    'II.4.a II.4.b II.4.c',
    'III.1.a III.1.b III.1.c',
    'III.2.a III.2.b III.2.c',
    'III.3.a III.3.b III.3.c',
    'Kết.a',
  ]);
});

test('the parts of II.4 are together the whole of its paragraph', () => {
  const text = sections.find((section) => section.code === 'II.4')?.duties?.map((duty) => duty.text);
  expect(text?.join(' ')).toMatch(
    /^Thường xuyên tổ chức các đợt kiểm tra .* để nắm tình hình, trên cơ sở đó /,
  );
  expect(text?.at(-1)).toMatch(/phòng, chống Covid-19”\.$/);
});

test('the paper keeps its number and date, the work runs from the day of the campaign', () => {
  expect(plan).toMatchObject({ number: '1096/KH-STP', issuedOn: '2021-08-18', startsOn: '2026-08-20' });
  expect(plan.objectives).toHaveLength(3);
  expect(plan.recipients).toHaveLength(6);
});

test('what is owed once has a day, and everything has somebody who answers for it', () => {
  for (const duty of sections.flatMap((section) => section.duties ?? [])) {
    expect(duty.dueAfter === undefined, duty.title).toBe(duty.recurrence !== 'once');
    const { kinds = [], abbreviations = [] } = duty.responsible;
    expect(kinds.length + abbreviations.length, duty.title).toBeGreaterThan(0);
  }
});
