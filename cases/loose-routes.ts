import { z } from 'zod';
import { none } from '../api/contract/fields.ts';
import { route } from '../api/contract/route.ts';

// Only the way of these routes: what they take is written in the case, and the server is the judge of it.

/** The public calculator. */
export const askCalculator = route({
  act: 'calculate',
  method: 'POST',
  path: '/api/calculator',
  tag: '',
  summary: '',
  params: none,
  query: none,
  body: z.unknown(),
  answer: z.unknown(),
});

/** Any act on a case: which one stands in the address. */
export const actOnCase = route({
  act: 'accept',
  method: 'POST',
  path: '/api/cases/:case/:act',
  tag: '',
  summary: '',
  params: z.strictObject({ case: z.string(), act: z.string() }),
  query: none,
  body: z.unknown(),
  answer: z.unknown(),
});
