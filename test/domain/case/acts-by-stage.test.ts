import { describe, expect, it, test } from '@jest/globals';
import type { Wish } from '../../../domain/case/command.ts';
import { refuseAtOnce } from '../../../domain/case/decide.ts';
import type { Refusal } from '../../../domain/refusal.ts';
import { wish } from './builders.ts';
import { commandOf } from './commands.ts';
import { STAGES, type Place } from './stages.ts';

const MOMENT = '2026-09-04T09:00';
const PLACES = Object.keys(STAGES) as readonly Place[];

const ACTS: Readonly<Record<string, Wish>> = {
  promiseDeferral: wish.promise(['D1'], '2026-09-10'),
  handIn: wish.handIn('D1'),
  withdraw: wish.withdraw,
  accept: wish.accept,
  notifyCorrection: wish.correct('E2'),
  decline: wish.decline,
  markNotNeeded: wish.notNeeded,
  beginReview: wish.beginReview,
  prepareDecision: wish.propose('grant'),
  returnDecision: wish.sendBack,
  signDecision: wish.sign,
  serve: wish.serve,
  recordCheck: wish.check('met'),
};

/**
 * `ok`, or the end of the code that refuses. Behind an act stands the article that forbids it outside of its stage.
 */
const LAW = `
act 许可法             | filedAhead received    correcting corrected            accepted              deferred              prepared             granted       committed  rectifying refused       withdrawn  declined
promiseDeferral        | ok         ok          ok         MATERIAL-NOT-MISSING CASE-STAGE            CASE-STAGE            CASE-STAGE           CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
handIn                 | ok         ok          ok         MATERIAL-NOT-MISSING MATERIAL-NOT-MISSING  ok                    MATERIAL-NOT-MISSING CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
withdraw               | ok         ok          ok         ok                   ok                    ok                    ok                   CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
accept 32(4)           | CASE-STAGE ACCEPT-GAPS CASE-STAGE ok                   CASE-STAGE            CASE-STAGE            CASE-STAGE           CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
notifyCorrection 32(4) | CASE-STAGE ok          CASE-STAGE CORRECTION-SECOND    CASE-STAGE            CASE-STAGE            CASE-STAGE           CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
decline 32(2)          | CASE-STAGE ok          CASE-STAGE ok                   CASE-STAGE            CASE-STAGE            CASE-STAGE           CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
markNotNeeded 32(1)    | CASE-STAGE ok          CASE-STAGE ok                   CASE-STAGE            CASE-STAGE            CASE-STAGE           CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
beginReview            | CASE-STAGE CASE-STAGE  CASE-STAGE CASE-STAGE           ok                    ok                    CASE-STAGE           CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
prepareDecision        | CASE-STAGE CASE-STAGE  CASE-STAGE CASE-STAGE           ok                    DEFERRAL-OPEN         CASE-STAGE           CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
returnDecision         | CASE-STAGE CASE-STAGE  CASE-STAGE CASE-STAGE           DECISION-NOT-PREPARED DECISION-NOT-PREPARED ok                   CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
signDecision           | CASE-STAGE CASE-STAGE  CASE-STAGE CASE-STAGE           DECISION-NOT-PREPARED DECISION-NOT-PREPARED ok                   CASE-ENDED    CASE-ENDED CASE-ENDED CASE-ENDED    CASE-ENDED CASE-ENDED
serve                  | CASE-STAGE CASE-STAGE  CASE-STAGE CASE-STAGE           CASE-STAGE            CASE-STAGE            CASE-STAGE           ok            ok         ok         ok            CASE-ENDED ok
recordCheck            | CASE-STAGE CASE-STAGE  CASE-STAGE CASE-STAGE           CASE-STAGE            CASE-STAGE            CASE-STAGE           CHECK-NOTHING ok         ok         CHECK-NOTHING CASE-ENDED CASE-ENDED
`;

/** Refusals that rest on an article of their own. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  'ACCEPT-GAPS': ['许可法 32(4)'],
  'CORRECTION-SECOND': ['许可法 32(4)', '许可法 72(4)'],
  'DEFERRAL-OPEN': ['意见 6'],
};

describe('every act in every place of a case', () => {
  const [head = [], ...rows] = LAW.trim()
    .split('\n')
    .map((line) => line.split(/[\s|]+/));

  it('is told by the table', () => {
    expect(head.slice(2)).toEqual(PLACES);
    expect(rows.map(([act]) => act)).toEqual(Object.keys(ACTS));
    expect(rows.map((row) => row.slice(-PLACES.length).length)).toEqual(rows.map(() => PLACES.length));
  });

  const squares = rows.flatMap((row) => {
    const [act = '', outside] = row.slice(0, -PLACES.length);
    return row.slice(-PLACES.length).map((cell, index) => [act, PLACES[index], expected(cell, outside)] as const);
  });

  test.each(squares)('%s while %s: %j', (act, place, answer) => {
    expect(tell(STAGES[place as Place].tries(MOMENT, ACTS[act] as Wish))).toEqual(answer);
  });

  test.each(squares)('%s while %s, judged by the case alone: %j', (act, place, answer) => {
    expect(tell(refuseAtOnce(STAGES[place as Place].state, commandOf(ACTS[act] as Wish)))).toEqual(answer);
  });
});

function expected(cell: string, outside: string | undefined): readonly string[] {
  if (cell === 'ok') return ['ok'];
  const byStage = cell.startsWith('CASE-') && outside !== undefined ? [`许可法 ${outside}`] : [];
  return [`E-${cell}`, ...(ARTICLES[cell] ?? byStage)];
}

function tell(refusal: Refusal | null): readonly string[] {
  if (!refusal) return ['ok'];
  return [refusal.code, ...(refusal.article === undefined ? [] : [refusal.article].flat())];
}
