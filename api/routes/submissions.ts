import type { Router } from 'express';
import { readResults } from '../../db/read/results.ts';
import { readSubmission } from '../../db/read/submission.ts';
import { actorOf } from '../act/actor.ts';
import { keepSigned } from '../act/signer.ts';
import { submissionRoutes as routes } from '../contract/submissions.ts';
import type { Deps } from '../deps.ts';
import { askForFiling, earlierNumber, fileSubmission, textOf, type Filed, type Filer } from '../filing/filing.ts';
import { checkFiling } from '../filing/filing-check.ts';
import { answerOnceAsking } from '../http/idempotent.ts';
import { languageOf } from '../words/language.ts';
import { Problem } from '../http/problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { factsOfSubmission } from '../filing/submission-facts.ts';
import { formView } from '../views/form.ts';
import type { Who } from '../right/who.ts';
import { enterpriseOf, ownProjects } from './projects.ts';

/** Filing: the one form, the check, the submission and its receipt. */
export function serveSubmissions(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readForm, async ({ params, query, who, request }) => {
    const desk = await factsOfSubmission(deps.pool, params.project, who, { items: [], form: query.form ?? {} });
    const results = await readResults(deps.pool, params.project);
    return formView(desk, query.items.split(','), { results, language: languageOf(request) });
  });
  serveRoute(router, deps, routes.checkSubmission, async ({ body, who, request }) => {
    const desk = await factsOfSubmission(deps.pool, body.project, who, body);
    const checked = await checkFiling(deps.pool, body, { desk, language: languageOf(request) });
    // What lacks something is no repetition of what was filed.
    const isWhole = checked.problems.length === 0;
    const earlier = isWhole ? await earlierNumber(deps.pool, body, desk.facts.today) : null;
    return { ...checked, text: textOf(body, desk), earlier };
  });
  serveRoute(router, deps, routes.submit, submit);
  serveRoute(router, deps, routes.readSubmission, async ({ params, who }) => {
    const receipt = await readSubmission(deps.pool, params.submission, ownProjects(who));
    if (!receipt) throw new Problem(404, { code: 'E-NOT-FOUND' });
    return receipt;
  });
}

function submit(asked: Asked<typeof routes.submit>, deps: Deps): Promise<Filed> {
  const filer = onlineFiler(asked.who, deps);
  return answerOnceAsking(deps, asked, {
    ask: (tx) => askForFiling(tx, filer, asked.body),
    work: (tx, known) => fileSubmission(tx, filer, asked.body, known),
  });
}

const onlineFiler = (who: Who, { signer }: Pick<Deps, 'signer'>): Filer => ({
  who,
  enterprise: enterpriseOf(who),
  by: actorOf(who),
  sign: async (text, at, { tx, mandate }) => keepSigned(tx, await signer.sign(text, { ...who, on: mandate }, at)),
});
