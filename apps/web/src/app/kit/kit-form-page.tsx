import { Button } from '@mantine/core';
import { useState } from 'react';
import { Chip } from '../../ui/chip.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { Glyph } from '../../ui/glyph.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { SplitPane } from '../../ui/split-pane.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { StickyFooter } from '../../ui/sticky-footer.tsx';

export function KitFormPage() {
  const [money, setMoney] = useState<number | null>(4500);
  return (
    <Page flush>
      <PageHead
        bar
        title="Báo cáo tuần 45"
        back={{ to: '/kit/viec', label: 'Về Việc của tôi' }}
        status={
          <Chip tone="w" icon={<Glyph k="ret" />}>
            Bị trả lại lần 1
          </Chip>
        }
        lead="Phòng Công chứng số 1 · số liệu 29/10–04/11/2021"
        phoneLine={<DueText k="soon" inline words="hạn 17:00 hôm nay, còn 6 giờ" />}
        actions={<DueText k="soon" words="còn 6 giờ" date="hạn gửi lại 17:00 hôm nay" />}
      />
      <SplitPane start={<StateText k="draft">Số liệu</StateText>} startLabel="Mục lục">
        <Notice tone="warn" icon={<Glyph k="ret" size={18} />} title="Văn phòng Sở trả lại lúc 09:15.">
          2 góp ý ghim tại chỗ cần sửa, đã sửa 1.
        </Notice>
        <div style={{ marginTop: 16 }}>
          <NumberField
            label="Kinh phí, hiện vật ủng hộ phòng, chống dịch"
            unit="nghìn đồng"
            value={money}
            onChange={setMoney}
            fieldWidth={104}
          />
        </div>
      </SplitPane>
      <StickyFooter
        start={<SavedMark state={{ kind: 'saved', time: '10:42' }} note="tự lưu, kể cả khi mất mạng" />}
        missing={
          <StateText k="warn" tight>
            <a href="#muc-iv">Còn 2 việc: góp ý 1, mục IV</a>
          </StateText>
        }
      >
        <Button>Xem bản văn</Button>
        <Button variant="filled">Trình lãnh đạo đơn vị</Button>
      </StickyFooter>
    </Page>
  );
}
