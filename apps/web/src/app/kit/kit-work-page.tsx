import { Button } from '@mantine/core';
import { IconFileText, IconFilter, IconListCheck, IconReportAnalytics } from '@tabler/icons-react';
import { Card } from '../../ui/card.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { KeyValue } from '../../ui/key-value.tsx';
import { Columns, Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import css from './kit.module.css';

const tabs = [
  { value: 'todo', label: 'Cần làm', count: 6, to: '/kit/viec' },
  { value: 'wait', label: 'Chờ người khác', count: 3, to: '/kit/so-lieu' },
  { value: 'done', label: 'Đã xong trong tháng', count: 14, to: '/kit/nhap' },
];

const today = [
  {
    icon: IconFileText,
    title: 'Đọc và xác nhận Công văn 2891/STP-VP',
    why: 'Siết chặt khai báo y tế tại quầy tiếp dân · gửi toàn thể CCVC&NLĐ',
    k: 'over',
    due: 'trễ 3 giờ',
    date: '07:30 hôm nay',
    act: 'Đọc, xác nhận',
  },
  {
    icon: IconReportAnalytics,
    title: 'Sửa báo cáo tuần 45 bị trả lại',
    why: '2 góp ý của Văn phòng Sở · vì anh/chị là người soạn',
    k: 'soon',
    due: 'còn 6 giờ',
    date: '17:00 hôm nay',
    act: 'Sửa báo cáo',
  },
  {
    icon: IconListCheck,
    title: 'Cập nhật tiến độ: áp phích, thông báo 5K tại trụ sở',
    why: 'Nhiệm vụ II.2.b, đang 60 %, đã gia hạn · đơn vị được giao chủ trì',
    k: 'draft',
    due: 'còn 3 ngày',
    date: 'thứ Hai 08/11',
    act: 'Cập nhật',
  },
] as const;

/** A page in the frame, after the picture of My work. */
export function KitWorkPage() {
  return (
    <Page>
      <PageHead
        title="Việc của tôi"
        lead={
          <>
            Thứ Sáu 05/11/2021. Có <b>2 việc phải xong hôm nay</b>, 4 việc trong bảy ngày tới.
          </>
        }
        actions={
          <Button size="sm" leftSection={<IconFilter size={16} stroke={1.8} />}>
            Lọc theo loại việc
          </Button>
        }
        tabs={<Tabs label="Việc của tôi" tabs={tabs} value="todo" />}
      />
      <Columns
        sideWidth={264}
        main={
          <Card flush title="Hôm nay" note="2 việc">
            <ul className={css.list}>
              {today.map(({ icon: Icon, ...one }) => (
                <li key={one.title}>
                  <Icon size={20} stroke={1.6} color="var(--sec)" aria-hidden />
                  <div>
                    <h3>{one.title}</h3>
                    <p className="sec" style={{ font: 'var(--t-cell)' }}>
                      {one.why}
                    </p>
                  </div>
                  <DueText k={one.k} words={one.due} date={one.date} />
                  <Button size="sm" variant={one.k === 'draft' ? 'outline' : 'filled'}>
                    {one.act}
                  </Button>
                </li>
              ))}
            </ul>
          </Card>
        }
        side={
          <Card title="Phòng Công chứng số 1">
            <KeyValue
              keyWidth={110}
              pairs={[
                { key: 'Xếp loại an toàn', value: 'An toàn, 18/22 tiêu chí' },
                { key: 'CCVC&NLĐ đã xác nhận', value: '27/28 người' },
              ]}
            />
          </Card>
        }
      />
    </Page>
  );
}
