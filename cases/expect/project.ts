import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { built, requireSame } from '../failure.ts';
import type { Fields } from '../format/case-file.ts';
import { projectIn, type Stage } from '../story/stage.ts';

type Expectation = (stage: Stage, expected: unknown) => Promise<void>;

/** What may be expected of the project. What is not here is not built yet. */
const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  exists: async (stage, expected) => requireSame('exists', expected, await projectExists(stage)),
  state: async (stage, expected) => requireSame('state', expected, (await progressOf(stage)).state),
  chain: requireChain,
  landToPermit: async (stage, expected) =>
    requireSame('landToPermit', expected, (await progressOf(stage)).landToPermit),
  admission: requireAdmission,
  due: requireDue,
  filingDue: requireFilingDue,
  greenChannel: async (stage, expected) =>
    requireSame('greenChannel', expected, (await progressOf(stage)).greenChannel),
};

/** Compares the project with everything that is expected of it. */
export async function requireProject(stage: Stage, expected: Fields): Promise<void> {
  for (const [name, value] of Object.entries(expected)) await built(EXPECTATIONS, name)(stage, value);
}

/** How far the project has come, as the enterprise sees it. */
async function progressOf(stage: Stage) {
  const { call } = await stage.enterprise.representative();
  return call(projectProgressRoutes.readProgress, { params: { project: projectIn(stage) } });
}

async function requireChain(stage: Stage, expected: unknown): Promise<void> {
  const { chain } = await progressOf(stage);
  for (const [link, state] of Object.entries(expected as Fields)) requireSame(`chain.${link}`, state, chain[link]);
}

async function requireDue(stage: Stage, expected: unknown): Promise<void> {
  const { due } = await progressOf(stage);
  for (const [clock, day] of Object.entries(expected as Fields))
    requireSame(`due.${clock}`, day, built(due as Fields, clock));
}

/** Of an item that has no such day, none is told. */
async function requireFilingDue(stage: Stage, expected: unknown): Promise<void> {
  const { filingDue } = await progressOf(stage);
  for (const [item, day] of Object.entries(expected as Fields))
    requireSame(`filingDue.${item}`, day, filingDue[item] ?? null);
}

/** A ground is compared where one is named. */
async function requireAdmission(stage: Stage, expected: unknown): Promise<void> {
  const { outcome, ground } = expected as { readonly outcome: string; readonly ground?: string };
  const { admission } = await progressOf(stage);
  requireSame('admission.outcome', outcome, admission.outcome);
  if (ground !== undefined) requireSame('admission.ground', ground, admission.ground);
}

/** Has the enterprise any project in this zone? */
async function projectExists({ enterprise, zone }: Stage): Promise<boolean> {
  const { call } = await enterprise.representative();
  let after: string | null = null;
  do {
    const query: { limit: number; after?: string } = { limit: 200, ...(after === null ? {} : { after }) };
    const { rows, next } = await call(projectRoutes.listProjects, { query });
    if (rows.some((project) => project.zone === zone)) return true;
    after = next;
  } while (after !== null);
  return false;
}
