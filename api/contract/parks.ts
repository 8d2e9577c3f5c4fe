import { z } from 'zod';
import { day, id, line, none } from './fields.ts';
import { route } from './route.ts';
import { inZone } from './zones.ts';
import { FAULT } from './faults.ts';

export const parkCode = z.string().regex(/^[a-z][a-zA-Z0-9-]{0,31}$/, FAULT.parkCode);

const park = z.strictObject({ code: parkCode, name: z.string(), desk: z.string() });
const count = z.number().int();
const tag = '园区';

export const parkRoutes = {
  putPark: route({
    act: 'putPark',
    method: 'PUT',
    path: '/api/zones/:zone/parks/:park',
    tag,
    summary: '区内的一个园区（一区多园）：名称和窗口地址',
    params: z.strictObject({ ...inZone.shape, park: parkCode }),
    query: none,
    body: z.strictObject({ name: line, desk: line }),
    answer: park,
  }),
  listParks: route({
    act: 'listParks',
    method: 'GET',
    path: '/api/zones/:zone/parks',
    tag,
    summary: '区内各园区和它们的窗口',
    params: inZone,
    query: none,
    body: null,
    answer: z.strictObject({ parks: z.array(park) }),
  }),
  placeProject: route({
    act: 'placeProject',
    method: 'PUT',
    path: '/api/projects/:project/park',
    tag,
    summary: '项目在哪一个园区；null 为不在任何园区',
    params: z.strictObject({ project: id }),
    query: none,
    body: z.strictObject({ park: parkCode.nullable() }),
    answer: z.strictObject({ park: parkCode.nullable() }),
  }),
  listParkFigures: route({
    act: 'listParkFigures',
    method: 'GET',
    path: '/api/park-figures',
    // What supervisors count, which changes with every case.
    tag: '监督',
    summary: '本区各园区的项目数、在办、逾期和办结数；不在任何园区的在最后',
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({
      today: day,
      rows: z.array(
        z.strictObject({
          park: z.strictObject({ code: parkCode, name: z.string() }).nullable(),
          projects: count,
          underWay: count,
          /** Under way, and the last day of the nearest clock has passed. */
          overdue: count,
          decided: count,
        }),
      ),
    }),
  }),
} as const;
