import { describe, expect, it, test } from '@jest/globals';
import { whatHappensBy } from '../../../domain/case/moments.ts';
import { decide } from '../../../domain/case/decide.ts';
import { PUBLISHED_CALENDAR } from '../../../domain/clock/published-years.ts';
import { at } from '../../setup/at.ts';
import { contextOf } from './builders.ts';
import { commandOf } from './commands.ts';
import { ACTS } from './every-act.ts';
import { PLACES, type PlaceOfReview } from './places.ts';

const MOMENT = '2026-09-17T09:00';
const NAMES = Object.keys(PLACES) as readonly PlaceOfReview[];

/** `ok`, or the end of the code that refuses. */
const LAW = `
act                | correcting accepted              reviewed              told                  asked              called            held              questioned            answered              extended              prepared              refused                 committed               lasting                  asking                  started                  notified                 defended                 revoked      withdrawn
reopenReview       | CASE-STAGE REOPEN-NOTHING        REOPEN-NOTHING        REOPEN-NOTHING        REOPEN-NOTHING     REOPEN-NOTHING    REOPEN-NOTHING    REOPEN-NOTHING        REOPEN-NOTHING        REOPEN-NOTHING        REOPEN-NOTHING        CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
checkSite          | CASE-STAGE ok                    ok                    ok                    ok                 ok                ok                ok                    ok                    ok                    ok                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
startProcedure     | CASE-STAGE ok                    PROCEDURE-RUNNING     ok                    ok                 ok                ok                ok                    ok                    ok                    ok                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
endProcedure       | CASE-STAGE PROCEDURE-NOTHING     ok                    PROCEDURE-NOTHING     PROCEDURE-NOTHING  PROCEDURE-NOTHING PROCEDURE-NOTHING PROCEDURE-NOTHING     PROCEDURE-NOTHING     PROCEDURE-NOTHING     PROCEDURE-NOTHING     CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
askExtension       | CASE-STAGE ok                    ok                    ok                    ok                 ok                ok                ok                    ok                    EXTENSION-TOO-OFTEN   ok                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
refuseExtension    | CASE-STAGE EXTENSION-NOT-ASKED                    EXTENSION-NOT-ASKED                    EXTENSION-NOT-ASKED                    EXTENSION-NOT-ASKED                 EXTENSION-NOT-ASKED                EXTENSION-NOT-ASKED                EXTENSION-NOT-ASKED                    EXTENSION-NOT-ASKED                    EXTENSION-NOT-ASKED   EXTENSION-NOT-ASKED                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
extend             | CASE-STAGE ok                    ok                    ok                    ok                 ok                ok                ok                    ok                    EXTENSION-TOO-OFTEN   ok                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
notifyHearingRight | CASE-STAGE ok                    ok                    HEARING-NOTIFIED      HEARING-NOTIFIED   HEARING-NOTIFIED  HEARING-NOTIFIED  ok                    ok                    ok                    ok                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
requestHearing     | CASE-STAGE HEARING-NOT-NOTIFIED  HEARING-NOT-NOTIFIED  HEARING-LATE          HEARING-REQUESTED  HEARING-REQUESTED HEARING-REQUESTED HEARING-NOT-NOTIFIED  HEARING-NOT-NOTIFIED  HEARING-NOT-NOTIFIED  HEARING-NOT-NOTIFIED  CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
callHearing        | CASE-STAGE ok                    ok                    ok                    ok                 ok                HEARING-HELD      ok                    ok                    ok                    ok                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
holdHearing        | CASE-STAGE HEARING-NOT-CALLED    HEARING-NOT-CALLED    HEARING-NOT-CALLED    HEARING-NOT-CALLED ok                HEARING-HELD      HEARING-NOT-CALLED    HEARING-NOT-CALLED    HEARING-NOT-CALLED    HEARING-NOT-CALLED    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
askOpinion         | CASE-STAGE ok                    ok                    ok                    ok                 ok                ok                OPINION-ASKED         ok                    ok                    CASE-STAGE            CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
giveOpinion        | CASE-STAGE OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING    OPINION-NOTHING   OPINION-NOTHING   ok                    OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING       CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
urgeOpinion        | CASE-STAGE OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING    OPINION-NOTHING   OPINION-NOTHING   ok                    OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING       CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
weighOpinion       | CASE-STAGE OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING       OPINION-NOTHING    OPINION-NOTHING   OPINION-NOTHING   OPINION-NOTHING       ok                    OPINION-NOTHING       OPINION-NOTHING       CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
explainOverrun     | CASE-STAGE ok                    OVERRUN-NOTHING       ok                    ok                 ok                ok                ok                    ok                    ok                    ok                    CASE-ENDED              CASE-ENDED              CASE-ENDED               CASE-ENDED              CASE-ENDED               CASE-ENDED               CASE-ENDED               CASE-ENDED   CASE-ENDED
notifyRevocation   | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             ok                      ok                       ok                      ok                       REVOCATION-NOTIFIED      REVOCATION-NOTIFIED      PERMIT-ENDED CASE-ENDED
stateDefence       | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             REVOCATION-NOT-NOTIFIED REVOCATION-NOT-NOTIFIED  REVOCATION-NOT-NOTIFIED REVOCATION-NOT-NOTIFIED  ok                       DEFENCE-STATED           PERMIT-ENDED CASE-ENDED
revoke             | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             REVOCATION-NOT-NOTIFIED REVOCATION-NOT-NOTIFIED  REVOCATION-NOT-NOTIFIED REVOCATION-NOT-NOTIFIED  ok                       ok                       PERMIT-ENDED CASE-ENDED
dropRevocation     | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             REVOCATION-NOT-NOTIFIED REVOCATION-NOT-NOTIFIED  REVOCATION-NOT-NOTIFIED REVOCATION-NOT-NOTIFIED  ok                       ok                       PERMIT-ENDED CASE-ENDED
withdrawPermit     | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             ok                      ok                       ok                      ok                       ok                       ok                       PERMIT-ENDED CASE-ENDED
deregister         | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             ok                      ok                       ok                      ok                       ok                       ok                       ok           CASE-ENDED
reexamine          | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             BASIS-NOTHING           BASIS-NOTHING            BASIS-NOTHING           BASIS-NOTHING            BASIS-NOTHING            BASIS-NOTHING            PERMIT-ENDED CASE-ENDED
reportStart        | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             START-NOTHING           ok                       ok                      START-NOTHING            ok                       ok                       PERMIT-ENDED CASE-ENDED
askPermitExtension | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             PERMIT-EXTENSION-NONE   ok                       PERMIT-EXTENSION-ASKED  PERMIT-EXTENSION-LATE    ok                       ok                       PERMIT-ENDED CASE-ENDED
extendPermit       | CASE-STAGE CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE         CASE-STAGE        CASE-STAGE        CASE-STAGE            CASE-STAGE            CASE-STAGE            CASE-STAGE            PERMIT-NONE             PERMIT-EXTENSION-NONE   PERMIT-EXTENSION-NOTHING ok                      PERMIT-EXTENSION-NOTHING PERMIT-EXTENSION-NOTHING PERMIT-EXTENSION-NOTHING PERMIT-ENDED CASE-ENDED
`;

describe('every act of the review, and on what was granted, in every place of a case', () => {
  const [head = [], ...rows] = LAW.trim()
    .split('\n')
    .map((line) => line.split(/[\s|]+/));

  it('is told by the table', () => {
    expect(head.slice(1)).toEqual(NAMES);
    expect(rows.map(([act]) => act)).toEqual(Object.keys(ACTS));
  });

  const squares = rows.flatMap(([act = '', ...cells]) =>
    NAMES.map((place, index) => [act as keyof typeof ACTS, place, cells[index] ?? ''] as const),
  );

  test.each(squares)('%s while %s: %s', (act, place, answer) => {
    expect(PLACES[place].tries(MOMENT, ACTS[act])?.code ?? 'ok').toBe(answer === 'ok' ? 'ok' : `E-${answer}`);
  });

  it('changes nothing where it is refused: only what happened by itself has happened', () => {
    const refused = squares.filter(([, , answer]) => answer !== 'ok');
    const changed = refused.filter(([act, place]) => {
      const { state } = PLACES[place];
      const { events } = decide(state, commandOf(ACTS[act]), contextOf(MOMENT));
      return JSON.stringify(events) !== JSON.stringify(whatHappensBy(state, at(MOMENT), PUBLISHED_CALENDAR));
    });
    expect(changed).toEqual([]);
  });
});
