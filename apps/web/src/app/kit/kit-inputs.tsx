import { Button, Checkbox, Select, Switch, Textarea, TextInput } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import { useState } from 'react';
import { confirmAct } from '../../ui/confirm-channel.ts';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { Pill } from '../../ui/pill.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { useTell } from '../../ui/tell.tsx';
import css from './kit.module.css';

export function KitButtons() {
  const tell = useTell();
  const remove = () =>
    confirmAct({
      title: 'Xóa bản nháp báo cáo tuần 45?',
      body: 'Bản nháp của Phòng Công chứng số 1 sẽ bị xóa.',
      lost: 'Mất 7 số liệu và 3 đoạn lời văn chưa gửi.',
      act: 'Xóa bản nháp',
      danger: true,
    }).then(
      (yes) => yes && tell('Đã xóa bản nháp báo cáo tuần 45', { onUndo: () => tell('Đã lấy lại bản nháp') }),
    );
  return (
    <>
      <h2 className={css.head}>Nút</h2>
      <div className={css.row}>
        <Button variant="filled" leftSection={<IconSend size={16} stroke={1.8} />}>
          Trình lãnh đạo
        </Button>
        <Button>Xem bản văn</Button>
        <Button variant="subtle">Bỏ qua</Button>
      </div>
      <div className={css.row}>
        <Button variant="filled" color="danger" onClick={remove}>
          Xoá bản nháp
        </Button>
        <Button variant="filled" loading>
          Đang gửi báo cáo
        </Button>
        <Button disabled>Cần vai trò Văn phòng</Button>
      </div>
      <div className={css.row}>
        <Button size="xs" variant="outline">
          Cập nhật
        </Button>
        <Button size="sm">Lọc theo loại việc</Button>
        <Button size="lg" variant="filled">
          Đọc, xác nhận
        </Button>
      </div>
    </>
  );
}

export function KitFields() {
  const [count, setCount] = useState<number | null>(1284);
  const [rate, setRate] = useState<number | null>(964);
  const [day, setDay] = useState<string | null>('2021-11-05');
  const [chosen, setChosen] = useState(true);
  const [text, setText] = useState('');
  return (
    <>
      <h2 className={css.head}>Trường nhập</h2>
      <div className={css.stack}>
        <NumberField label="Lượt khai báo y tế" unit="lượt" value={count} onChange={setCount} />
        <NumberField label="CCVC&NLĐ đã xác nhận" unit="%" scale={1} value={rate} onChange={setRate} />
        <TextInput label="Số văn bản" defaultValue="5-BC" error="Nhập theo mẫu 05/BC-STP" />
        <Select label="Đơn vị" data={['Thanh tra Sở', 'Văn phòng Sở']} defaultValue="Thanh tra Sở" />
        <DateField label="Hạn" value={day} onChange={setDay} />
        <PasswordField label="Mật khẩu" defaultValue="demo" size="lg" />
        <Textarea label="Nội dung" placeholder="Viết 2–4 câu." autosize minRows={2} />
        <TextInput label="Chỉ đọc" disabled defaultValue="Cần vai trò tại Văn phòng Sở" />
        <SearchField label="Tìm đơn vị" value={text} onChange={setText} />
      </div>
      <div className={css.row} style={{ marginTop: 12 }}>
        <Checkbox label="Không phát sinh" defaultChecked />
        <Switch label="Nhắc qua thư" defaultChecked />
        <Pill chosen={chosen} onChange={setChosen}>
          Nhu cầu giao dịch tăng
        </Pill>
        <Pill chosen={!chosen} onChange={() => setChosen(!chosen)}>
          Đổi cách tính
        </Pill>
      </div>
    </>
  );
}
