export { remarksOn } from './change-remark.ts';
export { type Pinned, pinRemarks } from './pin-remarks.ts';
export { remarkRoutes } from './remark.routes.ts';
