type Reason = 'unknown' | 'notTaken' | 'disguised' | 'broken';

const why: Record<Reason, string> = {
  unknown: 'không nhận ra được nội dung tệp',
  notTaken: 'loại tệp này không được nhận',
  disguised: 'nội dung tệp khác với đuôi tên tệp',
  broken: 'tệp hỏng, không đọc được',
};

export const documentWords = {
  /** What is taken, for the line beneath the drop area. */
  kinds: 'Ảnh JPG, PNG, WebP; PDF, Word (docx), Excel (xlsx), ODT, ODS, TXT, CSV',
  size: '25\u00a0MB',
  download: (name: string) => `Tải về ${name}`,
  photo: 'Chụp ảnh',
  problems: {
    typeNotAllowed: ({ name, reason }: { name: string; reason: Reason }) => `${name}: ${why[reason]}`,
    oneFile: 'Gửi từng tệp một.',
    notYours: 'Tệp này đã thuộc nội dung khác hoặc do người khác tải lên.',
  },
};
export type DocumentWords = typeof documentWords;
