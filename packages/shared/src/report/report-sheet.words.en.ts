import type { ReportSheetWords } from './report-sheet.words.ts';

const faults: ReportSheetWords['faults'] = {
  notExcel: () => 'This is not an Excel file (.xlsx). Save an old .xls or a file with a password as .xlsx.',
  tooLarge: () => 'There is far more in this file than in a report form, so it was not opened.',
  broken: () => 'The file is damaged.',
  notThisForm: () => 'This is not a form from this system. Download the empty form and fill that in.',
  otherEdition: ({ found }) =>
    `This form is of another or an older template: “${found}”. Download this period's form.`,
  otherUnit: ({ found, wanted }) => `This form is of ${found}, not of ${wanted}.`,
  otherPeriod: ({ found, wanted }) => `This form is of ${found}, not of ${wanted}.`,
  missingSheet: ({ name }) => `The sheet “${name}” is missing.`,
  copiedSheet: ({ original }) => `This sheet is a copy of “${original}”. Delete one of them.`,
  unknownRow: ({ found }) => `The row “${found}” is not one of the template.`,
  duplicateRow: ({ first }) => `This row stands in row ${first} already.`,
  tooManyRows: ({ max }) => `More than ${max} rows.`,
  notANumber: ({ found }) => `“${found}” is not a number.`,
  tooFine: ({ decimals }) =>
    decimals === 0 ? 'It must be a whole number.' : `At most ${decimals} decimal places.`,
  notADay: ({ found }) => `“${found}” is not a day.`,
  notYesNo: ({ found }) => `“${found}”: write Yes or No.`,
  unknownChoice: ({ found }) => `“${found}” is not in the list.`,
  tooLong: ({ max }) => `Longer than ${max} characters.`,
  required: () => 'Not filled in.',
  belowMin: ({ min }) => `Below the least allowed, ${min}.`,
  aboveMax: ({ max }) => `Above the most allowed, ${max}.`,
  ratioIncomplete: () => 'Both the part and the whole are needed.',
  ratioOver: () => 'The part is larger than the whole.',
  nothingNotAllowed: () => 'A text is needed here.',
  wrongKind: () => 'The value is of another kind.',
};

export const reportSheetWordsEn: ReportSheetWords = {
  figures: 'Figures',
  texts: 'Texts',
  table: (n) => `Table ${n}`,
  title: (template, period) => `${template}, ${period}`,
  guide: 'Write in the yellow cells only. A cell left empty keeps what the system has.',
  columns: {
    number: 'No.',
    figure: 'Figure',
    unit: 'Unit',
    now: 'This period',
    of: 'Out of',
    before: 'Period before',
    guidance: 'How it is counted',
    part: 'Part',
    text: 'Text',
  },
  yes: 'Yes',
  no: 'No',
  nothing: 'Nothing to report',
  ofFiles: 'send the files in the system',
  ofTable: (sheet) => `see the sheet “${sheet}”`,
  between: (min, max) => `Enter a number from ${min} to ${max}.`,
  from: (min) => `Enter a number of at least ${min}.`,
  upTo: (max) => `Enter a number of at most ${max}.`,
  number: 'Enter a number.',
  day: 'Enter a day as dd/mm/yyyy.',
  choose: 'Choose from the list.',
  fileName: (period, unit, isBlank) =>
    `${isBlank ? 'Empty form' : 'Form'} ${period} ${unit}.xlsx`
      .replaceAll('/', '-')
      .replaceAll('\u00a0', ' '),

  faults,
  at: (sheet, cell) => `${sheet}, cell ${cell}`,
  wholeFile: 'Whole file',

  files: 'Word, Excel',
  download: 'Download',
  word: 'Word file',
  excel: 'Excel file',
  blank: 'Empty form to fill in',
  open: 'Import from Excel',
  drawer: 'Import a filled Excel form',
  lead: 'Download the form, fill it in and drop it here. Nothing is written before you press Import.',
  getForm: 'Download the form',
  faultsTitle: (n) =>
    n === 1
      ? '1 fault to mend in the file; nothing was imported'
      : `${n} faults to mend in the file; nothing was imported`,
  more: (n) => `Only the first ${n} faults are listed.`,
  place: 'Place',
  wrong: 'Fault',
  changesTitle: (n) => (n === 1 ? '1 field will change' : `${n} fields will change`),
  noChanges: 'Nothing differs from what the system has.',
  same: (n) => (n === 1 ? '1 field stays as it is' : `${n} fields stay as they are`),
  field: 'Field',
  old: 'In the system',
  new: 'In the file',
  none: '(empty)',
  take: (n) => (n === 1 ? 'Import 1 field' : `Import ${n} fields`),
  another: 'Choose another file',
  taken: (n) =>
    n === 1 ? '1 field was imported into the draft' : `${n} fields were imported into the draft`,
};
