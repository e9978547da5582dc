import { fireEvent, screen } from '@testing-library/react';
import { noCounts } from '@thidua/shared/overview/completeness';
import type { CompletenessAnswer, Counts } from '@thidua/shared/overview/completeness.model';
import { overviewApi } from '@thidua/shared/overview/overview.api';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { meAs } from '../../../test/me.sample.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { FiguresPage } from './figures.page.tsx';

afterEach(() => vi.unstubAllGlobals());

const counts = (some: Partial<Counts>): Counts => ({ ...noCounts, ...some });
const place = (name: string) => ({ id: crypto.randomUUID(), name, shortName: name });

function sample(): CompletenessAnswer {
  const [one, two] = [place('Phòng Công chứng số 1'), place('Phòng Công chứng số 2')];
  const week = (key: string, received: number) => ({
    key,
    firstDay: '2021-08-13',
    lastDay: '2021-08-19',
    dueAt: '2021-08-20T10:00:00.000Z',
    counts: counts({ expected: 2, received, due: 2, onTime: received }),
    compared: null,
  });
  return {
    asOf: '2021-08-20T11:00:00.000Z',
    level: 'unit',
    whole: place('Sở Tư pháp'),
    shown: {
      unitId: null,
      regimeId: null,
      kind: 'week',
      periodKey: '2021-W33',
      span: 12,
      earlier: 2,
      compareId: null,
    },
    choices: { units: [one, two], regimes: [], kinds: [], periods: ['2021-W33', '2021-W32'] },
    total: {
      now: counts({ expected: 4, received: 3, due: 4, onTime: 2, late: 1 }),
      before: counts({ expected: 4, received: 4, due: 4, onTime: 4 }),
    },
    rows: [
      { place: one, now: counts({ expected: 2, received: 2, due: 2, onTime: 2 }), before: null },
      { place: two, now: counts({ expected: 2, received: 1, due: 2, late: 1 }), before: null },
    ],
    periods: [week('2021-W32', 2), week('2021-W33', 1)],
  };
}

function show(data = sample(), address = '/so-lieu') {
  const asked = answering(on(overviewApi.completeness, () => data));
  renderParts(
    <MeProvider me={meAs('office')}>
      <FiguresPage />
    </MeProvider>,
    address,
  );
  return asked;
}

const plain = (text: string | null | undefined) => (text ?? '').replaceAll('\u00a0', ' ');

test('rates stand with what they are of and with the periods before', async () => {
  show();
  const strip = await screen.findByRole('region', { name: 'Số chính' });
  expect(plain(strip.textContent)).toContain('75 %');
  expect(plain(strip.textContent)).toContain('3/4 báo cáo, giảm 25 điểm');
  expect(plain(strip.textContent)).toContain('2/4 báo cáo, giảm 50 điểm');
});

test('the figures behind the chart are a table, newest first', async () => {
  show();
  fireEvent.click(await screen.findByRole('button', { name: 'Xem số liệu' }));
  const rows = screen.getAllByRole('row').map((row) => plain(row.textContent));
  expect(rows[1]).toContain('Tuần 33/2021');
  expect(rows[1]).toContain('50 %1/2 báo cáo');
  expect(rows[2]).toContain('Tuần 32/2021');
});

test('the address decides what is asked, in which order it stands and what the workbook holds', async () => {
  const asked = show(sample(), '/so-lieu?so-ky=26&ky=2021-W33&thu-tu=nop-thap');
  const heads = await screen.findAllByRole('rowheader');
  expect(heads.map((head) => head.textContent)).toEqual(['Phòng Công chứng số 2', 'Phòng Công chứng số 1']);
  const [first] = asked;
  expect(Object.fromEntries(first?.query ?? [])).toEqual({ span: '26', periodKey: '2021-W33' });
  const href = screen.getByRole('link', { name: 'Xuất Excel' }).getAttribute('href') ?? '';
  expect(Object.fromEntries(new URL(href, 'http://x').searchParams)).toEqual({
    span: '26',
    periodKey: '2021-W33',
    order: 'received',
    lang: 'vi',
  });
});

test('a name puts its line beside the whole', async () => {
  const data = sample();
  const asked = show(data);
  fireEvent.click(await screen.findByRole('button', { name: 'Phòng Công chứng số 2' }));
  await vi.waitFor(() => expect(asked.at(-1)?.query.get('compareId')).toBe(data.rows[1]?.place.id));
});

test('before the first period the page says so', async () => {
  show({ ...sample(), periods: [], rows: [] });
  expect(await screen.findByText('Chưa có kỳ báo cáo nào được mở')).toBeDefined();
});

test('who may read the reports takes them one by one too, of the very periods shown', async () => {
  const data = sample();
  data.shown.regimeId = crypto.randomUUID();
  show(data);
  fireEvent.click(await screen.findByRole('button', { name: 'Xuất Excel' }));
  const link = await screen.findByRole('menuitem', { name: 'Từng báo cáo, kèm số liệu' });
  const address = new URL(link.getAttribute('href') ?? '', 'http://x');
  expect(address.pathname).toBe('/api/reports.xlsx');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    regimeId: data.shown.regimeId,
    fromKey: '2021-W32',
    toKey: '2021-W33',
    lang: 'vi',
  });
});
