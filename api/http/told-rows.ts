import type { Response } from 'express';
import { z } from 'zod';
import { asTold } from './as-told.ts';

/** Rows that were checked against the contract and written as JSON, kept as long as the row itself. */
const texts = new WeakMap<object, string>();

function textOf(schema: z.ZodType, row: object): string {
  const known = texts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(asTold(schema, row));
  texts.set(row, text);
  return text;
}

/** The answer of a list in two parts: one of its rows, and what stands beside them. */
interface ListParts {
  readonly beside: z.ZodType;
  readonly row: z.ZodType;
}

export const listParts = <S extends z.ZodRawShape & { readonly rows: z.ZodArray }>(
  answer: z.ZodObject<S>,
): ListParts => {
  const { rows, ...beside } = answer.shape;
  return { beside: z.strictObject(beside), row: rows.element as z.ZodType };
};

/**
 * Answers with a list of which many rows are the objects that were told before: those are neither checked nor written anew,
 * so none may be changed after it was told. The JSON has `rows` last. Throws where the contract is not kept.
 */
export function sendList<T extends { readonly rows: readonly object[] }>(
  response: Response,
  { beside, row }: ListParts,
  { rows, ...rest }: T,
): void {
  const head = JSON.stringify(asTold(beside, rest)).slice(0, -1);
  response.type('json').send(`${head},"rows":[${rows.map((one) => textOf(row, one)).join(',')}]}`);
}
