import type { Consolidation, Paragraph, UnitText } from '@thidua/shared/consolidation/consolidation.model';
import { expect, test } from 'vitest';
import { isInserted, wroteFor } from './outline.ts';
import { staleOf } from './stale-marks.ts';

const view = {
  template: {
    body: {
      narrativeSections: [],
      figureSections: [
        { code: 'all', title: '', figures: [{ code: 'posters', indicator: { name: 'Áp phích' } }] },
      ],
    },
  },
  figures: [{ code: 'posters', value: 6 }],
} as unknown as Consolidation;

const wrote = (version: number, text: string): UnitText => ({
  unitId: 'unit1',
  reportId: 'report1',
  periodKey: '2021-W33',
  version,
  submittedAt: '2021-08-20T02:00:00.000Z',
  texts: { n_communication: text, n_next: { nothing: true } },
  newer: null,
});
const paragraph = (marks: Paragraph['marks']): Paragraph => ({
  id: 'paragraph-1',
  text: 'Thay 4 áp phích',
  marks,
});
const mark = { kind: 'unit' as const, unitId: 'unit1', reportId: 'report1', version: 1 };

test('a paragraph is out of date when its unit’s gathered version is another, and not before', () => {
  const same = staleOf(view, 'n_communication', [wrote(1, 'Thay 4 áp phích')], paragraph([mark]));
  expect(same).toEqual([]);
  const [stale] = staleOf(view, 'n_communication', [wrote(2, 'Thay 6 áp phích')], paragraph([mark]));
  expect(stale).toMatchObject({ kind: 'text', text: 'Thay 6 áp phích', version: 2 });
});

test('a figure in the text says so when the total is another', () => {
  const told = (value: number) => paragraph([{ kind: 'figure', code: 'posters', value }]);
  expect(staleOf(view, 'n_communication', [], told(6))).toEqual([]);
  expect(staleOf(view, 'n_communication', [], told(4))).toMatchObject([{ kind: 'figure', value: 6 }]);
});

test('who had nothing to report has no paragraph; what was inserted is known by its report', () => {
  expect(wroteFor([wrote(1, 'Có')], 'n_communication')).toHaveLength(1);
  expect(wroteFor([wrote(1, 'Có')], 'n_next')).toEqual([]);
  expect(isInserted({ paragraphs: [paragraph([mark])] }, 'report1')).toBe(true);
  expect(isInserted({ paragraphs: [paragraph([])] }, 'report1')).toBe(false);
});
