/**
 * Standing words of an official paper, as Annex I of Decree 30/2020/NĐ-CP prints them. A paper of a Vietnamese agency is in Vietnamese
 * whatever its reader's language, so there is no other version.
 */
export const officialPaperWords = {
  country: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (number: string, symbol: string) => `Số: ${number}/${symbol}`,
  /** Stands where number and day are filled in by hand at issue. */
  blank: '…',
  date: (place: string, date: string) => `${place}, ${date}`,
  noDate: 'ngày … tháng … năm …',
  recipients: 'Nơi nhận:',
  annex: 'Phụ lục',
  annexNumbered: (numeral: string) => `Phụ lục ${numeral}`,
  annexOf: (typeName: string, number: string, date: string, issuer: string) =>
    `(Kèm theo ${typeName} số ${number} ${date} của ${issuer})`,
};
