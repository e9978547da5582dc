export { sayReason } from '@thidua/shared/report/say-reason';
