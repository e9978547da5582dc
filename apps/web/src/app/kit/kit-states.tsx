import { Chip } from '../../ui/chip.tsx';
import { colours } from '../../ui/colours.ts';
import { DueText } from '../../ui/due-text.tsx';
import { glyphKeys } from '../../ui/glyph-shapes.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SavedMark } from '../../ui/saved-mark.tsx';
import { StateText } from '../../ui/state-text.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import css from './kit.module.css';

const names = { lam: 'lam', gray: 'xám', ok: 'đạt', warn: 'lưu ý', danger: 'lỗi', gold: 'khen' } as const;

export function KitStates() {
  return (
    <div>
      <h2 className={css.head}>Ký hiệu trạng thái</h2>
      <div className={css.two}>
        {glyphKeys.map((k) => (
          <StateText key={k} k={k} />
        ))}
      </div>
      <h2 className={css.head}>Bảng màu 0–9</h2>
      <div className={css.swatches}>
        {(Object.keys(names) as (keyof typeof names)[]).map((name) => [
          <span key={name}>{names[name]}</span>,
          ...Object.entries(colours[name]).map(([shade, hex]) => (
            <i key={name + shade} style={{ background: hex }} />
          )),
        ])}
      </div>
      <h2 className={css.head}>Nhãn, hạn, lưu</h2>
      <div className={css.row}>
        <Chip tone="l">Hệ thống: 6 văn bản</Chip>
        <Chip outlined>Đơn vị nhập</Chip>
        <Chip tone="w">giống kỳ trước 92 %</Chip>
        <Chip tone="o">đã đưa vào</Chip>
        <Chip tone="d">trễ</Chip>
        <Chip tone="g">Giấy khen</Chip>
        <Chip>demo-1096</Chip>
        <Kbd>Ctrl K</Kbd>
      </div>
      <div className={css.row}>
        <DueText k="over" words="trễ 3 giờ" date="07:30 hôm nay" />
        <DueText k="soon" words="còn 6 giờ" date="17:00 hôm nay" inline />
      </div>
      <div className={css.stack}>
        <SavedMark state={{ kind: 'saved', time: '10:42' }} note="tự lưu, kể cả khi mất mạng" />
        <SavedMark state={{ kind: 'failed', onRetry: () => undefined }} />
        <SavedMark state={{ kind: 'kept' }} />
        <Notice tone="warn" title="Văn phòng Sở trả lại lúc 09:15.">
          2 góp ý ghim tại chỗ cần sửa.
        </Notice>
        <Notice tone="danger" title="Chưa gửi được.">
          Có người vừa sửa cùng ô này.
        </Notice>
        <Notice tone="ok">Đã tiếp nhận báo cáo tuần 45.</Notice>
        <Notice>Nhắc tự động kế tiếp: 15:00 hôm nay, 3 đơn vị.</Notice>
      </div>
      <h2 className={css.head}>Diễn biến</h2>
      <Timeline
        entries={[
          {
            id: '2',
            k: 'ret',
            at: '09:15 hôm nay',
            who: 'Chánh Văn phòng',
            unit: 'Văn phòng Sở',
            what: 'Trả lại báo cáo tuần 45',
            why: 'Chưa tách tiền và hiện vật',
          },
          {
            id: '1',
            k: 'wait',
            at: '08:02 hôm nay',
            who: 'Phó Trưởng phòng',
            onBehalfOf: 'Trưởng phòng',
            what: 'Ký, nộp báo cáo tuần 45',
          },
        ]}
      />
    </div>
  );
}
