import type {} from '@fastify/cookie'; // what it adds to a request
import { type Actor, holds } from '@thidua/shared/access/actor';
import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Endpoint, Parsed } from '@thidua/shared/contract/endpoint';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ScopeCache } from '../cache/scope-cache.ts';
import type { Mode } from '../data-dir.ts';
import type { Reactions } from '../journal/reaction.ts';
import type { Registries } from '../registry.ts';
import type { Attempts } from './attempts.ts';
import type { Transact } from './transaction.ts';

export interface SessionState {
  id: string;
  actor: Actor;
  mustChangePassword: boolean;
}

export type Authenticate = (token: string, now: string) => Promise<SessionState | null>;

export interface DoorDeps {
  transact: Transact;
  authenticate: Authenticate;
  /** Guesses at secrets, counted outside every transaction. */
  attempts: Attempts;
  /** Whether invented data are told as such, and the demo's one password is good for anything. */
  mode: Mode;
  /** Without one every answer is made anew. */
  cache?: ScopeCache;
  registries: Registries;
  reactions: Reactions;
  clock: () => string;
  newId: () => string;
  /** Full parse of every answer (tests, development) instead of the picker. */
  strictAnswers: boolean;
  /** Called after a write is committed, with the name of the endpoint or job: the journal's worker looks up. */
  committed: (agencyId: string, by: string) => void;
  /** The agency of a fresh set-up may be told apart by its origin; empty means same host. */
  publicOrigin: string | undefined;
  secureCookies: boolean;
}

/** One request on its way through the door. */
export interface Knock {
  request: FastifyRequest;
  reply: FastifyReply;
  session: SessionState | null;
  now: string;
  input: Parsed<Endpoint>;
}

export const sessionCookie = 'session';

const nobody: Actor = { accountId: '', agencyId: '', name: '', grants: [], onBehalfOf: null };
export const actorOf = (knock: Knock): Actor => knock.session?.actor ?? nobody;

/** Endpoints one may use before an issued password has been changed. */
const beforePasswordChange = new Set([
  'account.me',
  'account.changePassword',
  'account.signOut',
  'account.signIn',
]);

/** A browser names the origin of a write; one from elsewhere is refused whatever its cookie says. */
function refuseForeignOrigin(deps: DoorDeps, request: FastifyRequest): void {
  const { origin } = request.headers;
  if (request.method === 'GET' || !origin || origin === deps.publicOrigin) return;
  if (URL.parse(origin)?.host !== request.headers.host) throw doorProblem.foreignOrigin();
}

/** Session and permission: who knocks, and whether the right is held anywhere at all. Where it reaches is the use case's to judge. */
export async function admit(
  deps: DoorDeps,
  endpoint: { readonly name: string; readonly spec: Pick<Endpoint['spec'], 'access'> },
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Knock> {
  const now = deps.clock();
  refuseForeignOrigin(deps, request);
  const token = request.cookies[sessionCookie];
  const session = token ? await deps.authenticate(token, now) : null;
  const { access } = endpoint.spec;
  if (access !== 'public') {
    if (!session) throw doorProblem.signInNeeded();
    if (session.mustChangePassword && !beforePasswordChange.has(endpoint.name))
      throw doorProblem.passwordChangeNeeded();
    if (access !== 'signedIn' && !holds(session.actor, access))
      throw doorProblem.notPermitted({ permission: access });
  }
  return { request, reply, session, now, input: { params: undefined, query: undefined, body: undefined } };
}
