import type { NarrativePart, PlacedFigure, TemplateDraft } from '@thidua/shared/form/template.model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addItems, addSection, moveTo, type Place, placesOf, removeAt, step } from './template-edits.ts';

const figure = (code: string): PlacedFigure => ({
  ...{ code, required: true, min: 0, max: null, warnChangePercent: null, prefill: null, guidance: '' },
});
const part = (code: string): NarrativePart => ({
  ...{ code, number: '', title: code, required: true, allowNothing: true, prefill: null, guidance: '' },
});
const draft: TemplateDraft = {
  figureSections: [
    { code: 'one', title: 'Một', figures: ['a', 'b', 'c'].map(figure) },
    { code: 'two', title: 'Hai', figures: ['d'].map(figure) },
  ],
  narrativeSections: [{ number: 'I', title: 'Kết quả', parts: [part('n_x')] }],
};
const shown = (one: TemplateDraft) =>
  one.figureSections
    .map((section) => `${section.title}:${section.figures.map(({ code }) => code).join('')}`)
    .join(' ');
const at = (section: number, item: number | null): Place => ({ of: 'figures', section, item });

test('items move within their section and over its border, sections among sections', () => {
  expect(shown(moveTo(draft, at(0, 0), at(0, 3)).draft)).toBe('Một:bca Hai:d');
  expect(shown(moveTo(draft, at(0, 2), at(1, 0)).draft)).toBe('Một:ab Hai:cd');
  const down = step(draft, at(0, 2), 1);
  expect(down && shown(down.draft)).toBe('Một:ab Hai:cd');
  expect(down?.place).toEqual(at(1, 0));
  expect(shown(step(draft, at(1, null), -1)?.draft ?? draft)).toBe('Hai:d Một:abc');
  expect(step(draft, at(0, 0), -1)).toBeNull();
});

test('a step and the step back leave the form as it was, nothing is ever lost', () => {
  fc.assert(
    fc.property(fc.constantFrom(...placesOf(draft)), fc.constantFrom(1, -1), (place, by) => {
      const there = step(draft, place, by as 1 | -1);
      if (!there) return;
      const back = step(there.draft, there.place, -by as 1 | -1);
      expect(back?.draft).toEqual(draft);
      expect(back?.place).toEqual(place);
    }),
  );
});

test('narrative parts are numbered as they stand', () => {
  const more = addItems(addSection(draft, 'narratives', 'Kiến nghị'), 'narratives', 0, [part('n_y')]);
  const both = addItems(more, 'narratives', 1, [part('n_z')]);
  expect(both.narrativeSections.map(({ number, parts }) => [number, parts.map((one) => one.number)])).toEqual(
    [
      ['I', ['1', '2']],
      ['II', ['']],
    ],
  );
  const less = removeAt(both, { of: 'narratives', section: 0, item: 0 });
  expect(less.narrativeSections[0]?.parts.map(({ code, number }) => [code, number])).toEqual([['n_y', '']]);
});
