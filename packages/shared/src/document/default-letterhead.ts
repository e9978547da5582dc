import type { Letterhead, Signer } from './letterhead.model.ts';
import { unitMark } from './unit-recipients.ts';

/** The usual posts of a Sở and how they sign. */
const defaultSigners: readonly Signer[] = [
  { post: 'Giám đốc', form: 'own', of: '' },
  { post: 'Phó Giám đốc', form: 'KT', of: 'Giám đốc' },
  { post: 'Chánh Văn phòng', form: 'TL', of: 'Giám đốc' },
];

/** Until the agency settles its own: what follows from its place in the tree. Papers are in Vietnamese whatever their reader's language. */
export function defaultLetterhead(
  agency: string,
  superior: string,
  symbol: string,
  place: string,
): Letterhead {
  const recipients = ['Lãnh đạo Sở', 'Các đơn vị thuộc Sở', 'Lưu: VT, VP'];
  return {
    superior,
    agency,
    symbol,
    place,
    signers: [...defaultSigners],
    unitRecipients: [`${agency} (để báo cáo)`, `Lưu: ${unitMark}`],
    recipients: superior ? [`${superior} (để báo cáo)`, ...recipients] : recipients,
  };
}
