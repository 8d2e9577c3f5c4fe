import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import type { NodeCode } from '../../../domain/plan/network.ts';
import { planOf, type ItemProgress, type PlanRequest } from '../../../domain/plan/plan.ts';
import { daysBefore, whatIf, type ToldPlan } from '../../../domain/plan/what-if.ts';
import { requestFor } from './planning.ts';

const at = (text: string): Day => text as Day;
const code = (text: string): ItemCode => text as ItemCode;

const TODAY = at('2026-09-10');
const PROGRESS: ReadonlyMap<NodeCode, ItemProgress> = new Map([
  [code('A02'), { kind: 'done', from: at('2026-09-01'), on: at('2026-09-01') }],
  [code('A06'), { kind: 'running', from: at('2026-09-02'), by: at('2026-09-15') }],
]);

const request = (change: Partial<PlanRequest> = {}): PlanRequest =>
  requestFor({ request: { today: TODAY, progress: PROGRESS, worksMonths: 6, ...change } });

/** A plan as the interface tells it. */
function told(asked: PlanRequest): ToldPlan {
  const plan = planOf(asked);
  const { START, COMPLETION, USE } = plan.steps;
  return {
    ...plan,
    today: asked.today ?? asked.filingDay,
    steps: { START: { dates: START }, COMPLETION: { dates: COMPLETION }, USE: { dates: USE } },
    items: plan.items.map(({ item, span, ahead, ...dates }) => ({
      code: item.code,
      nature: item.nature,
      limit: span,
      ahead,
      progress: asked.progress?.get(item.code)?.kind ?? null,
      dates,
    })),
  };
}

const endsOf = (asked: PlanRequest) => {
  const { startOn, endOn } = planOf(asked);
  return { startOn, endOn };
};

describe('a plan that was told', () => {
  it.each(['sold', 'own', 'standard'])('on %s land comes to the same days as one that is made anew', (landForm) => {
    const asked = { ...request(), facts: { ...request().facts, 'plan.landForm': landForm } };
    const plan = told(asked);
    const nodes: readonly NodeCode[] = [...plan.items.map((one) => one.code), 'COMPLETION'];
    for (const delays of nodes.flatMap((node) => [new Map([[node, 0]]), new Map([[node, 3]])]))
      expect(whatIf(plan, delays, PUBLISHED_CALENDAR)).toEqual(endsOf({ ...asked, delays }));
  });

  it('ends sooner if what decides it ends sooner, and not at all if it has slack', () => {
    const plan = told(request());
    const now = whatIf(plan, new Map(), PUBLISHED_CALENDAR);
    const deciding = plan.items.find(({ dates, progress }) => dates.deciding && progress !== 'done');
    const other = plan.items.find(({ dates }) => (dates.slack ?? 0) > 2);
    const sooner = (node: NodeCode | undefined) => whatIf(plan, new Map([[node ?? 'USE', -2]]), PUBLISHED_CALENDAR);
    expect(sooner(deciding?.code).startOn < now.startOn).toBe(true);
    expect(sooner(other?.code)).toEqual(now);
  });

  it('lets nothing end before today, and nothing that is there already', () => {
    const plan = told(request());
    expect(daysBefore(code('A06'), plan, PUBLISHED_CALENDAR)).toBe(3);
    expect(daysBefore(code('A02'), plan, PUBLISHED_CALENDAR)).toBe(0);
    const by = (days: number) => whatIf(plan, new Map([[code('A06'), days]]), PUBLISHED_CALENDAR);
    expect(by(-30)).toEqual(by(-3));
  });
});
