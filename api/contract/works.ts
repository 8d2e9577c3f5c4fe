import { z } from 'zod';
import { FAULT } from './faults.ts';
import { id, line, none } from './fields.ts';
import { route } from './route.ts';

export const worksNumber = z.string().regex(/^[0-9A-Za-z-]{1,12}$/, FAULT.worksNumber);

/** One of the works (单体、标段) of a project, with the phase in which it is built. */
export const works = z.strictObject({ number: z.string(), name: z.string(), phase: z.string() });

const tag = '项目';

export const worksRoutes = {
  nameWorks: route({
    act: 'nameWorks',
    method: 'POST',
    path: '/api/projects/:project/works',
    tag,
    summary: '登记项目的一个单体或者标段，写明编号和期次；一个也不登记的，项目只有一个',
    params: z.strictObject({ project: id }),
    query: none,
    body: z.strictObject({ number: worksNumber, name: line, phase: line }),
    answer: z.strictObject({ works: z.array(works) }),
    status: 201,
  }),
  removeWorks: route({
    act: 'removeWorks',
    method: 'DELETE',
    path: '/api/projects/:project/works/:number',
    tag,
    summary: '删去一个还没有申报过、报告过的单体或者标段',
    params: z.strictObject({ project: id, number: worksNumber }),
    query: none,
    body: null,
    answer: z.strictObject({ works: z.array(works) }),
  }),
} as const;
