import { expect, test } from 'vitest';
import { z } from 'zod';
import { OPERATIONS, type Operation } from '../../client/api/operations.ts';
import { ROUTES } from '../../server/routes/index.ts';

const shapeOf = (schema: z.ZodType | undefined) =>
  schema === undefined ? undefined : z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });

test.for(Object.entries<Operation>(OPERATIONS))(
  'the client asks for %s as the server takes and answers it',
  ([, { method, path, params, query, body, answer }]) => {
    const route = ROUTES.find((each) => each.method === method && each.path === path);
    expect(route).toBeDefined();
    expect(shapeOf(params)).toEqual(shapeOf(route?.input.params));
    expect([query, body]).toEqual([route?.input.query, route?.input.body]);
    // A file has no schema in the table; what is in it has its own.
    if (route !== undefined && 'schema' in route.answer) expect(answer).toBe(route.answer.schema);
  },
);
