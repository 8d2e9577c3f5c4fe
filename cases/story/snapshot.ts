import { projectProgressRoutes } from '../../api/contract/project-progress.ts';
import { projectRoutes } from '../../api/contract/projects.ts';
import { Failure, show } from '../failure.ts';
import { EVENTS } from '../expect/events.ts';
import { readCase, type CaseFacts } from './read.ts';
import type { Stage } from './stage.ts';

/** Everything of the story that a refused act may not change, by its name. */
export type Snapshot = ReadonlyMap<string, unknown>;

/** Reads every case of the story and the project. */
export async function takeSnapshot(stage: Stage): Promise<Snapshot> {
  const entries: [string, unknown][] = [];
  for (const alias of stage.cases.keys()) {
    const facts = factsOf(await readCase(stage, alias));
    entries.push(...Object.entries(facts).map(([name, value]): [string, unknown] => [`${alias} ${name}`, value]));
  }
  return new Map([...entries, ['project', await readProject(stage)]]);
}

/** Throws Failure, with both values, if something is no longer as it was. */
export function requireUnchanged(before: Snapshot, after: Snapshot): void {
  for (const [name, value] of after)
    if (show(before.get(name)) !== show(value))
      throw new Failure(`the refused act changed ${name}: it was ${show(before.get(name))}, now ${show(value)}`);
}

/** Whatever the page does not tell is left out. An event is what the format calls one: a draft is none. */
function factsOf(page: CaseFacts): Readonly<Record<string, unknown>> {
  const names = Object.values(EVENTS);
  return {
    status: page.status,
    receivedOn: page.receivedOn,
    acceptedOn: page.acceptedOn,
    decidedOn: page.decidedOn,
    due: Object.fromEntries(page.clocks.map(({ name, due }) => [name, due])),
    flags: page.flags,
    openMaterials: page.openMaterials,
    documents: countsOf(page.papers.map(({ kind }) => kind)),
    events: page.events.filter(({ type }) => names.includes(type)).length,
  };
}

function countsOf(kinds: readonly string[]): Readonly<Record<string, number>> {
  const sorted = [...new Set(kinds)].toSorted();
  return Object.fromEntries(sorted.map((kind) => [kind, kinds.filter((one) => one === kind).length]));
}

async function readProject({ project, enterprise }: Stage): Promise<unknown> {
  if (project === null) return null;
  const { call } = await enterprise.representative();
  const { cases, ...facts } = await call(projectRoutes.readProject, { params: { project } });
  const { due, filingDue } = await call(projectProgressRoutes.readProgress, { params: { project } });
  return { ...facts, due, filingDue, cases: cases.map(({ id, status }) => ({ id, status })) };
}
