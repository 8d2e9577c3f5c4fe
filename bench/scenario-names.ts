/** Everything that is measured, in the order in which it is. A floor is measured whenever what stands on it is. */
export const SCENARIOS = [
  'memory',
  'upload',
  'decision',
  'floorUpdate',
  'filing',
  'floorInsert',
  'decisionWithPapers',
  'explain',
  'plan',
  'papers',
  'worklist1000',
  'worklist10000',
  'scrolling',
  'evidence',
  'evidenceCheck',
  'append',
  'floorAppend',
  'due2000',
  'chain',
  'calendar',
  'calendarRecount',
  'pages',
] as const;

export type ScenarioName = (typeof SCENARIOS)[number];
