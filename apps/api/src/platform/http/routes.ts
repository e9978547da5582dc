import type { Actor } from '@thidua/shared/access/actor';
import type { Answer, Api, Endpoint, Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx, DoorstepCtx, ReadCtx, Threshold } from './ctx.ts';
import type { StreamedFile } from './send-stream.ts';

type QueryHandler<E> = (ctx: ReadCtx, input: Parsed<E>) => Promise<Answer<E>>;

/** A read by an address that is a key: `whose` finds out which agency's house it opens, `read` sees what that house sees. */
export interface KeyedQuery<E> {
  whose(ctx: ReadCtx, input: Parsed<E>): Promise<Actor>;
  read(ctx: ReadCtx, input: Parsed<E>): Promise<Answer<E>>;
}

/** One read of a streamed query, on a connection of its own for as long as it takes. */
export type Read = <T>(work: (ctx: ReadCtx) => Promise<T>) => Promise<T>;

/** A read too long for memory: what it finds is sent while it reads on. */
export interface StreamedQuery<E> {
  stream(read: Read, input: Parsed<E>): Promise<StreamedFile>;
}

/** A command: `act` loads, judges, moves, records and names what it touched; `show` renders that by today's rights. */
export interface Command<E> {
  act(ctx: Ctx, input: Parsed<E>): Promise<string>;
  show(ctx: ReadCtx, id: string, input: Parsed<E>): Promise<Answer<E>>;
}

/** A command at the doorstep: it opens or closes a session, so it may touch the cookie. */
export interface DoorstepCommand<E> {
  /** Runs before BEGIN; what it finds out is handed to `doorstep`. */
  before?(step: Threshold, input: Parsed<E>): Promise<unknown>;
  doorstep(ctx: DoorstepCtx, input: Parsed<E>, found: unknown): Promise<Answer<E>>;
}

export type HandlerOf<E> = E extends { kind: 'query' }
  ? QueryHandler<E> | KeyedQuery<E> | (Answer<E> extends File ? StreamedQuery<E> : never)
  : Command<E> | DoorstepCommand<E>;

export type Handlers<A extends Api> = { readonly [K in keyof A]: HandlerOf<A[K]> };

export interface Route {
  readonly endpoint: Endpoint;
  readonly handler:
    | QueryHandler<Endpoint>
    | KeyedQuery<Endpoint>
    | StreamedQuery<Endpoint>
    | Command<Endpoint>
    | DoorstepCommand<Endpoint>;
}

/** Joins a contract with its handlers; a handler that is missing does not compile. */
export function routesOf<A extends Api>(contract: A, handlers: Handlers<A>): Route[] {
  return Object.keys(contract).map((name) => ({
    endpoint: contract[name] as Endpoint,
    handler: handlers[name as keyof A] as unknown as Route['handler'],
  }));
}
