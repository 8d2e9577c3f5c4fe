import type { Router } from 'express';
import { readCaseRecord } from '../../db/read/case-page.ts';
import { jointOfCase } from '../../db/read/joints.ts';
import { colleaguesIn, thirdPartiesIn } from '../../db/read/officers.ts';
import { readResultsFor } from '../../db/read/results.ts';
import type { CasePage } from '../contract/case-page.ts';
import { caseRoutes as routes } from '../contract/cases.ts';
import type { Deps } from '../deps.ts';
import { signatoryOf } from '../right/mandates.ts';
import { tiesOfCase } from '../right/may.ts';
import { readableCase } from '../right/readable-case.ts';
import { serveRoute, type Asked } from '../server.ts';
import { casePageOf } from '../views/case-page.ts';
import { languageOf } from '../words/language.ts';

/** A case: its page, and with whom its acts can be shared. */
export function serveCases(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readCase, pageOfCase);
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

/** The page of a case for whoever asks, what is refused told in the language. */
async function pageOfCase({ params, who, request }: Asked<typeof routes.readCase>, deps: Deps): Promise<CasePage> {
  const [open, record, ties] = await Promise.all([
    readableCase(deps, params.case, who),
    readCaseRecord(deps.pool, params.case),
    tiesOfCase(deps.pool, who, params.case),
  ]);
  const [joint, granted, signatory] = await Promise.all([
    open.state.joint ? jointOfCase(deps.pool, params.case, who) : null,
    // A third party was told of one case of the project, an upper organ has some of them: of the others they learn nothing.
    readResultsFor(deps.pool, open.row.project_id, who),
    signatoryOf(deps.pool, who, open.world.id),
  ]);
  const known = { ...open, facts: { ...open.facts, ties } };
  const looking = { ...who, signatory, language: languageOf(request) };
  return casePageOf(params.case, known, { ...record, joint, ...granted }, looking);
}
