import type { Router } from 'express';
import { colleaguesIn, thirdPartiesIn } from '../../db/read/officers.ts';
import { pageOfCase, readableCase } from '../act/act.ts';
import { languageOf } from '../words/language.ts';
import { caseRoutes as routes } from '../contract/cases.ts';
import type { Deps } from '../deps.ts';
import { serveRoute } from '../server.ts';

/** A case: its page, and with whom its acts can be shared. */
export function serveCases(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readCase, ({ params, who, request }) =>
    pageOfCase(deps, params.case, { who, language: languageOf(request) }),
  );
  serveRoute(router, deps, routes.listColleagues, async ({ params, who }) => {
    const open = await readableCase(deps, params.case, who);
    const [colleagues, parties] = await Promise.all([
      colleaguesIn(deps.pool, open.world.id),
      thirdPartiesIn(deps.pool, open.world.id),
    ]);
    const bureaus = [...open.world.bureaus].map(([code, name]) => ({ code, name }));
    return {
      colleagues: colleagues.flatMap(({ person, capacity, ...rest }) =>
        capacity === 'system' ? [] : [{ id: person, capacity, ...rest }],
      ),
      parties: parties.map(({ person, name }) => ({ id: person, name })),
      bureaus,
    };
  });
}
