export { formRoutes } from './form.routes.ts';
export { type PlantedRegime, plantRegime } from './plant-regime.ts';
export { readEdition } from './read-edition.ts';
export { lockRegimes, type RegimeEditionRow, type RegimeRow } from './regime.repo.ts';
export { workCalendarAt } from './work-calendar.ts';
