import type { AnswerOf } from '../../../../api/contract/route.ts';
import type { taskRoutes } from '../../../../api/contract/tasks.ts';

export type ClockList = AnswerOf<typeof taskRoutes.listClocks>;
export type ClockRow = ClockList['rows'][number];

/** The lights of open clocks, the gravest first. */
export const LIGHTS = ['darkRed', 'red', 'yellow', 'green', 'blue'] as const;
export type ClockLight = (typeof LIGHTS)[number];

/** The light of an address; null: all. */
export const lightOf = (text: string | null): ClockLight | null => LIGHTS.find((light) => light === text) ?? null;

/** Which limit a clock is: decides whether past due is 超承诺 or 超期. */
export const limitOf = ({ nearest }: ClockRow['case']): 'promised' | 'statutory' | 'other' => {
  const clock = nearest?.clock;
  return clock === 'promised' || clock === 'statutory' ? clock : 'other';
};
