import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import { above, foundations, frame, ladder, trees } from './ladder.ts';

const features = `(${ladder.join('|')})`;
const test = '[.]test[.]tsx?$';
const shared = `^${trees.shared}/`;
const apiFeature = `^${trees.api}/([^/]+)/`;
const webFeature = `^${trees.web}/([^/]+)/`;
const platform = '^apps/(api|web)/src/platform/';
const roots = '^apps/api/src/[^/]+[.]ts$';

type Rule = Pick<IRegularForbiddenRuleType, 'from' | 'to'>;
const rule = (name: string, comment: string, { from, to }: Rule): IRegularForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from,
  to,
});

const everyTree = (names: readonly string[]) => `^(${Object.values(trees).join('|')})/(${names.join('|')})/`;

const climbs = ladder
  .filter((feature) => above(feature).length > 0)
  .map((feature) =>
    rule('ladder', `${feature} stands below it: ask through reactions, subjects or measures`, {
      from: { path: everyTree([feature]) },
      to: { path: everyTree(above(feature)) },
    }),
  );

const frontDoors = [
  rule('api-front-door', 'of another feature only index.ts and *.table.ts', {
    from: { path: apiFeature },
    to: {
      path: `^${trees.api}/`,
      pathNot: [`^${trees.api}/$1/`, `^${trees.api}/[^/]+/(index|[^/]+[.]table)[.]ts$`],
    },
  }),
  rule('web-front-door', 'of another feature only *.parts.tsx and *.words.ts', {
    from: { path: webFeature },
    to: {
      path: `^${trees.web}/`,
      pathNot: [`^${trees.web}/$1/`, `^${trees.web}/[^/]+/[^/]+[.](parts[.]tsx|words[.]ts)$`],
    },
  }),
  rule('web-without-catalogue', 'the catalogue drags every contract into the page', {
    from: { path: '^apps/web/' },
    to: { path: `${shared}catalogue[.]ts$` },
  }),
  rule('catalogue-is-the-roof', 'what is listed does not read the list', {
    from: { path: shared },
    to: { path: `${shared}catalogue[.]ts$` },
  }),
];

const twoEnds = [
  rule('two-ends-apart', 'web and api meet only in packages/shared', {
    from: { path: '^apps/web/' },
    to: { path: '^apps/api/' },
  }),
  rule('two-ends-apart', 'web and api meet only in packages/shared', {
    from: { path: '^apps/api/' },
    to: { path: '^apps/web/' },
  }),
  rule('shared-alone', 'shared knows neither end', {
    from: { path: shared },
    to: { path: '^(apps|tools)/' },
  }),
  rule('shared-without-machine', 'shared runs in the browser too: no node: modules', {
    from: { path: shared, pathNot: test },
    to: { dependencyTypes: ['core'] },
  }),
  rule('shared-without-machine', 'shared is zod and arithmetic', {
    from: { path: shared, pathNot: test },
    to: { path: 'node_modules/', pathNot: 'node_modules/(zod|lunar-date-vn)/' },
  }),
];

const storeys = [
  ...foundations.map((folder, n) =>
    rule('foundation-order', `of shared, ${folder} imports only ${foundations.slice(0, n + 1).join(', ')}`, {
      from: { path: `${shared}${folder}/` },
      to: { path: shared, pathNot: `${shared}(${foundations.slice(0, n + 1).join('|')})/` },
    }),
  ),
  rule('frame-is-the-web-s', 'the words of the frame belong to the web', {
    from: { path: shared, pathNot: `${shared}${frame}/` },
    to: { path: `${shared}${frame}/` },
  }),
  rule('pure-rules', 'a policy and a workflow import rules and models, no contract of the wire', {
    from: { path: `${shared}.+[.](policy|workflow)[.]ts$` },
    to: { path: `${shared}(.+[.](api|words)([.]en)?[.]ts|contract/call[.]ts)$` },
  }),
  rule('platform-knows-no-feature', 'the platform carries every feature and knows none', {
    from: { path: platform, pathNot: test },
    to: { path: ['^apps/(api|web)/src/(features|app)/', roots] },
  }),
  rule(
    'platform-knows-no-feature',
    'of a feature the platform may know the shape of an answer, no rule and no word',
    {
      from: { path: platform, pathNot: test },
      to: { path: `${shared}${features}/`, dependencyTypesNot: ['type-only'] },
    },
  ),
  rule('roots-are-the-top', 'what a root puts together is handed down through ctx', {
    from: { path: '^apps/api/src/features/', pathNot: test },
    to: { path: roots },
  }),
  rule('app-is-the-top', 'a page that combines features lives in app/', {
    from: { path: '^apps/web/src/(features|ui)/' },
    to: { path: '^apps/web/src/app/' },
  }),
  rule('ui-without-domain', 'a part of ui/ knows no feature, asks no question and speaks no domain word', {
    from: { path: '^apps/web/src/ui/' },
    to: {
      path: ['^apps/web/src/features/', '^apps/web/src/platform/(api|query|live|session)[.]tsx?$', shared],
      pathNot: `${shared}kernel/`,
    },
  }),
  rule('feature-through-ctx', 'a use case has ctx and nothing that reaches past it', {
    from: { path: '^apps/api/src/features/', pathNot: test },
    to: {
      path: [
        '^apps/api/src/platform/(db/(pool|connections|migrate|embedded/)|mail/)',
        '^apps/api/src/platform/http/(serve|run-|make-ctx|flush-acts|transaction|admit)',
        'node_modules/(pg|pg-boss|fastify|nodemailer)/',
        '^(node:)?(fs|fs/promises|net|http|https|child_process|worker_threads)$',
      ],
      dependencyTypesNot: ['type-only'],
    },
  }),
];

const sanity = [
  rule('tests-stay-outside', 'what runs does not import what tests it', {
    from: { path: '^(apps/[^/]+|packages/shared)/src/', pathNot: test },
    to: { path: [test, '^apps/[^/]+/test/'] },
  }),
  rule('no-circle', 'two files that need each other are one, or there is a third', {
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  }),
];

/** What may import what, from the one array. */
export const directions: IRegularForbiddenRuleType[] = [
  ...climbs,
  ...frontDoors,
  ...twoEnds,
  ...storeys,
  ...sanity,
];
