export { attachFile, attachFiles } from './attach-files.ts';
export { fileDoor } from './file-door.ts';
export { issuedAs, issuePaper } from './issue-paper.ts';
export { type Letterhead, letterheadOf, plantLetterhead } from './letterhead.ts';
export { takeNumber } from './take-number.ts';
