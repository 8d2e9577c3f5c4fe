/** Everything that is measured, in the order in which it is. A floor is measured whenever what stands on it is. */
export const SCENARIOS = [
  'memory',
  'upload',
  'decision',
  'floorUpdate',
  'filing',
  'floorInsert',
  'decisionWithPapers',
  'papers',
  'worklist1000',
  'worklist10000',
  'scrolling',
  'pages',
  'explain',
  'plan',
  'calendar',
  'calendarRecount',
  'due2000',
  'chain',
  'append',
  'floorAppend',
  'evidence',
  'evidenceCheck',
] as const;

export type ScenarioName = (typeof SCENARIOS)[number];
