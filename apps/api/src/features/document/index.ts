export { attachFile, attachFiles } from './attach-files.ts';
export { letterheadRoutes } from './document.routes.ts';
export { fileDoor } from './file-door.ts';
export { issuedAs, issuePaper } from './issue-paper.ts';
export { letterheadOf, plantLetterhead } from './letterhead.ts';
export { takeNumber } from './take-number.ts';
