import { doorProblem } from '@thidua/shared/contract/door.problems';
import { Problem } from '@thidua/shared/contract/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';

const busyStates = new Set(['40001', '40P01', '55P03', '57014', '57P01', '57P03', '53300', '08006']);
const byFastifyCode: Record<string, () => Problem> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => doorProblem.tooLarge({ limit: 1_048_576 }),
  FST_REQ_FILE_TOO_LARGE: () => doorProblem.tooLarge({ limit: 26_214_400 }),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => doorProblem.wrongMedia(),
  FST_ERR_CTP_INVALID_JSON_BODY: () => doorProblem.invalid(),
  FST_ERR_CTP_EMPTY_JSON_BODY: () => doorProblem.invalid(),
  FST_UNDER_PRESSURE: () => doorProblem.busy(),
};

function problemOf(thrown: unknown): Problem | undefined {
  if (thrown instanceof Problem) return thrown;
  const told = thrown as { code?: string; statusCode?: number; cause?: { code?: string } };
  const known = byFastifyCode[told.code ?? ''];
  if (known) return known();
  if (busyStates.has(told.code ?? told.cause?.code ?? '')) return doorProblem.busy();
  if (told.statusCode === 400) return doorProblem.invalid();
  return undefined;
}

/** Every refusal leaves by this: RFC 9457 problem+json, in codes; faults of ours are logged and told without detail. */
export function answerProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = problemOf(thrown) ?? doorProblem.broken();
  if (problem.status >= 500) request.log.error({ err: thrown, requestId: request.id }, 'request failed');
  return reply
    .code(problem.status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem.toBody(request.id)));
}
