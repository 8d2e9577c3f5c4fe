import { readItems } from '../../catalogue/read-items.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import { parseDay, type Day } from '../../domain/clock/day.ts';
import { PUBLISHED_CALENDAR } from '../../domain/clock/published-years.ts';
import { factsOfProject } from '../../domain/plan/facts.ts';
import { planOf } from '../../domain/plan/plan.ts';
import { DEFAULT_INDUSTRIES } from '../../domain/project/gate.ts';
import { figuresOf, type Figures } from '../figures.ts';
import { now } from '../load.ts';
import { step } from '../progress.ts';

const WARM_UP = 200;
const TIMES = 500;
const FILING = parseDay('2026-09-01') as Day;

/** The plan of a project over the whole catalogue with nothing answered, so that as many items as can be are in it. */
export function measurePlan(): Promise<Figures> {
  return step('planning a project over the whole catalogue', async () => {
    const items = readItems().map((item): Item => ({ ...item, version: 1, effectiveFrom: FILING }));
    for (let n = 0; n < WARM_UP; n++) planOnce(items);
    const latencies = Array.from({ length: TIMES }, () => planOnce(items));
    return figuresOf(latencies, { count: TIMES, ms: latencies.reduce((sum, ms) => sum + ms, 0) });
  });
}

function planOnce(items: readonly Item[]): number {
  const begin = now();
  const plan = planOf({
    items,
    facts: factsOfProject({
      registered: {
        industry: 'C3584',
        investmentCny: 60_000_000,
        landHa: 2,
        energyTce: 500,
        chemicalPark: false,
        landContract: false,
      },
      zone: { class: 'national', industries: DEFAULT_INDUSTRIES, layers: {} },
      answers: {},
    }),
    calendar: PUBLISHED_CALENDAR,
    filingDay: FILING,
    targets: { toPermit: 50, wholeChain: 100 },
  });
  const ms = now() - begin;
  if (plan.items.length === 0) throw new Error('not planned');
  return ms;
}
