import type { Endpoint } from '@thidua/shared/contract/endpoint';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { referenceOf } from './reference.ts';
import { refuseUnknown } from './serve.ts';

const pagePolicy =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'";

/** The page's own small server, loaded when somebody first opens it: its script of 5 MB would else lie in the memory of every process. */
async function openDocs(): Promise<FastifyInstance> {
  const { default: scalar } = await import('@scalar/fastify-api-reference');
  const docs = Fastify();
  await docs.register(scalar as never, {
    routePrefix: '/api/docs',
    configuration: {
      url: '/api/openapi.json',
      withDefaultFonts: false,
      telemetry: false,
      hideClientButton: true,
      showDeveloperTools: 'never',
      agent: { disabled: true },
    },
  });
  return docs;
}

/** The description and its page. The page brings its own script and styles, so it has a policy of its own. */
export function serveReference(app: FastifyInstance, endpoints: readonly Endpoint[]): void {
  let text: string | undefined;
  let docs: Promise<FastifyInstance> | undefined;
  app.get('/api/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(referenceOf(endpoints, '0.1.0'));
    return reply.type('application/json; charset=utf-8').send(text);
  });
  // The `type` of a problem is an address: whoever follows it comes to the reference.
  app.get('/api/docs/problems/:code', (_request, reply) => reply.redirect('/api/docs/'));
  const pass = async (request: FastifyRequest, reply: FastifyReply) => {
    docs ??= openDocs();
    const page = await (await docs).inject({ method: 'GET', url: request.url });
    if (page.statusCode === 404) return refuseUnknown();
    return reply
      .code(page.statusCode)
      .header('content-security-policy', pagePolicy)
      .type(String(page.headers['content-type'] ?? 'text/html'))
      .send(page.rawPayload);
  };
  // The page names its script relative to itself, so its address ends with a stroke.
  app.get('/api/docs', (request, reply) =>
    /^\/api\/docs(\?|$)/.test(request.url) ? reply.redirect('/api/docs/') : pass(request, reply),
  );
  app.get('/api/docs/*', pass);
}
