import type { Figures } from '../figures.ts';
import { figuresOf } from '../figures.ts';
import { arrivalsOf, SEED } from '../arrivals.ts';
import { until } from '../house.ts';
import { measure, now, openLoop } from '../load.ts';
import { step } from '../progress.ts';
import { casesToSign, fileUpTo, type Town } from '../town.ts';
import { requestsOf, type Size } from '../wishes.ts';
import { decisionLoad } from './decision.ts';
import { parkPapers, releasePapers, sealedAt, waitingPapers } from './held-papers.ts';

/** A paper takes a hundred times as long as a request: rendering is compiled after fewer of them. */
const briefly = (size: Size): Size => ({ ...size, warmUp: Math.min(size.warmUp, 100) });

/** Decisions while their papers are rendered and sealed beside them. */
export async function measureDecisionWithPapers(town: Town, full: Size): Promise<Figures> {
  const size = briefly(full);
  const cases = await casesToSign(town, requestsOf(size));
  await parkPapers(town.house.pool);
  await town.house.workWith('rendered');
  const load = decisionLoad(town, cases);
  const [figures] = await step('decisionWithPapers', () => measure([load], size, town.house));
  await parkPapers(town.house.pool);
  await town.house.workWith('held');
  if (!figures) throw new Error('not measured');
  return figures;
}

/**
 * Rendering and sealing alone. Papers that were held back are let go at the moments of the open loop, and the latency
 * runs until the sealed PDF is recorded; the rate is that of a pile that is let go at once.
 */
export async function measurePapers(town: Town, full: Size): Promise<Figures> {
  const size = briefly(full);
  const { pool, workWith } = town.house;
  const [open, pile] = [size.rounds * size.open, size.rounds * size.closed];
  await fileUpTo(town, open + pile + size.warmUp);
  await parkPapers(pool);
  const papers = await waitingPapers(pool, open + pile + size.warmUp);
  await workWith('rendered');
  const warm = papers.slice(0, size.warmUp);
  await releaseAll(town, warm);
  const latencies = await step('papers', () => openPapers(town, papers.slice(size.warmUp, size.warmUp + open)));
  const ms = await step('a pile of papers', () => releaseAll(town, papers.slice(size.warmUp + open)));
  await workWith('held');
  return figuresOf(latencies, { count: pile, ms });
}

async function openPapers({ house: { pool } }: Town, papers: readonly string[]): Promise<readonly number[]> {
  const planned = new Map<string, number>();
  await openLoop(arrivalsOf(papers.length, SEED), async (n, plannedAt) => {
    const paper = papers[n] ?? '';
    planned.set(paper, plannedAt);
    await releasePapers(pool, [paper]);
  });
  const sealed = await untilSealed(pool, papers);
  return papers.map((paper) => (sealed.get(paper) ?? NaN) - (planned.get(paper) ?? NaN));
}

async function releaseAll({ house: { pool } }: Town, papers: readonly string[]): Promise<number> {
  const begin = now();
  await releasePapers(pool, papers);
  return Math.max(...(await untilSealed(pool, papers)).values()) - begin;
}

async function untilSealed(
  pool: Town['house']['pool'],
  papers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  await until('all papers are sealed', async () => (await sealedAt(pool, papers)).size === papers.length);
  return sealedAt(pool, papers);
}
