import type { letterheadEvents, SigningForm } from './letterhead.model.ts';
import type { letterheadProblem } from './letterhead.problems.ts';

const forms: Record<SigningForm, { name: string; about: string }> = {
  own: { name: 'Ký trực tiếp', about: 'người đứng đầu tự ký' },
  KT: { name: 'KT.', about: 'ký thay người đứng đầu' },
  TL: { name: 'TL.', about: 'ký thừa lệnh' },
  TM: { name: 'TM.', about: 'thay mặt tập thể' },
  TUQ: { name: 'TUQ.', about: 'ký thừa ủy quyền' },
};

const problems: Record<
  keyof typeof letterheadProblem,
  string | ((facts: Record<string, unknown>) => string)
> = {
  nothingChanged: 'Chưa có gì thay đổi.',
  numberTaken: ({ highest }) => `Số ${highest} đã cấp cho một văn bản; số kế tiếp phải lớn hơn.`,
  unknownSeries: 'Sổ không có ký hiệu này. Tải lại trang.',
};

/** What stands around the contents of official papers, and the register of their numbers. */
export const letterheadWords = {
  problems,
  events: {
    'letterhead.changed': 'đổi thể thức văn bản',
    'register.changed': 'đổi số kế tiếp của sổ văn bản',
  } satisfies Record<(typeof letterheadEvents)[number], string>,
  faults: {
    symbol: 'Chữ, số, dấu - hoặc &, từ 2 ký tự, không có dấu cách',
    signerOf: 'Ghi chức danh được ký thay',
  },
  forms,
  page: {
    title: 'Thể thức văn bản',
    lead: 'Phần đầu, phần cuối và số của mọi văn bản hệ thống xuất ra, theo Nghị định 30/2020/NĐ-CP.',
  },
  head: {
    title: 'Phần đầu, phần cuối',
    none: 'Đang theo cây đơn vị; chưa ai chỉnh.',
    edition: (n: number) => `lần ${n}`,
    change: 'Sửa',
    superior: 'Cơ quan cấp trên',
    noSuperior: 'không có',
    agency: 'Cơ quan ban hành',
    symbol: 'Ký hiệu',
    symbolHint: (symbol: string) => `Số văn bản có dạng 05/BC-${symbol}`,
    place: 'Địa danh',
    signers: 'Người ký',
    recipients: 'Nơi nhận',
    recipientsHint: 'Mỗi dòng một nơi; dòng cuối là nơi lưu. Không cần gạch đầu dòng.',
    unitRecipients: 'Nơi nhận văn bản của đơn vị',
    unitRecipientsHint: (mark: string) =>
      `Cho báo cáo do đơn vị ký. ${mark} được thay bằng ký hiệu của đơn vị.`,
    post: 'Chức danh',
    form: 'Cách ký',
    of: 'Ký thay ai',
    addSigner: 'Thêm người ký',
    dropSigner: (n: number) => `Bỏ người ký ${n}`,
    signerSays: (post: string, lines: string) => `${post}: ${lines}`,
    needText: 'Không được để trống',
    drawer: 'Sửa thể thức văn bản',
    hint: 'Văn bản đã ký, đã lấy số giữ nguyên phần đầu, phần cuối của lúc đó.',
    save: 'Lưu thể thức',
    saved: 'Đã lưu thể thức văn bản',
  },
  sample: {
    title: 'Văn bản sẽ có dạng',
    label: 'Mẫu phần đầu và phần cuối văn bản',
    country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    motto: 'Độc lập - Tự do - Hạnh phúc',
    number: (number: string) => `Số: ${number}`,
    date: (place: string, date: string) => `${place}, ${date}`,
    recipients: 'Nơi nhận:',
    signer: 'Xem chữ ký của',
  },
  editions: {
    title: 'Các lần sửa',
    by: (who: string) => `${who} sửa`,
    byHouse: 'lập cùng cơ quan',
    inForce: 'đang dùng',
  },
  register: {
    title: (year: number) => `Sổ văn bản năm ${year}`,
    lead: 'Mỗi ký hiệu đánh số riêng, bắt đầu lại từ 01 vào ngày 01/01 hằng năm.',
    columns: { series: 'Ký hiệu', next: 'Số kế tiếp', highest: 'Đã cấp đến' },
    none: 'chưa cấp',
    change: (series: string) => `Đổi số kế tiếp của ${series}`,
    act: 'Đổi số kế tiếp',
    hint: (highest: string) => `Phải lớn hơn ${highest}, số cao nhất đã cấp ở đây.`,
    hintFree: 'Dùng khi cơ quan đã cấp số ngoài hệ thống từ đầu năm.',
    next: 'Số kế tiếp',
    reason: 'Lý do',
    needNumber: 'Nhập một số nguyên từ 1',
    needReason: 'Ghi lý do, ít nhất 3 ký tự',
    saved: (number: string) => `Văn bản kế tiếp sẽ lấy số ${number}`,
    papers: 'Văn bản cấp gần đây',
    noPapers: 'Chưa văn bản nào lấy số',
    paper: (number: string, day: string) => `Số ${number}, ngày ${day}`,
  },
};
export type LetterheadWords = typeof letterheadWords;
