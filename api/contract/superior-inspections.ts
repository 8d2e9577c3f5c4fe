import { z } from 'zod';
import { SUPERIOR_GROUNDS } from '../../domain/visit/superior-inspections.ts';
import { day, id, line, none, page } from './fields.ts';
import { route } from './route.ts';

const content = { organ: line, subject: line, ground: z.enum(SUPERIOR_GROUNDS), from: day, to: day };
const inspection = z.strictObject({ id, ...content, organ: z.string(), subject: z.string() });

const tag = '上级督查检查';

export const superiorInspectionRoutes = {
  addSuperiorInspection: route({
    act: 'addSuperiorInspection',
    method: 'POST',
    path: '/api/superior-inspections',
    tag,
    summary: '登记上级机关对本区的督查检查（意见 24）',
    params: none,
    query: none,
    body: z.strictObject(content),
    answer: inspection,
    status: 201,
  }),
  listSuperiorInspections: route({
    act: 'listSuperiorInspections',
    method: 'GET',
    path: '/api/superior-inspections',
    tag,
    summary: '上级机关对本区的督查检查，按季度合并，最近的季度在前；安全、环保和法定的另列',
    params: none,
    /** `limit`: so many seasons, each whole. */
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      seasons: z.array(
        z.strictObject({
          season: z.string(),
          merged: z.array(inspection),
          apart: z.array(inspection),
          /** Announced, and to be received after merging. */
          announced: z.number().int(),
          counted: z.number().int(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
} as const;
