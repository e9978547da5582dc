import type { Endpoint } from '@thidua/shared/contract/endpoint';
import { actorOf, type DoorDeps, type Knock } from './admit.ts';
import { makeCtx } from './make-ctx.ts';
import type { StreamedQuery } from './routes.ts';
import { parts } from './run-query.ts';
import type { StreamedFile } from './send-stream.ts';

/**
 * A read that is sent while it is made. It lends a connection for one read at a time: whoever takes the file slowly holds none, and a
 * file of a hundred thousand rows leaves the pool to others.
 */
export function runStream(
  deps: DoorDeps,
  handler: StreamedQuery<Endpoint>,
  knock: Knock,
): Promise<StreamedFile> {
  const given = parts(deps, knock);
  return handler.stream(
    (work) =>
      deps.transact('read', actorOf(knock), (client) =>
        work(makeCtx({ client, ...given, cache: deps.cache }).ctx),
      ),
    knock.input,
  );
}
