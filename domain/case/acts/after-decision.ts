import { firstRefusal, refuse } from '../../refusal.ts';
import { defineAct, nothingForbids } from '../act.ts';
import { isServable } from '../servable.ts';

/** 送达: the decision reaches the applicant (许可法 44); remedies against a refusal or non-acceptance run from here. */
export const serve = defineAct({
  kind: 'serve',
  stages: ['decided', 'closed'],
  own: (c) => {
    if (!isServable(c)) return refuse('E-CASE-ENDED', { facts: { stage: c.stage } });
    return c.servedAt ? refuse('E-SERVICE-NOTHING', { article: '许可法 44', facts: { servedAt: c.servedAt } }) : null;
  },
  world: nothingForbids,
  happen: (_c, { method, recipient }) => [{ type: 'served', method, recipient }],
});

/** 承诺核查: two officers record whether what was promised holds (许可法 34(3)); else rectification is ordered. */
export const recordCheck = defineAct({
  kind: 'recordCheck',
  stages: ['decided'],
  own: (c, command) =>
    firstRefusal([
      () => (c.check === null || c.check.state === 'met' ? refuse('E-CHECK-NOTHING') : null),
      () =>
        namesOf(command.officers).size < 2
          ? refuse('E-OFFICERS-TWO', { article: '许可法 34(3)', field: 'officers' })
          : null,
      () =>
        c.check?.state === 'rectify' && command.result === 'rectify'
          ? refuse('E-CHECK-NOTHING', { facts: { state: 'rectify' } })
          : null,
    ]),
  world: nothingForbids,
  happen: (_c, { result, officers, findings }) => [
    result === 'met'
      ? { type: 'checkMet', officers, findings }
      : { type: 'rectificationOrdered', officers, deficits: findings },
  ],
});

const namesOf = (officers: readonly string[]): ReadonlySet<string> =>
  new Set(officers.map((name) => name.trim()).filter((name) => name !== ''));
