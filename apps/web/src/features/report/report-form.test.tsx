import { notifications } from '@mantine/notifications';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { remarkApi } from '@thidua/shared/remark/remark.api';
import { compileChecker } from '@thidua/shared/report/check-figures';
import { reportApi } from '@thidua/shared/report/report.api';
import type { Report } from '@thidua/shared/report/report.model';
import { reasonField } from '@thidua/shared/report/report.value';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { renderParts } from '../../../test/render.tsx';
import { MeProvider } from '../../platform/session.tsx';
import { ReportForm } from './report-form.tsx';
import { sampleMe } from './samples/me.sample.ts';
import {
  draftOf,
  id,
  people,
  previousContents,
  returnedReport,
  sampleContext,
  sampleReport,
} from './samples/report.sample.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  notifications.clean();
});

/** A server that keeps what it is sent, field by field. */
function serve(report: Report) {
  const draft = report.draft ?? { rev: 0, savedAt: null, fields: {}, conflicts: [] };
  let { rev, conflicts } = draft;
  const fields = { ...draft.fields };
  const saved = () => ({ draftRev: rev, savedAt: '2021-08-20T03:42:30.000Z', fields, conflicts, people: {} });
  return answering(
    on(reportApi.context, () => sampleContext()),
    on(reportApi.save, ({ body }) => {
      for (const { field, value } of body.changes) {
        rev += 1;
        fields[field] = { value, rev, by: people.reporter.id, at: '2021-08-20T03:42:30.000Z' };
      }
      return saved();
    }),
    on(reportApi.choose, ({ body }) => {
      const [chosen] = conflicts;
      if (chosen) fields[chosen.field] = { ...chosen[body.side], rev: rev + 1 };
      conflicts = conflicts.slice(1);
      return saved();
    }),
    on(reportApi.present, () => ({ ...report, state: 'presented' as const })),
    on(remarkApi.settle, () => ({
      ...(report.remarks[0] as Report['remarks'][number]),
      settledAt: '2021-08-20T03:42:30.000Z',
    })),
  );
}

function show(report: Report) {
  const asked = serve(report);
  renderForm(report);
  return asked;
}

function renderForm(report: Report) {
  renderParts(
    <MeProvider me={sampleMe('reporter')}>
      <ReportForm
        report={report}
        checker={compileChecker(report.template.body)}
        accountId={people.reporter.id}
      />
    </MeProvider>,
  );
}

const changesIn = (asked: ReturnType<typeof answering>) =>
  asked
    .filter((one) => one.name === 'report.save')
    .flatMap((one) => (one.body as { changes: { field: string; value: unknown }[] }).changes);

test('a large change asks why at its place; one tap answers and is saved', async () => {
  const asked = show(sampleReport());
  const row = document.getElementById('chi-tieu-declared') as HTMLElement;
  expect(within(row).getByText('Tăng 122 % so với kỳ trước.')).toBeDefined();
  fireEvent.click(within(row).getByRole('button', { name: 'Nhu cầu thực tế thay đổi' }));
  await waitFor(() =>
    expect(changesIn(asked)).toMatchObject([
      { field: 'reason:declared', value: { why: 'demand', text: '' } },
    ]),
  );
  expect(within(row).getByRole('button', { name: 'Nhu cầu thực tế thay đổi', pressed: true })).toBeDefined();
});

test('zero is a value: it is saved and nothing is missing at its field', async () => {
  const asked = show(sampleReport());
  const field = screen.getByRole('textbox', { name: /CCVC&NLĐ phải cách ly/ });
  fireEvent.change(field, { target: { value: '0' } });
  fireEvent.blur(field);
  await waitFor(() => expect(changesIn(asked)).toMatchObject([{ field: 'isolated', value: 0 }]));
});

test('what is no number is never dropped: it is said, and the report is not presented', async () => {
  const asked = show(sampleReport());
  const field = screen.getByRole('textbox', { name: /Lượt người đến giao dịch/ });
  fireEvent.change(field, { target: { value: 'bốn trăm' } });
  fireEvent.blur(field);
  expect((field as HTMLInputElement).value).toBe('bốn trăm');
  expect(screen.getByText('1 chỉ tiêu')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Trình lãnh đạo đơn vị' }));
  await waitFor(() => expect(document.activeElement).toBe(field));
  expect(asked.some((one) => one.name === 'report.present')).toBe(false);
});

test('what the system has counted stands in an untouched form, what was emptied on purpose stays empty', async () => {
  const asked = show(
    sampleReport({
      draft: { rev: 1, savedAt: null, fields: draftOf({ documents_known: null }), conflicts: [] },
    }),
  );
  await waitFor(() => expect(changesIn(asked)).toMatchObject([{ field: 'tasks_done', value: 3 }]));
  expect(screen.getByRole('textbox', { name: /Nhiệm vụ của kế hoạch/ })).toHaveProperty('value', '3');
  expect(screen.getByRole('textbox', { name: /Văn bản chỉ đạo/ })).toHaveProperty('value', '');
});

test('the system’s figure is taken with one tap', async () => {
  const asked = show(sampleReport());
  fireEvent.click(await screen.findByRole('button', { name: 'Lấy số 7' }));
  await waitFor(() => expect(changesIn(asked)).toMatchObject([{ field: 'documents_known', value: 7 }]));
});

test('the return bar counts what is settled and leads to the open comment', async () => {
  const asked = show(returnedReport());
  expect(screen.getByText('2 góp ý cần sửa, đã sửa 1/2.')).toBeDefined();
  expect(screen.getByRole('link', { name: 'góp ý\u00a01' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Đến góp ý 1' }));
  await waitFor(() => expect(document.activeElement?.id).toBe('gop-y-1'));
  fireEvent.click(screen.getByRole('button', { name: 'Đã sửa' }));
  await waitFor(() => expect(asked.some((one) => one.name === 'remark.settle')).toBe(true));
});

test('two values of one field stand side by side until somebody chooses', async () => {
  const base = sampleReport();
  const at = '2021-08-20T03:40:00.000Z';
  const asked = show(
    sampleReport({
      draft: {
        rev: 12,
        savedAt: at,
        fields: { ...base.draft?.fields, ...draftOf({ isolated: 1 }) },
        conflicts: [
          {
            id: id(70),
            field: 'isolated',
            at,
            kept: { value: 1, by: people.leader.id, at },
            lost: { value: 2, by: people.reporter.id, at },
          },
        ],
      },
    }),
  );
  const chooser = screen.getByRole('region', { name: /Hai người cùng sửa ô này/ });
  expect(within(chooser).getByText(/Trưởng phòng,/)).toBeDefined();
  fireEvent.click(within(chooser).getByRole('button', { name: 'Dùng “2”' }));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'report.choose')?.body).toMatchObject({ side: 'lost' }),
  );
});

test('without a network it is said that nothing was presented, and what was typed stands', async () => {
  const asked = answering(
    on(reportApi.context, () => sampleContext()),
    on(reportApi.save, () => {
      throw new TypeError('Failed to fetch');
    }),
  );
  const { figures, texts } = previousContents;
  const whole = { ...figures, ...texts, n_plan: 'Hoàn thành vách ngăn.', n_directing: null, n_hard: null };
  const answered = Object.fromEntries(
    Object.keys(whole).map((code) => [reasonField(code), { why: 'unchanged' as const, text: '' }]),
  );
  const fields = draftOf({
    ...whole,
    ...answered,
    ...{ n_directing: 'Quán triệt thêm hai văn bản.', n_hard: 'Thiếu vách ngăn.', sprayed_on: '2021-08-18' },
  });
  renderForm(sampleReport({ draft: { rev: 1, savedAt: null, fields, conflicts: [] } }));
  const field = screen.getByRole('textbox', { name: /CCVC&NLĐ phải cách ly/ });
  fireEvent.change(field, { target: { value: '4' } });
  fireEvent.click(screen.getByRole('button', { name: 'Trình lãnh đạo đơn vị' }));
  const said = await screen.findByText(/^Chưa trình được\. Không kết nối/, undefined, { timeout: 5000 });
  expect(said.textContent).toContain('Kiểm tra mạng. Nội dung đã gõ vẫn giữ trên máy này');
  expect(field).toHaveProperty('value', '4');
  expect(asked.some((one) => one.name === 'report.present')).toBe(false);
});

test('the office says how to fill it in; what was asked for once is called by its name; a missing day is called a day', () => {
  const base = sampleReport();
  const name = 'Rà soát chỗ làm việc';
  const { template } = base;
  const figureSections = template.body.figureSections.map((section) => ({
    ...section,
    figures: section.figures.map((figure) => ({ ...figure, required: true })),
  }));
  show(
    sampleReport({
      template: { ...template, body: { ...template.body, figureSections } },
      regime: { ...base.regime, name, guidance: 'Theo Công văn 12.' },
      period: { ...base.period, key: 'T-rasoat', kind: 'thematic' },
      draft: { rev: 1, savedAt: null, fields: {}, conflicts: [] },
    }),
  );
  expect(screen.getByRole('heading', { name: `Báo cáo ${name}` })).toBeDefined();
  expect(screen.getByText('Theo Công văn 12.')).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Trình lãnh đạo đơn vị' }));
  expect(
    within(document.getElementById('chi-tieu-sprayed_on') as HTMLElement).queryByText(/nhập 0/),
  ).toBeNull();
});
