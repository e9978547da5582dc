import type { Endpoint, EndpointSpec } from '@thidua/shared/contract/endpoint';
import { z } from 'zod';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json =>
  z.toJSONSchema(schema, { io, target: 'openapi-3.0', unrepresentable: 'any' }) as Json;

function parametersOf(endpoint: Endpoint): Json[] {
  const part = (schema: z.ZodType | undefined, where: 'path' | 'query'): Json[] => {
    if (!schema) return [];
    const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
      properties?: Json;
      required?: string[];
    };
    return Object.entries(properties).map(([name, inner]) => ({
      name,
      in: where,
      required: where === 'path' || required.includes(name),
      schema: inner,
    }));
  };
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 100 },
  };
  return [
    ...part(endpoint.spec.params, 'path'),
    ...part(endpoint.spec.query, 'query'),
    ...(endpoint.kind === 'create' ? [key] : []),
  ];
}

const file = { type: 'string', format: 'binary' };

function bodyOf({ body, upload }: EndpointSpec): Json {
  if (upload) {
    const schema = { type: 'object', required: ['file'], properties: { file } };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } };
  }
  if (!body) return {};
  const content = { 'application/json': { schema: schemaOf(body, 'input') } };
  return { requestBody: { required: true, content } };
}

const answerOf = ({ answer }: EndpointSpec): Json =>
  answer instanceof z.ZodFile
    ? { 'application/octet-stream': { schema: file } }
    : { 'application/json': { schema: schemaOf(answer, 'output') } };

function operationOf(endpoint: Endpoint): Json {
  const { spec } = endpoint;
  const problem = {
    description: 'Refused: RFC 9457',
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
  return {
    operationId: endpoint.name,
    tags: [endpoint.name.split('.')[0]],
    summary: spec.about,
    description: `Access: ${spec.access}.`,
    parameters: parametersOf(endpoint),
    ...(spec.access === 'public' ? {} : { security: [{ session: [] }] }),
    ...bodyOf(spec),
    responses: {
      200: { description: 'Done', content: answerOf(spec) },
      default: problem,
    },
  };
}

/** The OpenAPI description, made from the very contract that both ends are compiled against. */
export function referenceOf(endpoints: readonly Endpoint[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.spec.path.replace(/:(\w+)/g, '{$1}');
    paths[path] ??= {};
    paths[path][endpoint.method.toLowerCase()] = operationOf(endpoint);
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Thi Đua', version },
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'status', 'code'],
          properties: {
            type: { type: 'string' },
            status: { type: 'integer' },
            code: { type: 'string' },
            facts: { type: 'object' },
            fields: { type: 'array', items: { type: 'object' } },
            requestId: { type: 'string' },
          },
        },
      },
    },
  };
}
