import type { Router } from 'express';
import { taskMoveRoutes as moves } from '../contract/task-moves.ts';
import { taskRoutes as routes } from '../contract/tasks.ts';
import type { Deps } from '../deps.ts';
import { answerOnce } from '../http/idempotent.ts';
import { serveRoute } from '../server.ts';
import { askHandOver, assign, assigneesFor, colleaguesFor, giveBack, handOver, takeBack } from '../act/task-moves.ts';

/** What changes hands: a task in hand goes to a colleague and back, is given to somebody by who leads, or is taken back. */
export function serveClaims(router: Router, deps: Deps): void {
  const { pool } = deps;
  serveRoute(router, deps, routes.listTakers, async ({ params, who }) => ({
    colleagues: await colleaguesFor(pool, params.task, who),
  }));
  serveRoute(router, deps, moves.listAssignees, async ({ params, who }) => ({
    colleagues: await assigneesFor(pool, params.task, who),
  }));
  serveRoute(router, deps, routes.handOverTask, (asked) =>
    answerOnce(deps, asked, (tx) => handOver(tx, moveOf(asked), asked.body.to)),
  );
  serveRoute(router, deps, moves.returnTask, (asked) => answerOnce(deps, asked, (tx) => giveBack(tx, moveOf(asked))));
  serveRoute(router, deps, moves.askHandOver, (asked) =>
    answerOnce(deps, asked, (tx) => askHandOver(tx, { task: asked.params.task, who: asked.who })),
  );
  serveRoute(router, deps, moves.assignTask, (asked) =>
    answerOnce(deps, asked, (tx) => assign(tx, moveOf(asked), asked.body.to)),
  );
  serveRoute(router, deps, routes.takeBackTask, (asked) =>
    answerOnce(deps, asked, (tx) => takeBack(tx, moveOf(asked))),
  );
}

interface Moving {
  readonly params: { readonly task: string };
  readonly who: Parameters<typeof colleaguesFor>[2];
  readonly body: { readonly reason?: string | undefined };
}

const moveOf = ({ params, who, body }: Moving) => ({ task: params.task, who, reason: body.reason ?? null });
