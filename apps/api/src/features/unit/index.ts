export { foundAgency } from './found-agency.ts';
export { importUnits } from './import-units.ts';
export { plantUnit } from './plant-unit.ts';
export { refreshUnits } from './refresh-units.ts';
export { findUnit, listUnits, liveUnits, type UnitRow } from './unit.repo.ts';
export { unitRoutes, workingDayRoutes } from './unit.routes.ts';
export { unitSubject } from './unit.subjects.ts';
export { workCalendars } from './working-days.ts';
