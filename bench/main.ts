import { startHouse } from './house.ts';
import { machineFacts } from './machine.ts';
import { marksOf, type Measured } from './marks.ts';
import type { Memory } from './memory.ts';
import { step } from './progress.ts';
import type { ScenarioName } from './scenario-names.ts';
import { measureAppend } from './scenarios/append.ts';
import { measureCalendar } from './scenarios/calendar.ts';
import { measureChains } from './scenarios/chain.ts';
import { measureDue } from './scenarios/due.ts';
import { measureDecision } from './scenarios/decision.ts';
import { measureEvidence } from './scenarios/evidence.ts';
import { measureExplain } from './scenarios/explain.ts';
import { measureFiling } from './scenarios/filing.ts';
import { memoryWithOpenCases } from './scenarios/memory.ts';
import { measureDecisionWithPapers, measurePapers } from './scenarios/papers.ts';
import { measurePages } from './scenarios/pages.ts';
import { measurePlan } from './scenarios/plan.ts';
import { measureScrolling, type ScrollingFigures } from './scenarios/scrolling.ts';
import { measureUpload } from './scenarios/upload.ts';
import { beginLongList, lengthen, measureWorkList, type LongList } from './scenarios/work-list.ts';
import { tableOf } from './table.ts';
import { foundTown, type Town } from './town.ts';
import { readWishes, type Wishes } from './wishes.ts';

/** Measures what the arguments ask for: one JSON object on stdout, a table for people on stderr. */
export async function bench(root: string, args: readonly string[]): Promise<void> {
  const wishes = readWishes(args);
  const house = await step('a house of its own', () => startHouse(root));
  try {
    const machine = await machineFacts(house.pool, house.folder);
    const town = await foundTown(house);
    const memoryMiB = await measureMemory(town, wishes);
    const upload = wishes.only.includes('upload') ? await measureUpload(town, wishes.quick ? 40 : 200) : undefined;
    const { scrolling, ...measured } = await measureAll(town, root, wishes);
    const pages = wishes.only.includes('pages') ? await measurePages(town, root, wishes.quick ? 2 : 7) : undefined;
    const beside = { upload, pages, scrolling };
    const marks = marksOf(measured, { ...beside, loaded: memoryMiB['withOpenCases'] });
    process.stderr.write(`\n${tableOf(measured, memoryMiB, marks)}`);
    const { openCases, quick, size } = wishes;
    const all = { machine: { ...machine, quick, size, openCases }, ...measured, ...beside, memoryMiB, marks };
    process.stdout.write(`${JSON.stringify(all)}\n`);
  } finally {
    await house.stop();
  }
}

async function measureMemory(town: Town, { only, openCases }: Wishes): Promise<Readonly<Record<string, Memory>>> {
  const atRest = town.house.memory();
  if (!only.includes('memory')) return { atRest };
  return { atRest, withOpenCases: await memoryWithOpenCases(town, openCases) };
}

/** What takes requests, and the scrolling of the list that one of them makes. */
type MeasuredAll = Measured & { readonly scrolling?: ScrollingFigures };

async function measureAll(town: Town, root: string, { only, size, quick }: Wishes): Promise<MeasuredAll> {
  const wants: Wants = (...names) => names.some((name) => only.includes(name));
  return {
    ...(wants('decision', 'floorUpdate') ? await measureDecision(town, size) : {}),
    ...(wants('filing', 'floorInsert') ? await measureFiling(town, size) : {}),
    ...(wants('decisionWithPapers') ? { decisionWithPapers: await measureDecisionWithPapers(town, size) } : {}),
    ...(wants('explain') ? { explain: await measureExplain() } : {}),
    ...(wants('plan') ? { plan: await measurePlan() } : {}),
    ...(wants('papers') ? { papers: await measurePapers(town, size) } : {}),
    ...(wants('worklist1000', 'worklist10000', 'scrolling') ? await measureLists(town, wants, { size, root }) : {}),
    ...(await measureProofs(town, wants, quick)),
    ...(await measureClocks(town, wants, quick)),
  };
}

type Wants = (...names: readonly ScenarioName[]) => boolean;

async function measureProofs(town: Town, wants: Wants, quick: boolean): Promise<Measured> {
  return {
    ...(wants('evidence', 'evidenceCheck') ? await measureEvidence(town, quick ? 5 : 40) : {}),
    ...(wants('append', 'floorAppend') ? await measureAppend(town, quick ? 1600 : 32_000) : {}),
  };
}

/** Near the end, since the cases of these keep the worker busy: the pages, which follow, are opened when it is idle. */
async function measureClocks(town: Town, wants: Wants, quick: boolean): Promise<Measured> {
  return {
    ...(wants('due2000') ? { due2000: await measureDue(town, quick ? 100 : 2000) } : {}),
    ...(wants('chain') ? { chain: await measureChains(town, quick ? 32 : 100) } : {}),
    ...(wants('calendar', 'calendarRecount') ? await measureCalendar(town, quick ? 1000 : 10_000) : {}),
  };
}

interface Listing {
  readonly size: Wishes['size'];
  readonly root: string;
}

async function measureLists(town: Town, wants: Wants, { size, root }: Listing): Promise<MeasuredAll> {
  const list: LongList = await beginLongList(town);
  return {
    ...(wants('worklist1000') ? { worklist1000: await measureWorkList(town, list, 1000, size) } : {}),
    ...(wants('worklist10000') ? { worklist10000: await measureWorkList(town, list, 10_000, size) } : {}),
    ...(wants('scrolling')
      ? { scrolling: await measureScrolling(town, await lengthen(town, list, 10_000), root) }
      : {}),
  };
}
