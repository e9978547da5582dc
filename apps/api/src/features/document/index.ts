export { attachFile, attachFiles } from './attach-files.ts';
export type { FileRow } from './document.repo.ts';
export { dispositionOf } from './download-file.ts';
export { serveFiles } from './serve-files.ts';
