import { projectRoutes } from '../../api/contract/projects.ts';
import { built, requireSame } from '../failure.ts';
import type { Fields } from '../format/case-file.ts';
import type { Stage } from '../story/stage.ts';

type Expectation = (stage: Stage, expected: unknown) => Promise<void>;

/** What may be expected of the project. What is not here is not built yet. */
const EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  exists: async (stage, expected) => requireSame('exists', expected, await projectExists(stage)),
};

/** Compares the project with everything that is expected of it. */
export async function requireProject(stage: Stage, expected: Fields): Promise<void> {
  for (const [name, value] of Object.entries(expected)) await built(EXPECTATIONS, name)(stage, value);
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
