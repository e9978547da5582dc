export { sayChange } from '@thidua/shared/report/say-change';
