export { type NewUnit, plantUnit } from './plant-unit.ts';
export { findUnit, listUnits, liveUnits, type UnitRow } from './unit.repo.ts';
export { unitRoutes } from './unit.routes.ts';
