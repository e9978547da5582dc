import type { ChecklistBody, ChecklistItem } from '@thidua/shared/inspection/checklist.model';

type Given = Pick<ChecklistItem, 'code' | 'text'> & Partial<ChecklistItem>;

const item = (given: Given): ChecklistItem => ({
  guidance: '',
  citation: 'Kế hoạch 1096/KH-STP, II.1',
  kind: 'passFail',
  maxPoints: null,
  passFrom: null,
  evidenceOnFail: false,
  allowsNotApplicable: true,
  condition: null,
  ...given,
});

const direction: ChecklistItem[] = [
  item({
    code: 'a1',
    text: 'Có phân công lãnh đạo đơn vị chịu trách nhiệm về phòng, chống dịch, mọi người trong đơn vị đều biết',
    guidance: 'Xem văn bản phân công; hỏi hai người bất kỳ.',
    allowsNotApplicable: false,
  }),
  item({
    code: 'a2',
    text: 'Văn bản chỉ đạo của cấp trên được quán triệt đến từng người, có ký xác nhận',
    guidance: 'Đối chiếu danh sách ký với số người của đơn vị.',
    citation: 'Kế hoạch 1096/KH-STP, II.1 và III.2',
    allowsNotApplicable: false,
  }),
  item({
    code: 'a3',
    text: 'Đơn vị tự kiểm tra thường xuyên, có ghi lại',
    guidance: 'Xem các lần tự kiểm tra trên hệ thống hoặc sổ.',
    allowsNotApplicable: false,
  }),
  item({
    code: 'a4',
    text: 'Có mô hình tự quản về phòng, chống dịch đang hoạt động',
    citation: 'Kế hoạch 1096/KH-STP, II.1',
  }),
  item({
    code: 'a5',
    text: 'Người phụ trách mô hình tự quản theo dõi và ghi kết quả hằng tuần',
    condition: { item: 'a4', is: 'pass' },
  }),
  item({
    code: 'a6',
    text: 'Tỷ lệ người của đơn vị đã ký cam kết thi đua',
    guidance: 'Mỗi 10 phần trăm là 1 điểm; từ 8 điểm là đạt.',
    citation: 'Kế hoạch 1096/KH-STP, II.2',
    kind: 'points',
    maxPoints: 10,
    passFrom: 8,
    allowsNotApplicable: false,
  }),
];

const facilities: ChecklistItem[] = [
  item({
    code: 'b1',
    text: 'Có dung dịch khử khuẩn tay tại cửa ra vào và từng quầy tiếp công dân',
    guidance: 'Xem từng quầy; bình cạn là không đạt.',
    evidenceOnFail: true,
    allowsNotApplicable: false,
  }),
  item({
    code: 'b2',
    text: 'Bề mặt hay chạm tay được khử khuẩn mỗi ngày, nhật ký khử khuẩn ghi đủ',
    guidance: 'Xem nhật ký bảy ngày gần nhất.',
    evidenceOnFail: true,
  }),
  item({
    code: 'b3',
    text: 'Chỗ ngồi chờ và chỗ xếp hàng giữ khoảng cách, có vạch hoặc biển báo',
    evidenceOnFail: true,
  }),
  item({ code: 'b4', text: 'Phòng làm việc, phòng họp thông thoáng', evidenceOnFail: false }),
  item({
    code: 'b5',
    text: 'Hướng dẫn 5K niêm yết ở mọi cửa ra vào, dễ thấy',
    citation: 'Kế hoạch 1096/KH-STP, II.2',
    evidenceOnFail: true,
    allowsNotApplicable: false,
  }),
  item({
    code: 'b6',
    text: 'Áp phích, màn hình tuyên truyền còn mới, đúng nội dung',
    citation: 'Kế hoạch 1096/KH-STP, II.2',
  }),
];

const fiveK: ChecklistItem[] = [
  item({
    code: 'c1',
    text: 'Khẩu trang: mọi người có mặt đều đeo đúng cách',
    guidance: 'Quan sát ít nhất mười phút, cả người đến liên hệ.',
    evidenceOnFail: true,
    allowsNotApplicable: false,
  }),
  item({ code: 'c2', text: 'Khử khuẩn: người đến khử khuẩn tay trước khi vào', allowsNotApplicable: false }),
  item({
    code: 'c3',
    text: 'Khoảng cách: giữ khoảng cách khi tiếp xúc, kể cả giờ đông người',
    allowsNotApplicable: false,
  }),
  item({
    code: 'c4',
    text: 'Không tụ tập: không tụ tập đông người trong và ngoài trụ sở',
    allowsNotApplicable: false,
  }),
  item({
    code: 'c5',
    text: 'Khai báo y tế: người của đơn vị và người đến đều khai báo khi vào, khi ra',
    citation: 'Kế hoạch 1096/KH-STP, III.1',
    evidenceOnFail: true,
    allowsNotApplicable: false,
  }),
  item({
    code: 'c6',
    text: 'Có sổ ghi người đến liên hệ công tác, ghi đủ họ tên, giờ đến, nơi đến',
    evidenceOnFail: true,
  }),
  item({
    code: 'c7',
    text: 'Người có dấu hiệu ốm được hướng dẫn và bố trí nơi chờ riêng',
    condition: { item: 'c5', is: 'pass' },
  }),
];

const emulation: ChecklistItem[] = [
  item({
    code: 'd1',
    text: 'Báo cáo tuần gửi đúng hạn trong tháng gần nhất',
    citation: 'Kế hoạch 1096/KH-STP, III.2',
    allowsNotApplicable: false,
  }),
  item({
    code: 'd2',
    text: 'Minh chứng của nhiệm vụ đã báo xong có thật, xem được',
    citation: 'Kế hoạch 1096/KH-STP, II.1',
  }),
  item({
    code: 'd3',
    text: 'Gương người tốt, việc tốt của đơn vị được nêu và phổ biến',
    citation: 'Kế hoạch 1096/KH-STP, II.2',
  }),
];

/**
 * Twenty-two items from the 5K rules and the plan's own duties. No authority has issued such a list for this campaign; the agency
 * copies it, makes its own of it, and the sample says on its face what it is.
 */
export const sampleChecklist: { name: string; about: string; body: ChecklistBody } = {
  name: 'Phòng, chống dịch tại trụ sở (mẫu)',
  about:
    'Bảng kiểm mẫu dựng từ 5K và các nhiệm vụ của Kế hoạch 1096/KH-STP, chưa phải bộ do cấp trên ban hành. Sao chép rồi sửa thành bảng kiểm của cơ quan.',
  body: {
    groups: [
      { title: 'A. Chỉ đạo, điều hành', items: direction },
      { title: 'B. Cơ sở vật chất', items: facilities },
      { title: 'C. Thực hiện 5K', items: fiveK },
      { title: 'D. Thi đua, báo cáo', items: emulation },
    ],
  },
};
