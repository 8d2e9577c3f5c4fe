import { z } from 'zod';
import type { AnyRoute } from '../../../../api/contract/route.ts';
import type { JsonSchema } from '../../view/form-schema.ts';

/** The form of a route's body. Fields whose rule is not built yet (they admit anything, and are refused) are left out. */
export function schemaOf(route: AnyRoute): JsonSchema {
  if (route.body === null) return { type: 'object', properties: {} };
  const schema = z.toJSONSchema(route.body, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const fields = Object.entries(schema.properties ?? {}).filter(([, field]) => isTold(field));
  return { ...schema, properties: Object.fromEntries(fields) };
}

const isTold = ({ type, enum: values, anyOf, oneOf, $ref, const: fixed }: JsonSchema): boolean =>
  [type, values, anyOf, oneOf, $ref, fixed].some((part) => part !== undefined);
