import { z } from 'zod';
import { day } from './fields.ts';
import { catalogueItem } from './items.ts';
import { node } from './plan-view.ts';

const industries = z.array(z.string());

/** What the layers of a zone's map tell of every site in it. */
export const layers = z.strictObject({
  'plan.soilRiskArea': z.boolean().optional(),
  'plan.river': z.boolean().optional(),
  'plan.heritage': z.enum(['none', 'controlZone', 'survey']).optional(),
  'plan.areaAssessment': z.boolean().optional(),
  'plan.crossCity': z.boolean().optional(),
});

/**
 * All from which the plan of a project follows but its answers and the zone's calendar, so that a page can plan by itself as
 * the server does.
 */
export const planBasis = z.strictObject({
  today: day,
  filingDay: day,
  zone: z.strictObject({
    class: z.enum(['national', 'provincial']),
    industries: z.strictObject({
      prohibitedIndustries: industries,
      strategicIndustries: industries,
      verificationIndustries: industries,
      negativeIndustries: industries,
    }),
    layers,
  }),
  registered: z.strictObject({
    industry: z.string(),
    investmentCny: z.number(),
    landHa: z.number(),
    energyTce: z.number(),
    chemicalPark: z.boolean(),
    landContract: z.boolean(),
    /** What is on record of the works; null: nothing but the answers. */
    specialWorks: z.boolean().nullable(),
  }),
  /** The day on which the land contract was signed; null: it is not recorded. */
  contractOn: day.nullable(),
  targets: z.strictObject({ toPermit: z.number().int(), wholeChain: z.number().int() }),
  /** What is granted, and by when what is under way is due. */
  progress: z.array(z.strictObject({ node, kind: z.enum(['done', 'running']), from: day, on: day })),
  bureaus: z.array(z.strictObject({ code: z.string(), name: z.string() })),
  /** The catalogue of the day, its articles as they are in force. */
  items: z.array(catalogueItem),
});
