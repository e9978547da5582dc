export { adoptSample } from './adopt-regime.ts';
export { formRoutes } from './form.routes.ts';
export { type PlantedRegime, plantRegime } from './plant-regime.ts';
export { readEdition } from './read-edition.ts';
export { lockRegimes, type RegimeEditionRow, type RegimeRow } from './regime.repo.ts';
export { regimeRoutes } from './regime.routes.ts';
export { regimeSubject } from './regime.subjects.ts';
export { sampleIndicators, sampleTemplate } from './sample-form.ts';
export { sampleRegimes } from './sample-regimes.ts';
