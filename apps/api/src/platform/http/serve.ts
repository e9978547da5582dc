import { doorProblem } from '@thidua/shared/contract/door.problems';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { admit, type DoorDeps, type Knock } from './admit.ts';
import { parseInput } from './parse.ts';
import { pickerOf } from './picker.ts';
import type { Route, StreamedQuery } from './routes.ts';
import { runCommand } from './run-command.ts';
import { runDoorstep } from './run-doorstep.ts';
import { runKeyed } from './run-keyed.ts';
import { runQuery } from './run-query.ts';
import { runStream } from './run-stream.ts';
import { sendFile } from './send-file.ts';
import { sendStream } from './send-stream.ts';

/** The only way from HTTP into a feature: session, permission, parse, transaction, use case, whitelisted answer. */
export function serve(app: FastifyInstance, deps: DoorDeps, routes: readonly Route[]): void {
  for (const route of routes) {
    const { endpoint } = route;
    const pick = pickerOf(endpoint.spec.answer);
    const render = deps.strictAnswers ? (value: unknown) => endpoint.spec.answer.parse(value) : pick;
    app.route({
      method: endpoint.method,
      url: endpoint.spec.path,
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const knock = await admit(deps, endpoint, request, reply);
        knock.input = parseInput(endpoint, {
          params: request.params,
          query: request.query,
          body: request.body,
        }) as Knock['input'];
        const { handler } = route;
        if ('stream' in handler) return sendStream(reply, await runStream(deps, handler, knock));
        const answer = await runRoute(deps, endpoint, handler, knock);
        if (answer instanceof File) return sendFile(reply, answer);
        return reply.type('application/json; charset=utf-8').send(JSON.stringify(render(answer)));
      },
    });
  }
}

type Answered = Exclude<Route['handler'], StreamedQuery<Endpoint>>;

function runRoute(deps: DoorDeps, endpoint: Endpoint, handler: Answered, knock: Knock): Promise<unknown> {
  if (typeof handler === 'function') return runQuery(deps, endpoint, handler, knock);
  if ('whose' in handler) return runKeyed(deps, handler, knock);
  if ('doorstep' in handler) return runDoorstep(deps, endpoint, handler, knock);
  return runCommand(deps, endpoint, handler, knock);
}

/** What is under /api and is no endpoint does not exist. */
export function refuseUnknown(): never {
  throw doorProblem.notFound();
}
