export { type Pinned, pinRemarks } from './pin-remarks.ts';
export { type RemarkJson, remarksJson } from './remark.repo.ts';
export { remarkRoutes } from './remark.routes.ts';
export { remarkOfJson } from './remark.view.ts';
