/**
 * The ladder, lowest first: a feature may import only features to its left, in all three trees. Upwards nothing is imported; what a
 * lower feature needs of a higher one comes through the registries (reactions, subjects, measures). Every check derives from this array.
 */
export const ladder = [
  'unit',
  'account',
  'document',
  'campaign',
  'obligation',
  'remark',
  'directive',
  'task',
  'form',
  'report',
  'inspection',
  'communication',
  'difficulty',
  'consolidation',
  'criteria',
  'commendation',
  'health',
  'notice',
  'calendar',
  'overview',
  'journal',
] as const;

export type Feature = (typeof ladder)[number];

/** Folders of packages/shared that carry every feature and know none, lowest first. */
export const foundations = ['kernel', 'access', 'contract'] as const;

/** Words of the frame around the pages; not a feature, and nothing stands on it but the web. */
export const frame = 'shell';

/** The same feature name stands in three trees. */
export const trees = {
  shared: 'packages/shared/src',
  api: 'apps/api/src/features',
  web: 'apps/web/src/features',
} as const;

/** The features that `feature` may not import. */
export function above(feature: Feature): Feature[] {
  return ladder.slice(ladder.indexOf(feature) + 1);
}
