/** What a device plant on sold land answers: in the soil-loss area; no hazard, no process water, no dormitory. */
export const PLANT = {
  'plan.landForm': 'sold',
  'plan.floorArea': 41_600,
  'plan.worksCostCny': 80_000_000,
  'plan.nonProduction': false,
  'plan.worksCount': 3,
  'plan.excavationM3': 20_000,
  'plan.electricityKwh': 4_100_000,
  'plan.eia': 'form',
  'plan.discharge': 'none',
  'plan.sewer': false,
  'plan.abstraction': false,
  'plan.river': false,
  'plan.soilRiskArea': true,
  'plan.hazchem': false,
  'plan.specialFire': false,
  'plan.explosive': false,
  'plan.quakeSpecial': false,
  'plan.heritage': 'none',
  'plan.areaAssessment': false,
  'plan.crossCity': false,
  'plan.utility': false,
} as const;

/** A production hall on sold land of which only what decides is told. */
export const HALL = {
  'plan.landForm': 'sold',
  'plan.nonProduction': false,
  'plan.floorArea': 24_000,
  'plan.worksCostCny': 48_000_000,
  'plan.specialFire': false,
  'plan.eia': 'form',
} as const;
