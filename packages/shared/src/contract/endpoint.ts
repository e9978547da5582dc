import { z } from 'zod';
import type { Permission } from '../access/rights.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Who may knock: anybody, anybody signed in, or holders of a permission (the matrix decides where). */
export type Access = 'public' | 'signedIn' | Permission;

type Shape = z.ZodType;

export interface EndpointSpec {
  path: `/api/${string}`;
  access: Access;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  answer: Shape;
  /** The body is one file, as multipart/form-data. */
  upload?: true;
  /** One English line for the reference page. */
  about: string;
  /** The read is logged in the journal before it is answered (confidential records). */
  audited?: boolean;
}

export interface Endpoint<S extends EndpointSpec = EndpointSpec, K extends EndpointKind = EndpointKind> {
  readonly kind: K;
  readonly method: Method;
  readonly spec: S;
  /** `<feature>.<name>`, given by `api()`. */
  readonly name: string;
}

/**
 * - `query` reads and never writes.
 * - `create` makes a record: an `Idempotency-Key` is demanded, a repeat answers for the first act.
 * - `act` moves a record on: its body carries `rev`, and a repeat of the same act by the same person is answered, not done again.
 */
export type EndpointKind = 'query' | 'create' | 'act';

function endpoint<K extends EndpointKind>(kind: K, method: Method) {
  return <const S extends EndpointSpec>(spec: S): Endpoint<S, K> => ({ kind, method, spec, name: '' });
}

export const query = endpoint('query', 'GET');
export const create = endpoint('create', 'POST');
export const act = endpoint('act', 'POST');
export const patch = endpoint('act', 'PATCH');
export const remove = endpoint('act', 'DELETE');

export type Api = Record<string, Endpoint>;

/** Gathers the endpoints of a feature and names them, so that a log line or a stored key says which act it was. */
export function api<const A extends Api>(feature: string, endpoints: A): A {
  return Object.fromEntries(
    Object.entries(endpoints).map(([name, one]) => [name, { ...one, name: `${feature}.${name}` }]),
  ) as A;
}

type Out<T> = T extends z.ZodType ? z.output<T> : undefined;
type In<T> = T extends z.ZodType ? z.input<T> : undefined;
type SpecOf<E> = E extends Endpoint<infer S, EndpointKind> ? S : never;
type Part<E, P extends 'params' | 'query' | 'body'> = SpecOf<E> extends { [K in P]: infer T } ? T : undefined;

/** What the handler receives, parsed. */
export interface Parsed<E> {
  params: Out<Part<E, 'params'>>;
  query: Out<Part<E, 'query'>>;
  body: Out<Part<E, 'body'>>;
}

type Needed<T, K extends string> = T extends undefined ? unknown : { [P in K]: T };
type QueryPart<T> = T extends undefined
  ? unknown
  : Record<string, never> extends T
    ? { query?: T }
    : { query: T };

/** What the caller gives. */
export type Given<E> = Needed<In<Part<E, 'params'>>, 'params'> &
  QueryPart<In<Part<E, 'query'>>> &
  Needed<In<Part<E, 'body'>>, 'body'>;

export type Answer<E> = z.output<SpecOf<E>['answer']>;

/** A revision as the database counts them. */
export const revision = z.number().int().min(0).max(2_147_483_647);

/** The body of every act on a record: the revision the actor saw. */
export const revBody = z.object({ rev: revision });

export const idParams = z.object({ id: z.uuid() });

/** A page of a list by key: `nextCursor` is null on the last page. */
export function listOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    total: z.number().int().optional(),
    nextCursor: z.string().nullable().optional(),
  });
}

export const pageQuery = {
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number<number>().int().min(1).max(200).default(50),
};
