import type { Router } from 'express';
import { dueOf } from '../../domain/clock/project-clock.ts';
import { extensionRuleOf } from '../../domain/clock/extensions.ts';
import { readableCase } from '../act.ts';
import { extensionRoutes as routes } from '../contract/extension.ts';
import type { Deps } from '../deps.ts';
import { Problem } from '../problem.ts';
import { serveRoute } from '../server.ts';
import { clockOfCase } from '../views/clock-of-case.ts';

/** Whether the statutory limit of a case can still be lengthened, by whom and until when (许可法 42); 404: it has none. */
export function serveExtension(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readExtension, async ({ params, who }) => {
    const open = await readableCase(deps, params.case, who);
    const clock = clockOfCase(open, 'statutory');
    const lastDay = clock && dueOf(clock, open.world.calendar);
    if (!clock || !lastDay) throw new Problem(404, { code: 'E-NOT-FOUND', field: 'clock' });
    const { by, max, times, article } = extensionRuleOf(clock);
    return { by, max, unit: clock.unit, times, used: clock.extensions?.length ?? 0, article, lastDay };
  });
}
