import scalar from '@scalar/fastify-api-reference';
import type { Endpoint } from '@thidua/shared/contract/endpoint';
import type { FastifyInstance } from 'fastify';
import { referenceOf } from './reference.ts';

/** The description and its page. The page brings its own script and styles, so it has a policy of its own. */
export async function serveReference(app: FastifyInstance, endpoints: readonly Endpoint[]): Promise<void> {
  let text: string | undefined;
  app.get('/api/openapi.json', (_request, reply) => {
    text ??= JSON.stringify(referenceOf(endpoints, '0.1.0'));
    return reply.type('application/json; charset=utf-8').send(text);
  });
  await app.register(async (docs) => {
    docs.addHook('onSend', async (_request, reply) => {
      reply.header(
        'content-security-policy',
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'",
      );
    });
    await docs.register(scalar as never, {
      routePrefix: '/api/docs',
      configuration: {
        showDeveloperTools: 'never',
        agent: { disabled: true },
        url: '/api/openapi.json',
        withDefaultFonts: false,
        telemetry: false,
        hideClientButton: true,
      },
    });
  });
}
