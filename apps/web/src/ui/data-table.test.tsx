import { fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderParts } from '../../test/render.tsx';
import { type Column, DataTable } from './data-table.tsx';

interface Unit {
  id: string;
  name: string;
  rate: string;
}

const columns: Column<Unit>[] = [
  { key: 'name', head: 'Đơn vị', sort: 'tên đơn vị', naming: true, cell: (unit) => unit.name },
  { key: 'rate', head: 'Đúng hạn', num: true, cell: (unit) => unit.rate },
];
const rows: Unit[] = [{ id: '1', name: 'Thanh tra Sở', rate: '91 %' }];
const base = { caption: 'Tình hình nộp', columns, rowKey: (unit: Unit) => unit.id };

afterEach(() => localStorage.removeItem('thidua.columns.units'));

describe('DataTable', () => {
  it('is a named table with row heads and says how it is sorted', () => {
    const onSort = vi.fn();
    renderParts(<DataTable {...base} rows={rows} sort={{ key: 'name', down: true }} onSort={onSort} />);
    const table = screen.getByRole('table', { name: 'Tình hình nộp' });
    expect(within(table).getByRole('rowheader').textContent).toBe('Thanh tra Sở');
    expect(within(table).getByRole('columnheader', { name: 'Đơn vị' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Sắp theo tên đơn vị' }));
    expect(onSort).toHaveBeenCalledWith('name');
  });

  it('leaves out a column that is not wanted, and remembers it; what names the row stays', async () => {
    const { unmount } = renderParts(<DataTable {...base} rows={rows} choice="units" />);
    fireEvent.click(screen.getByRole('button', { name: 'Chọn cột' }));
    const items = await screen.findAllByRole('menuitemcheckbox');
    expect(items.map((item) => item.textContent)).toEqual(['Đúng hạn']);
    fireEvent.click(items[0] as HTMLElement);
    expect(screen.queryByText('91 %')).toBeNull();
    unmount();
    renderParts(<DataTable {...base} rows={rows} choice="units" />);
    expect(screen.getByText('Thanh tra Sở')).toBeDefined();
    expect(screen.queryByText('91 %')).toBeNull();
  });

  it('says that it loads, that it is empty, that it failed', () => {
    const onRetry = vi.fn();
    const { unmount } = renderParts(<DataTable {...base} rows={[]} state={{ kind: 'loading' }} />);
    expect(screen.getByRole('table').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('Đang tải');
    unmount();
    const empty = renderParts(<DataTable {...base} rows={[]} />);
    expect(screen.getByText('Chưa có gì ở đây')).toBeDefined();
    empty.unmount();
    renderParts(
      <DataTable {...base} rows={[]} state={{ kind: 'failed', problem: 'Hệ thống đang bận', onRetry }} />,
    );
    expect(screen.getByRole('alert').textContent).toContain('Hệ thống đang bận');
    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
