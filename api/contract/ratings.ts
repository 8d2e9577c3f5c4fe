import { z } from 'zod';
import { GRADES } from '../../domain/rating/rating.ts';
import { id, instant, none, text } from './fields.ts';
import { route } from './route.ts';

const rating = z.strictObject({ grade: z.enum(GRADES), comment: z.string().nullable(), madeAt: instant });
const n = z.number().int();
const tag = '好差评';

export const ratingRoutes = {
  readRating: route({
    act: 'readRating',
    method: 'GET',
    path: '/api/cases/:case/rating',
    tag,
    summary: '一个办件的评价；还没有评价的，现在能不能评',
    params: z.strictObject({ case: id }),
    query: none,
    body: null,
    answer: z.strictObject({ rating: rating.nullable(), mayRate: z.boolean() }),
  }),
  rateCase: route({
    act: 'rateCase',
    method: 'POST',
    path: '/api/cases/:case/rating',
    tag,
    summary: '办结后评价一次，五档，意见可不写；差评转承办单位两个工作日内答复',
    params: z.strictObject({ case: id }),
    query: none,
    body: z.strictObject({ grade: z.enum(GRADES), comment: text.optional() }),
    answer: rating,
    status: 201,
  }),
  countRatings: route({
    act: 'countRatings',
    method: 'GET',
    path: '/api/ratings',
    tag,
    summary: '本区各单位的好差评：每一档多少件，多少差评还没有答复',
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({
      bureaus: z.array(
        z.strictObject({ bureau: z.string(), best: n, good: n, fair: n, poor: n, worst: n, unanswered: n }),
      ),
    }),
  }),
} as const;
