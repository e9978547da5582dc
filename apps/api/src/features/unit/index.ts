export { type Founded, foundAgency, type NewAgency } from './found-agency.ts';
export { type NewUnit, plantUnit } from './plant-unit.ts';
export { refreshUnits } from './refresh-units.ts';
export { findUnit, listUnits, liveUnits, type UnitRow } from './unit.repo.ts';
export { unitRoutes } from './unit.routes.ts';
export { unitSubject } from './unit.subjects.ts';
