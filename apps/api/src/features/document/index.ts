export { attachFile, attachFiles } from './attach-files.ts';
export { fileDoor } from './file-door.ts';
