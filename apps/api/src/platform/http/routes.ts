import type { Answer, Api, Endpoint, Parsed } from '@thidua/shared/contract/endpoint';
import type { Ctx, DoorstepCtx, ReadCtx } from './ctx.ts';

type QueryHandler<E> = (ctx: ReadCtx, input: Parsed<E>) => Promise<Answer<E>>;

/** A command: `act` loads, judges, moves, records and names what it touched; `show` renders that by today's rights. */
export interface Command<E> {
  act(ctx: Ctx, input: Parsed<E>): Promise<string>;
  show(ctx: ReadCtx, id: string, input: Parsed<E>): Promise<Answer<E>>;
}

/** A command at the doorstep: it opens or closes a session, so it may touch the cookie. */
export interface DoorstepCommand<E> {
  doorstep(ctx: DoorstepCtx, input: Parsed<E>): Promise<Answer<E>>;
}

export type HandlerOf<E> = E extends { kind: 'query' } ? QueryHandler<E> : Command<E> | DoorstepCommand<E>;

export type Handlers<A extends Api> = { readonly [K in keyof A]: HandlerOf<A[K]> };

export interface Route {
  readonly endpoint: Endpoint;
  readonly handler: QueryHandler<Endpoint> | Command<Endpoint> | DoorstepCommand<Endpoint>;
}

/** Joins a contract with its handlers; a handler that is missing does not compile. */
export function routesOf<A extends Api>(contract: A, handlers: Handlers<A>): Route[] {
  return Object.keys(contract).map((name) => ({
    endpoint: contract[name] as Endpoint,
    handler: handlers[name as keyof A] as unknown as Route['handler'],
  }));
}
