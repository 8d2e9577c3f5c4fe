import { z } from 'zod';
import { day, id, instant, itemCode, line, none, page } from './fields.ts';
import { projectCard } from './case-card.ts';
import { parkCode } from './parks.ts';
import { route } from './route.ts';
import { FAULT } from './faults.ts';

const project = z.strictObject({
  id,
  zone: id,
  code: z.string(),
  name: z.string(),
  enterprise: z.strictObject({ id, name: z.string(), uscc: z.string() }),
  industry: z.string(),
  investmentCny: z.number(),
  landHa: z.number(),
  energyTce: z.number(),
  site: z.string(),
  /** Lies in a chemical park (化工园区), which the industry gate asks. */
  chemicalPark: z.boolean(),
  /** 园区: the park of the zone in which it lies; null: in none. */
  park: z.strictObject({ code: parkCode, name: z.string(), desk: z.string() }).nullable(),
  openedAt: instant,
});

/** What is said of a project when it is opened. */
export const projectFacts = z.strictObject({
  code: line,
  name: line,
  industry: z.string().regex(/^[A-T]?\d{2}(\d{1,2})?$/, FAULT.industry),
  investmentCny: z.number().nonnegative().max(1e13),
  landHa: z.number().nonnegative().max(1e6),
  energyTce: z.number().nonnegative().max(1e9),
  site: line,
  chemicalPark: z.boolean().default(false),
  /** 园区: the park of the zone in which it lies, by code. */
  park: parkCode.optional(),
});

/** A case with the unit that has it in hand; null: nobody, or the enterprise while it corrects. */
const heldCard = projectCard.extend({ holder: z.strictObject({ unit: z.string() }).nullable() });

export const projectRoutes = {
  openProject: route({
    act: 'openProject',
    method: 'POST',
    path: '/api/projects',
    tag: '项目',
    summary: '新建投资项目',
    params: none,
    query: none,
    body: projectFacts.extend({ zone: id }),
    answer: project,
    status: 201,
  }),
  listProjects: route({
    act: 'listProjects',
    method: 'GET',
    path: '/api/projects',
    tag: '项目',
    summary: '本企业的项目，最近的在前',
    params: none,
    query: z.strictObject(page),
    body: null,
    answer: z.strictObject({
      rows: z.array(project.extend({ cases: z.array(heldCard) })),
      next: z.string().nullable(),
    }),
  }),
  readProject: route({
    act: 'readProject',
    method: 'GET',
    path: '/api/projects/:project',
    tag: '项目',
    summary: '一个项目和它的办件',
    params: z.strictObject({ project: id }),
    query: none,
    body: null,
    answer: project.extend({
      cases: z.array(projectCard),
      today: day,
      /** Of the day's catalogue all but what the answers show not to be needed. */
      items: z.array(itemCode),
      /** Who else of the own enterprise fills in a filing for it; told to the enterprise alone. */
      alsoFiling: z.array(z.string()),
    }),
  }),
} as const;
