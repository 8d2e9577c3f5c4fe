import { setTimeout as sleep } from 'node:timers/promises';
import { calendarRoutes } from '../../api/contract/calendar.ts';
import type { Step } from '../format/case-file.ts';
import type { Stage } from '../story/stage.ts';
import type { Act } from './act.ts';

type Publication = Step & {
  readonly year: number;
  readonly status: 'published' | 'provisional';
  readonly off: readonly string[];
  readonly work: readonly string[];
};

/** One administrator drafts the version and another publishes it; done when every open clock is projected anew. */
export const performPublishCalendar: Act = async (stage, step) => {
  const { year, status, off, work } = step as Publication;
  const { call } = await stage.officers('admin');
  const body = { kind: 'year' as const, year, status, off: [...off], work: [...work] };
  const { id: publication } = await call(calendarRoutes.draftCalendar, { params: { zone: stage.zone }, body });
  const second = await stage.officers('admin 2');
  await second.call(calendarRoutes.publishCalendar, { params: { zone: stage.zone, publication }, body: {} });
  await untilCarriedOut(stage, publication);
};

async function untilCarriedOut(stage: Stage, publication: string): Promise<void> {
  const { call } = await stage.officers('admin');
  const read = () => call(calendarRoutes.readPublication, { params: { zone: stage.zone, publication } });
  while ((await read()).state === 'running') await sleep(50);
}
