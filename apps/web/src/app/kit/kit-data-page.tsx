import { Button } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { Figure, FigureStrip } from '../../ui/figure.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { StateLegend } from '../../ui/state-legend.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { UnitTicks } from '../../ui/unit-ticks.tsx';
import { KitGrid } from './kit-grid.tsx';

export function KitDataPage() {
  const [filter, setFilter] = useState('all');
  return (
    <Page>
      <PageHead title="Tổng quan" meta="Số liệu lúc 10:42, tự cập nhật" />
      <FigureStrip label="Số chính">
        <Figure
          label="Đơn vị an toàn"
          value="9"
          of="11"
          to="/kit/viec"
          bar={
            <UnitTicks
              label="9 trên 11"
              parts={[
                { n: 9, tone: 'ok' },
                { n: 2, tone: 'warn' },
              ]}
            />
          }
          note={
            <StateText k="watch" tight>
              2 đơn vị cần theo dõi
            </StateText>
          }
        />
        <Figure
          label="Báo cáo tuần 45 đã nộp"
          value="7"
          of="11"
          to="/kit/viec"
          bar={
            <UnitTicks
              label="7 trên 11"
              parts={[
                { n: 7, tone: 'lam' },
                { n: 1, tone: 'warn' },
                { n: 3, tone: 'rest' },
              ]}
            />
          }
          note={
            <StateText k="soon" tight>
              3 chưa nộp, 1 bị trả lại
            </StateText>
          }
        />
        <Figure
          label="Nhiệm vụ hoàn thành"
          value="41"
          of="58"
          to="/kit/viec"
          bar={<ProgressBar done={41} overdue={3} total={58} />}
          note={
            <StateText k="over" tight>
              3 quá hạn · 88 % đúng hạn
            </StateText>
          }
        />
        <Figure
          label="Kiến nghị kiểm tra đang mở"
          value="6"
          bar={<ProgressBar done={2} total={6} tone="danger" rest="lam" />}
          note={
            <StateText k="over" tight>
              2 quá hạn khắc phục
            </StateText>
          }
        />
        <Figure
          label="Hồ sơ khen thưởng chờ"
          value="5"
          bar={<ProgressBar done={6} total={8} tone="gold" />}
          note={
            <StateText k="gold" tight>
              lâu nhất 6/8 ngày làm việc
            </StateText>
          }
        />
      </FigureStrip>
      <Toolbar
        label="Lọc"
        actions={
          <Button size="sm" leftSection={<IconFileSpreadsheet size={16} stroke={1.8} />}>
            Xuất Excel
          </Button>
        }
      >
        <FilterChips
          label="Trạng thái"
          value={filter}
          onChange={setFilter}
          chips={[
            { value: 'all', label: 'Tất cả', count: 11 },
            { value: 'wait', label: 'Chờ tiếp nhận', count: 4, k: 'wait' },
            { value: 'ret', label: 'Bị trả lại', count: 1, k: 'ret' },
            { value: 'none', label: 'Chưa nộp', count: 0, k: 'soon' },
          ]}
        />
      </Toolbar>
      <Card title="Đơn vị × kỳ báo cáo tuần" note="12 kỳ gần nhất">
        <KitGrid />
        <StateLegend of={['dot', 'wait', 'late', 'ret', 'miss', 'soon', 'ex']} />
      </Card>
    </Page>
  );
}
