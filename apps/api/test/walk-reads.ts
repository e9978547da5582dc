import { urlOf } from '@thidua/shared/contract/call';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { z } from 'zod';
import { routes } from '../src/app.ts';
import { unzip } from '../src/platform/papers/unzip.ts';
import { type Records, type SamplePlace, samples } from './access-samples.ts';
import type { Player } from './cast.ts';
import type { World } from './world.ts';

/** One question and what was answered, as a text that can be compared. */
export type Told = readonly [url: string, answer: string];

const archives = /openxmlformats|zip/;
/** Bear the time of their making by the machine's own clock. */
const stamps = /^docProps\//;

/** Contents of a file: of Word and Excel every part of the archive. */
function contentsOf(type: string, bytes: Buffer): string {
  if (!archives.test(type)) return bytes.toString();
  const archive = unzip(bytes, 50_000_000);
  if (!('files' in archive)) throw new Error(`cannot open a file of type ${type}`);
  const parts = [...archive.files].filter(([name]) => !stamps.test(name));
  return parts.map(([name, part]) => `${name}\n${part.toString()}`).join('\n');
}

/** What leaves at a GET: status, headers that say something of it, and all of its contents. */
export async function ask(w: World, player: Player | null, url: string): Promise<Told> {
  const headers = player ? { cookie: `session=${w.accounts[player]}` } : {};
  const answer = await w.app.inject({ method: 'GET', url, headers });
  const type = String(answer.headers['content-type'] ?? '');
  const told = [answer.statusCode, type, answer.headers['content-disposition'], answer.headers.etag];
  const body = type.includes('json')
    ? JSON.stringify({ ...answer.json(), requestId: undefined })
    : contentsOf(type, answer.rawPayload);
  return [url, `${told.join(' ')} ${body}`];
}

type Values = readonly (string | undefined)[];

/** What a filter is asked with, by its name. Kinds, states and switches tell their values themselves. */
const filters: Record<string, (records: Records['unit1'], w: World) => Values> = {
  q: () => ['kiem tra', 'cong chung so 1'],
  text: () => ['cong chung'],
  limit: () => ['1', '200'],
  cursor: () => [],
  after: () => [],
  on: () => ['2021-08-21'],
  from: () => ['2021-08-01'],
  to: () => ['2021-09-30'],
  dueFrom: () => ['2021-08-01'],
  dueTo: () => ['2021-09-30'],
  startsAt: () => [],
  endsAt: () => [],
  year: () => ['2021'],
  unitId: (_, w) => [w.units.unit1.id, w.units.agency.id],
  compareId: (_, w) => [w.units.unit2.id],
  accountId: (_, w) => [w.accounts.office, w.accounts.office2],
  accountIds: (_, w) => [w.accounts.office, w.accounts.office2],
  ownerId: (_, w) => [w.accounts.leader1],
  agencyId: (_, w) => [w.units.agency.id],
  campaignId: ({ campaign }) => [campaign],
  sectionId: () => [],
  dutyId: ({ duty }) => [duty],
  regimeId: ({ regime }) => [regime],
  roundId: ({ round }) => [round],
  visitId: ({ visit }) => [visit],
  exceptId: ({ visit }) => [visit],
  checklistId: ({ checklist }) => [checklist],
  obligationId: ({ obligation }) => [obligation],
  subjectId: ({ visit, finding }) => [visit, finding],
  subjectKind: () => ['inspection', 'finding', 'round'],
  grantId: () => [],
  periodKey: () => ['2021-W33', '2021-M08'],
  key: () => ['2021-W33'],
  fromKey: () => ['2021-W33'],
  toKey: () => ['2021-W33'],
  indicator: () => [],
  span: () => ['3'],
  periods: () => ['3'],
  version: () => ['1'],
  cutoff: () => [],
  consolidatedAfter: () => [],
  workingDays: () => [],
  time: () => [],
};

interface Schema {
  type?: string;
  enum?: string[];
  anyOf?: Schema[];
}

const choices = ({ enum: values, anyOf }: Schema): string[] => [
  ...(values ?? []),
  ...(anyOf ?? []).flatMap(choices),
];
const switches = new Set(['mine', 'repeated', 'unread', 'late', 'blank', 'filled']);

/** Every filter of an endpoint with every value that could find or count something. */
function filtersOf(endpoint: Endpoint, records: Records['unit1'], w: World): [string, string][] {
  const { query } = endpoint.spec as { query?: z.ZodType };
  if (!query) return [];
  const schema = z.toJSONSchema(query, { io: 'input', unrepresentable: 'any' });
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).flatMap(([name, one]) => {
    const values = choices(one);
    const given = values.length > 0 ? values : switches.has(name) ? ['true'] : filters[name]?.(records, w);
    if (!given) throw new Error(`${endpoint.name}: no value is known here for the filter ${name}`);
    return given.flatMap((value): [string, string][] => (value === undefined ? [] : [[name, value]]));
  });
}

const withQuery = (url: string, [name, value]: [string, string]): string => {
  const at = new URL(url, 'http://house');
  at.searchParams.set(name, value);
  return `${at.pathname}${at.search}`;
};

/** The addresses of every endpoint that reads: at every place, and with each filter it knows. Found in the catalogue, named nowhere. */
export function addressesOf(
  w: World,
  records: Records,
  isFiltered: (endpoint: Endpoint) => boolean,
): string[] {
  return routes.flatMap(({ endpoint }) => {
    if (endpoint.kind !== 'query') return [];
    const sample = samples[endpoint.name];
    if (!sample) throw new Error(`${endpoint.name} has no sample`);
    const places: readonly SamplePlace[] = sample.stands ? ['unit1', 'unit2'] : ['unit1'];
    const plain = places.map((place) => urlOf(endpoint, sample.given(records, place, w)));
    if (!isFiltered(endpoint)) return plain;
    return [
      ...plain,
      ...filtersOf(endpoint, records.unit1, w).map((one) => withQuery(plain[0] as string, one)),
    ];
  });
}

/** Every address at which the house answers a GET, as its router knows them. */
export function gettable(w: World): string[] {
  const found: string[] = [];
  const path: string[] = [];
  for (const line of w.app.printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, part, methods] = /^([│ ├└─]*)(\S+)(?: \(([A-Z, ]+)\))?/.exec(line) ?? [];
    if (!part) continue;
    path.splice((indent ?? '').length / 4 - 1, Number.POSITIVE_INFINITY, part);
    if (methods?.split(', ').includes('GET')) found.push(path.join(''));
  }
  return found;
}
