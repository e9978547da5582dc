import { expect, test } from 'vitest';
import { demoPeople, demoUnits } from './demo-agency.ts';

test('eleven units that report and a working group', () => {
  expect(demoUnits.filter((unit) => unit.kind !== 'team')).toHaveLength(11);
});

test('sixty people, each with a login of their own', () => {
  expect(demoPeople).toHaveLength(60);
  expect(new Set(demoPeople.map((one) => one.username)).size).toBe(60);
});

test('every unit that reports has one who prepares and one who signs', () => {
  for (const unit of demoUnits.filter((one) => one.kind !== 'team')) {
    for (const role of ['reporter', 'unit_leader'] as const) {
      const holders = demoPeople.filter((one) =>
        one.roles.some((held) => held.role === role && held.unit === unit.code),
      );
      expect(holders.length, `${role} of ${unit.name}`).toBeGreaterThan(0);
    }
  }
});
