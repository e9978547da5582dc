import { accountSubject } from './features/account/index.ts';
import { campaignSubjects } from './features/campaign/index.ts';
import { consolidationSubject } from './features/consolidation/index.ts';
import { regimeSubject } from './features/form/index.ts';
import { inspectionSubjects } from './features/inspection/index.ts';
import { reportSubject } from './features/report/index.ts';
import { taskSubjects } from './features/task/index.ts';
import { unitSubject } from './features/unit/index.ts';
import type { SubjectKind } from './platform/registry.ts';

/** What every kind of record can say of itself, a line per feature. */
const kinds: readonly SubjectKind[] = [
  unitSubject,
  accountSubject,
  ...campaignSubjects,
  ...taskSubjects,
  regimeSubject,
  reportSubject,
  ...inspectionSubjects,
  consolidationSubject,
];

export const subjects: ReadonlyMap<string, SubjectKind> = new Map(kinds.map((kind) => [kind.kind, kind]));
