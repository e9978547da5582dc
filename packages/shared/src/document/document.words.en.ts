import type { DocumentWords } from './document.words.ts';

const why = {
  unknown: 'the contents are of no known kind',
  notTaken: 'this kind of file is not taken',
  disguised: 'the contents are not what the name says',
  broken: 'the file is damaged',
};

export const documentWordsEn: DocumentWords = {
  kinds: 'Pictures JPG, PNG, WebP; PDF, Word (docx), Excel (xlsx), ODT, ODS, TXT, CSV',
  size: '25\u00a0MB',
  download: (name) => `Download ${name}`,
  photo: 'Take a photo',
  problems: {
    typeNotAllowed: ({ name, reason }) => `${name}: ${why[reason]}`,
    oneFile: 'Send one file at a time.',
    notYours: 'This file belongs to another record, or somebody else sent it.',
  },
};
