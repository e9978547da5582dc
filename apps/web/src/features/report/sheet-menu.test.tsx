import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { reportApi } from '@thidua/shared/report/report.api';
import { reportFilesApi } from '@thidua/shared/report/report-files.api';
import type { SheetTrial } from '@thidua/shared/report/sheet-form.model';
import { afterEach, expect, test, vi } from 'vitest';
import { answering, on } from '../../../test/answers.ts';
import { renderParts } from '../../../test/render.tsx';
import { allowing, sampleReport, submittedReport } from './samples/report.sample.ts';
import { SheetMenu } from './sheet-menu.tsx';

/** Menu and drawer are compiled when first opened. */
vi.setConfig({ testTimeout: 20_000 });
afterEach(() => vi.unstubAllGlobals());

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const filled = () => new File(['PK'], 'bieu-tuan-33.xlsx', { type: excel });
const trialOf = (told: Partial<SheetTrial>): SheetTrial => ({ faults: [], changes: [], same: 0, ...told });

function show(trial: SheetTrial) {
  const report = sampleReport({ actions: allowing('save') });
  const asked = answering(
    on(reportApi.get, () => report),
    on(reportFilesApi.tryForm, () => trial),
    on(reportFilesApi.importForm, () => report),
  );
  renderParts(<SheetMenu report={report} shown="draft" />);
  return { asked, report };
}

async function drop(file: File): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: 'Word, Excel' }));
  fireEvent.click(await screen.findByText('Nhập từ Excel'));
  const drawer = await screen.findByRole('dialog', { name: 'Nhập biểu Excel đã điền' });
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!found) throw new Error('no place to drop a file yet');
    return found;
  });
  fireEvent.change(input, { target: { files: [file] } });
  return drawer;
}

test('who only reads has the files of the version on the screen, and no way in', async () => {
  const report = submittedReport({ actions: allowing() });
  renderParts(<SheetMenu report={report} shown={1} />);
  fireEvent.click(screen.getByRole('button', { name: 'Tải về' }));
  await screen.findByText('Tải Word');
  const addressOf = (name: string) => screen.getByText(name).closest('a')?.getAttribute('href');
  expect(addressOf('Tải Word')).toBe(`/api/reports/${report.id}/word?version=1`);
  expect(addressOf('Tải Excel')).toContain('version=1');
  expect(screen.queryByText('Nhập từ Excel')).toBeNull();
});

test('a filled form is tried, shown old beside new, and imported upon the draft it was tried on', async () => {
  const field = 'documents_known';
  const change = { field, sheet: 'Số liệu', cell: 'E20', old: 3, new: 12 };
  const { asked, report } = show(trialOf({ changes: [change], same: 4 }));
  const drawer = await drop(filled());
  const row = await within(drawer).findByRole('row', { name: /3 12$/ });
  expect(row).toBeDefined();
  expect(asked.some((one) => one.name === 'report.importForm')).toBe(false);
  fireEvent.click(within(drawer).getByRole('button', { name: 'Nhập 1 mục' }));
  await waitFor(() => expect(asked.some((one) => one.name === 'report.importForm')).toBe(true));
  expect(asked.find((one) => one.name === 'report.importForm')?.body).toMatchObject({
    file: btoa('PK'),
    draftRev: report.draft?.rev,
  });
});

test('a faulty form is told cell by cell and cannot be imported', async () => {
  const fault = { code: 'notANumber', sheet: 'Số liệu', cell: 'E12', facts: { found: 'mười hai' } } as const;
  show(trialOf({ faults: [fault] }));
  const drawer = await drop(filled());
  expect(await within(drawer).findByText('1 lỗi phải sửa trong tệp, chưa nhập gì')).toBeDefined();
  expect(within(drawer).getByRole('row', { name: 'Số liệu, ô E12 “mười hai” không phải số.' })).toBeDefined();
  expect(within(drawer).queryByRole('button', { name: /^Nhập/ })).toBeNull();
  fireEvent.click(within(drawer).getByRole('button', { name: 'Chọn tệp khác' }));
  expect(await within(drawer).findByText('Tải biểu để điền')).toBeDefined();
});

test('a file that no form can be is refused before it travels', async () => {
  const { asked } = show(trialOf({}));
  const big = new File([new Uint8Array(700_000)], 'lon.xlsx', { type: excel });
  const drawer = await drop(big);
  expect(await within(drawer).findByRole('alert')).toBeDefined();
  expect(within(drawer).getByText(/lon\.xlsx: quá/)).toBeDefined();
  expect(asked.some((one) => one.name === 'report.tryForm')).toBe(false);
});

test('in the phone’s top bar it is dots alone, with the same ways', async () => {
  renderParts(<SheetMenu report={sampleReport({ actions: allowing('save') })} shown="draft" isSmall />);
  const dots = screen.getByRole('button', { name: 'Word, Excel' });
  expect(dots.textContent).toBe('');
  fireEvent.click(dots);
  expect(await screen.findByText('Nhập từ Excel')).toBeTruthy();
});
