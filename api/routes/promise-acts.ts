import type { Router } from 'express';
import { dayOf } from '../../domain/clock/instant.ts';
import type { PromiseWish } from '../../domain/project-commitment/command.ts';
import { promiseAct, refuseForeignNode } from '../../domain/project-commitment/permission.ts';
import type { PresentCommitment } from '../../db/read/present-commitment.ts';
import type { Queryable } from '../../db/pool.ts';
import { promiseActRoutes as routes } from '../contract/promise-acts.ts';
import type { Deps } from '../deps.ts';
import { deedFor, requireMandate } from '../right/mandates.ts';
import { faultyInput, orProblem } from '../http/problem.ts';
import { performPromiseAct, type MadePromise } from '../act/promise-act.ts';
import type { Signer } from '../act/signer.ts';
import { tellProjectCommitment, tellRegistration, tellRegistrationRevocation } from '../act/promise-texts.ts';
import { officersIn } from '../zone/officers.ts';
import { serveRoute } from '../server.ts';
import { FAULT } from '../contract/faults.ts';

/** Acts whose body is all that the law is asked. */
const PLAIN = [
  'issueList',
  'raiseObjection',
  'answerObjection',
  'refuseRegistration',
  'moveNode',
  'notifyRevocation',
  'dropRevocation',
] as const;

/** Acts for the enterprise whose body is all that the law is asked; an agent's mandate covers them or not. */
const FOR_ENTERPRISE = ['reportNode', 'reportMended', 'stateDefence', 'withdraw'] as const;

/** One route for each act on the commitment of a project. */
export function servePromiseActs(router: Router, deps: Deps): void {
  for (const kind of PLAIN)
    serveRoute(router, deps, routes[kind], (asked) => {
      const draft = { kind, ...asked.body } as PromiseWish;
      return performPromiseAct(asked, deps, kind, { draft, wishFor: () => draft });
    });
  for (const kind of FOR_ENTERPRISE)
    serveRoute(router, deps, routes[kind], (asked) => {
      const draft = { kind, ...asked.body } as PromiseWish;
      const wishFor = async (open: PresentCommitment, db: Queryable) => {
        await requireMandate(db, asked.who, promiseAct(kind), deedFor(open.row.project_id, open));
        return draft;
      };
      return performPromiseAct(asked, deps, kind, { draft, wishFor });
    });
  serveRoute(router, deps, routes.advise, (asked) => {
    const draft: PromiseWish = {
      kind: 'advise',
      bureau: asked.who.hat?.bureau ?? '',
      requirements: asked.body.requirements,
    };
    return performPromiseAct(asked, deps, 'advise', { draft, wishFor: () => draft });
  });
  serveSigned(router, deps);
  serveChecks(router, deps);
}

/** Refuses (422) a node whose owner is no unit of the zone. */
function requireOwners(nodes: readonly { readonly owner: string }[], { bureaus }: PresentCommitment['world']): void {
  const at = nodes.findIndex(({ owner }) => !bureaus.has(owner));
  const owner = nodes[at]?.owner;
  if (owner !== undefined) throw faultyInput(`nodes.${at}.owner`, FAULT.noBureau, [owner]);
}

function serveSigned(router: Router, deps: Deps): void {
  const sign = async (open: PresentCommitment, who: Parameters<Signer['sign']>[1], text: string) => {
    const { signature, signed } = await deps.signer.sign(text, who, open.now);
    return { signature, beside: { signed } };
  };
  serveRoute(router, deps, routes.commit, (asked) => {
    const { body, who } = asked;
    const draft: PromiseWish = { kind: 'commit', ...body, signature: UNSIGNED };
    const wishFor = async (open: PresentCommitment, db: Queryable): Promise<MadePromise> => {
      // One promise, one signature: the mandate on which it rests covers all that is promised.
      const on = await requireMandate(db, who, 'promiseCommit', {
        ...deedFor(open.row.project_id, open),
        item: body.items,
      });
      const text = tellProjectCommitment(open.state, body);
      return { kind: 'commit', ...body, ...(await sign(open, { ...who, on }, text)) };
    };
    return performPromiseAct(asked, deps, 'commit', { draft, wishFor });
  });
  serveRoute(router, deps, routes.register, (asked) => {
    const { nodes } = asked.body;
    const wishFor = async (open: PresentCommitment): Promise<MadePromise> => {
      requireOwners(nodes, open.world);
      const text = tellRegistration(open.state, nodes);
      return { kind: 'register', nodes, ...(await sign(open, asked.who, text)) };
    };
    const draft: PromiseWish = { kind: 'register', nodes, signature: UNSIGNED };
    return performPromiseAct(asked, deps, 'register', { draft, wishFor });
  });
  serveRoute(router, deps, routes.revoke, (asked) => {
    const { judged } = asked.body;
    const wishFor = async (open: PresentCommitment): Promise<MadePromise> => {
      const text = tellRegistrationRevocation(open.state, judged);
      return { kind: 'revoke', judged, ...(await sign(open, asked.who, text)) };
    };
    return performPromiseAct(asked, deps, 'revoke', {
      draft: { kind: 'revoke', judged, signature: UNSIGNED },
      wishFor,
    });
  });
}

function serveChecks(router: Router, deps: Deps): void {
  for (const kind of ['checkNode', 'measure'] as const)
    serveRoute(router, deps, routes[kind], (asked) => {
      const drafted = asked.body.officers.map((person) => ({ person, name: '' }));
      const draft = { kind, ...asked.body, officers: drafted } as PromiseWish;
      const wishFor = async (open: PresentCommitment, db: Queryable): Promise<PromiseWish> => {
        if ('node' in asked.body && asked.who.hat)
          orProblem(refuseForeignNode(asked.who.hat, open.state, asked.body.node), dayOf(open.now));
        const officers = await officersIn(db, open.world, asked.body.officers, { who: asked.who });
        return { kind, ...asked.body, officers } as PromiseWish;
      };
      return performPromiseAct(asked, deps, kind, { draft, wishFor });
    });
}

/** Bears on nothing that the state alone is asked. */
const UNSIGNED = { id: '', person: '', name: '', capacity: '', at: '', textHash: '' } as unknown as Extract<
  PromiseWish,
  { kind: 'commit' }
>['signature'];
