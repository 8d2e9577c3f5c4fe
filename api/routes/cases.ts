import type { Router } from 'express';
import type { PresentCase } from '../../db/read/present-case.ts';
import { keepHandedIn } from '../../db/desk/handed-in.ts';
import { refuseForeignFiles } from '../own-files.ts';
import { pageOfCase, performAct } from '../act.ts';
import { caseRoutes as routes } from '../contract/cases.ts';
import type { Deps } from '../deps.ts';
import { serveRoute } from '../server.ts';
import { tellDecision, tellPromise } from '../signed-texts.ts';
import { materialName } from '../views/case-page.ts';
import type { Who } from '../who.ts';
import type { Queryable } from '../../db/pool.ts';

/** A case: its page, and one route for each act of the law on it. */
export function serveCases(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readCase, ({ params, who }) => pageOfCase(deps, params.case, who));
  serveApplicantActs(router, deps);
  serveIntakeActs(router, deps);
  serveDecisionActs(router, deps);
}

function serveApplicantActs(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.promiseDeferral, (asked) => {
    return performAct(asked, deps, 'promiseDeferral', async (open, tx) => {
      const { materials, until } = asked.body;
      const signature = await sign(
        { signer: deps.signer, tx },
        open,
        asked.who,
        tellPromise(promiseOf(open, materials, until)),
      );
      return { kind: 'promiseDeferral', materials, until, signature };
    });
  });
  serveRoute(router, deps, routes.handIn, (asked) =>
    performAct(asked, deps, 'handIn', async (open, tx) => {
      await refuseForeignFiles(tx, open.row.enterprise_id, asked.body.materials);
      await keepHandedIn(tx, {
        caseId: asked.params.case,
        enterprise: open.row.enterprise_id,
        at: open.now,
        materials: asked.body.materials,
        item: open.state.item,
      });
      return { kind: 'handIn', materials: asked.body.materials.map((material) => material.code) };
    }),
  );
  serveRoute(router, deps, routes.withdraw, (asked) =>
    performAct(asked, deps, 'withdraw', () => ({ kind: 'withdraw', ...asked.body })),
  );
}

function serveIntakeActs(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.accept, (asked) =>
    performAct(asked, deps, 'accept', () => ({ kind: 'accept', ...asked.body })),
  );
  serveRoute(router, deps, routes.notifyCorrection, (asked) =>
    performAct(asked, deps, 'notifyCorrection', () => ({ kind: 'notifyCorrection', ...asked.body })),
  );
  serveRoute(router, deps, routes.decline, (asked) =>
    performAct(asked, deps, 'decline', () => ({ kind: 'decline', ...asked.body })),
  );
  serveRoute(router, deps, routes.markNotNeeded, (asked) =>
    performAct(asked, deps, 'markNotNeeded', () => ({ kind: 'markNotNeeded', ...asked.body })),
  );
  serveRoute(router, deps, routes.serve, (asked) =>
    performAct(asked, deps, 'serve', () => ({ kind: 'serve', ...asked.body })),
  );
}

function serveDecisionActs(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.beginReview, (asked) =>
    performAct(asked, deps, 'beginReview', () => ({ kind: 'beginReview' })),
  );
  serveRoute(router, deps, routes.prepareDecision, (asked) =>
    performAct(asked, deps, 'prepareDecision', () => ({ kind: 'prepareDecision', ...asked.body })),
  );
  serveRoute(router, deps, routes.returnDecision, (asked) =>
    performAct(asked, deps, 'returnDecision', () => ({ kind: 'returnDecision', ...asked.body })),
  );
  serveRoute(router, deps, routes.signDecision, (asked) => {
    return performAct(asked, deps, 'signDecision', async (open, tx) => ({
      kind: 'signDecision',
      signature: await sign({ signer: deps.signer, tx }, open, asked.who, tellDecision(open)),
    }));
  });
  serveRoute(router, deps, routes.recordCheck, (asked) =>
    performAct(asked, deps, 'recordCheck', () => ({ kind: 'recordCheck', ...asked.body })),
  );
}

const sign = (
  { signer, tx }: Pick<Deps, 'signer'> & { readonly tx: Queryable },
  open: PresentCase,
  who: Who,
  text: string,
) => signer.sign(text, who, open.now, tx);

const promiseOf = ({ row, state }: PresentCase, materials: readonly string[], until: string) => ({
  subject: `办件${row.number}`,
  item: state.item.name,
  names: materials.map((code) => materialName(state, code)),
  until,
});
