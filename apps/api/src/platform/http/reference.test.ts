import { documentApi } from '@thidua/shared/document/document.api';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { routes } from '../../app.ts';
import { serveReference } from './serve-reference.ts';

const endpoints = [...routes.map(({ endpoint }) => endpoint), ...Object.values(documentApi)];
const app = Fastify();
serveReference(app, endpoints);

interface Described {
  paths: Record<string, Record<string, { operationId: string; requestBody?: unknown; responses: unknown }>>;
}

test('the description names every endpoint of the contract, and files as files', async () => {
  const { paths } = (await app.inject('/api/openapi.json')).json() as Described;
  const named = Object.values(paths).flatMap((one) =>
    Object.values(one).map(({ operationId }) => operationId),
  );
  expect(named.toSorted()).toEqual(endpoints.map(({ name }) => name).toSorted());
  expect(paths['/api/files']?.post?.requestBody).toMatchObject({
    content: { 'multipart/form-data': { schema: { required: ['file'] } } },
  });
  for (const path of ['/api/files/{id}', '/api/reports/{id}/word', '/api/overview/grid.xlsx'])
    expect(paths[path]?.get?.responses).toMatchObject({
      200: { content: { 'application/octet-stream': { schema: { format: 'binary' } } } },
    });
});

test('its page has a policy of its own, and the type of a problem leads to it', async () => {
  expect((await app.inject('/api/docs')).headers.location).toBe('/api/docs/');
  const page = await app.inject('/api/docs/');
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain('/api/openapi.json');
  const policy = page.headers['content-security-policy'];
  expect(policy).toContain("default-src 'self'");
  const type = await app.inject('/api/docs/problems/report.wrongState');
  expect([type.statusCode, type.headers.location]).toEqual([302, '/api/docs/']);
});
