import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { formOf, type JsonSchema } from '../../../web/src/view/form-schema.ts';
import { givenValue } from '../../../web/src/view/form-given.ts';
import { bodyOf, emptyValue } from '../../../web/src/view/form-values.ts';

const RULES = z.strictObject({
  lapse: z.enum(['TERMINATE', 'REFUSE']),
  days: z.number().int(),
  industries: z.array(z.string()),
  told: z.array(z.enum(['city', 'enterprise'])),
  secret: z.boolean(),
  until: z.string().nullable(),
  scope: z.strictObject({ most: z.number().optional(), industries: z.array(z.string()).min(1).optional() }),
  way: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('post'), address: z.string() }),
    z.strictObject({ kind: z.literal('window') }),
  ]),
});
const form = formOf(z.toJSONSchema(RULES, { io: 'input' }) as JsonSchema);

it('a form over what is there already sends it back as it was, when nobody changes a thing', () => {
  const there = {
    lapse: 'REFUSE',
    days: 5,
    industries: ['C3584', 'C39'],
    told: ['enterprise'],
    secret: true,
    scope: { most: 0, industries: ['C'] },
    way: { kind: 'post', address: '澄湖大道 88 号' },
  };
  expect(bodyOf(form, givenValue(form, there))).toEqual(there);
});

it('what is absent is empty, and a list that may be left out begins with no row', () => {
  expect(givenValue(form, undefined)).toEqual(emptyValue(form));
  expect(emptyValue(form)).toMatchObject({ scope: { most: '', industries: [] } });
});
