import readExcelFile from 'read-excel-file/node';

/** The sheets of an Excel file as a parser sees them: texts, numbers, days. */
export const readBook = (bytes: Buffer) => readExcelFile(bytes);
