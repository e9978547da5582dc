export { remarksOn } from './change-remark.ts';
export { pinRemarks } from './pin-remarks.ts';
export { remarkRoutes } from './remark.routes.ts';
