import { letterheadApi } from '@thidua/shared/document/letterhead.api';
import type { Letterhead } from '@thidua/shared/document/letterhead.model';
import { expect } from 'vitest';
import { type World, world } from '../../../test/world.ts';
import { issuePaper, letterheadOf } from './index.ts';

const story = world();
const fault = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (thrown) => thrown.code,
  );
const page = (w: World) => w.as('office')(letterheadApi.get, {});
const change = (w: World, rev: number, letterhead: Letterhead) =>
  w.as('office')(letterheadApi.change, { params: { id: w.units.agency.id }, body: { rev, letterhead } });
const setNext = (w: World, rev: number, next: number, series = 'BC-agency') =>
  w.as('office')(letterheadApi.setNext, {
    params: { id: w.units.agency.id },
    body: { rev, series, next, reason: 'Đã cấp trên giấy từ đầu năm' },
  });

story(
  'it follows the tree until it is settled; every edition stays, and papers of before keep theirs',
  async (w) => {
    const first = await page(w);
    expect(first).toMatchObject({
      rev: 0,
      editions: [],
      letterhead: {
        superior: 'Ban Chỉ đạo Phong trào tỉnh',
        agency: 'Sở Tư pháp',
        symbol: 'agency',
        place: '…',
      },
    });
    const settled: Letterhead = {
      ...first.letterhead,
      superior: 'UBND tỉnh Khánh Hòa',
      symbol: 'STP',
      place: 'Khánh Hòa',
      signers: [{ post: 'Phó Giám đốc', form: 'KT', of: 'Giám đốc' }],
    };
    const before = w.now();
    w.on('2021-08-21');
    const second = await change(w, 0, settled);
    expect(second).toMatchObject({ rev: 1, letterhead: settled });
    expect(second.editions).toMatchObject([{ edition: 1, at: w.now(), by: { post: 'Chánh Văn phòng' } }]);
    expect(await w.inside('office', (ctx) => letterheadOf(ctx, before))).toMatchObject({ symbol: 'agency' });
    expect(await w.inside('office', (ctx) => letterheadOf(ctx))).toEqual(settled);

    expect(await fault(change(w, 1, settled))).toBe('letterhead.nothingChanged');
    expect(await fault(change(w, 0, { ...settled, place: 'Nha Trang' }))).toBe('door.changedMeanwhile');
    expect(await fault(change(w, 1, { ...settled, symbol: 'stp 1' }))).toBe('door.invalid');
    expect(await fault(change(w, 1, { ...settled, signers: [{ post: 'Phó', form: 'KT', of: '' }] }))).toBe(
      'door.invalid',
    );
    const told = await w.raw('office', { method: 'GET', url: '/api/journal?topic=units' });
    expect(JSON.stringify(told.body)).toContain('"letterhead.changed"');
  },
);

story(
  'the register tells what comes next, takes over from paper, and never gives a number twice',
  async (w) => {
    const read = () => w.as('office')(letterheadApi.register, {});
    expect((await read()).series).toEqual([{ series: 'BC-agency', year: 2021, next: 1, highest: 0, rev: 0 }]);
    expect((await setNext(w, 0, 42)).series).toMatchObject([{ next: 42, highest: 0, rev: 1 }]);
    const about = { kind: 'report', id: w.units.unit1.id };
    const paper = { series: 'BC-agency', day: '2021-08-20', type: 'Báo cáo', subject: 'Tuần 33', about };
    const issued = await w.inside('office', (ctx) =>
      issuePaper(ctx, { ...paper, unitId: w.units.office.id }),
    );
    expect(issued.text).toBe('42/BC-agency');
    const after = await read();
    expect(after.series).toMatchObject([{ next: 43, highest: 42, rev: 2 }]);
    expect(after.papers).toMatchObject([{ number: '42/BC-agency', day: '2021-08-20', subject: 'Tuần 33' }]);
    expect(await fault(setNext(w, 2, 42))).toBe('letterhead.numberTaken');
    expect(await fault(setNext(w, 1, 50))).toBe('door.changedMeanwhile');
    expect(await fault(setNext(w, 2, 43))).toBe('letterhead.nothingChanged');
    expect(await fault(setNext(w, 0, 5, 'QĐ-KHAC'))).toBe('letterhead.unknownSeries');
    w.on('2022-01-04');
    expect((await read()).series).toMatchObject([{ year: 2022, next: 1, highest: 0 }]);
  },
);

story('it is the office’s and the administrator’s alone', async (w) => {
  for (const player of ['reporter1', 'leader1', 'director'] as const)
    expect(await fault(w.as(player)(letterheadApi.get, {}))).toBe('door.notPermitted');
  const elsewhere = { id: w.units.otherAgency.id };
  const { letterhead } = await page(w);
  const body = { rev: 0, letterhead: { ...letterhead, symbol: 'STP' } };
  expect(await fault(w.as('office')(letterheadApi.change, { params: elsewhere, body }))).toBe(
    'door.notFound',
  );
});
