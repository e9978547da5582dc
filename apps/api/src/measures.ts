import { peopleMeasure } from './features/account/index.ts';
import { inspectionMeasures } from './features/inspection/index.ts';
import { reportMeasures } from './features/report/index.ts';
import { taskMeasures } from './features/task/index.ts';
import type { Measure } from './platform/registry.ts';

/** The catalogue of measures, a line per feature: figures that are counted and never typed. */
const all: readonly Measure[] = [peopleMeasure, ...taskMeasures, ...reportMeasures, ...inspectionMeasures];

export const measures: ReadonlyMap<string, Measure> = new Map(all.map((measure) => [measure.name, measure]));
