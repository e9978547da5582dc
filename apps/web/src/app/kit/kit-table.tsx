import { Button } from '@mantine/core';
import { useState } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FileList } from '../../ui/file-list.tsx';
import { nextSort, type Sort } from '../../ui/head-cell.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Pager } from '../../ui/pager.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { SideDrawer } from '../../ui/side-drawer.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import css from './kit.module.css';

const rows = [
  { id: '1', unit: 'Thanh tra Sở', k: 'wait' as const, rate: '91 %' },
  { id: '2', unit: 'Phòng Xây dựng và kiểm tra văn bản quy phạm pháp luật', k: 'ret' as const, rate: '92 %' },
];

const tabs = [
  { value: 'a', label: 'Tình hình nộp', count: '7/11', to: '/kit' },
  { value: 'b', label: 'Tổng hợp', to: '/kit?b' },
  { value: 'c', label: 'Văn bản trình', to: '/kit?c' },
];

export function KitTable() {
  const [sort, setSort] = useState<Sort>({ key: 'unit', down: false });
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <div style={{ margin: '12px 0' }}>
        <Tabs label="Phần" tabs={tabs} value="a" note="Số liệu lúc 10:42" />
      </div>
      <div className={css.stack}>
        <ProgressBar done={14} total={18} />
        <ProgressBar done={13} overdue={2} total={18} />
        <ProgressBar done={5} total={5} />
      </div>
      <h2 className={css.head}>Bảng</h2>
      <DataTable
        caption="Tình hình nộp"
        rows={rows}
        rowKey={(row) => row.id}
        sort={sort}
        onSort={(key) => setSort(nextSort(sort, key))}
        chosen="1"
        columns={[
          { key: 'unit', head: 'Đơn vị', sort: 'đơn vị', naming: true, cell: (row) => row.unit },
          { key: 'state', head: 'Trạng thái', width: 150, cell: (row) => <StateText k={row.k} /> },
          { key: 'rate', head: 'Đúng hạn', num: true, sort: 'tỷ lệ', width: 110, cell: (row) => row.rate },
        ]}
      />
      <div style={{ marginTop: 8 }}>
        <Pager from={1} to={2} total={11} onNext={() => undefined} />
      </div>
      <h2 className={css.head}>Đang tải, trống, lỗi</h2>
      <LoadingRows rows={2} />
      <EmptyState>Khi có nhiệm vụ mới, nhiệm vụ sẽ hiện ở đây.</EmptyState>
      <ErrorState onRetry={() => undefined} />
      <h2 className={css.head}>Tệp, ngăn bên</h2>
      <FileDrop
        accept={['application/pdf']}
        acceptWords="PDF, Word, ảnh"
        maxBytes={20_000_000}
        onFiles={() => undefined}
      />
      <FileList
        label="Minh chứng"
        files={[
          {
            id: '1',
            name: 'anh-ap-phich-5K-sanh-tiep-dan.jpg',
            size: '1,2 MB',
            href: '/',
            note: 'Cán bộ tổng hợp, 05/11',
          },
          {
            id: '2',
            name: 'bien-ban-tu-kiem-tra.pdf',
            size: '240 kB',
            state: { kind: 'sending', percent: 40 },
          },
          { id: '3', name: 'danh-sach.xlsx', size: '36 kB', state: { kind: 'failed', why: 'mất mạng' } },
        ]}
        onRemove={() => undefined}
        onRetry={() => undefined}
      />
      <Button size="sm" onClick={() => setOpen(true)}>
        Mở ngăn bên
      </Button>
      <SideDrawer
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Nhiệm vụ II.2.b"
        footer={<Button variant="filled">Cập nhật tiến độ</Button>}
      >
        Áp phích, thông báo, màn hình ti vi về 5K tại trụ sở.
      </SideDrawer>
    </>
  );
}
