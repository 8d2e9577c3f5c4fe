import { describe, expect, it } from '@jest/globals';
import { proposedIn, type Proposed } from '../../../../domain/case/acts/decision.ts';
import type { CaseIn } from '../../../../domain/case/case.ts';
import {
  papersInTurn,
  papersOfProposal,
  standingBeforeSigning,
} from '../../../../domain/case/papers/papers-in-turn.ts';
import { contextAt } from '../../../../domain/case/context.ts';
import { contextOf, file, lifeOf, wish, type Life } from '../builders.ts';
import { onPermit, permit } from '../permit-wishes.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER } from './issued.ts';

const FACTS = contextOf('2026-09-03T10:00').facts;

const issuedBy = ({ events }: Life, place: number) =>
  papersInTurn(lifeOf(events.slice(0, place)).state, events.slice(place), DOSSIER);

/** The papers of the decision as they were shown before it was signed, and as they were issued. */
function shownAndIssued(life: Life) {
  const place = life.events.findLastIndex(({ type }) => type === 'granted' || type === 'refused');
  const signed = life.events[place];
  if (signed?.type !== 'granted' && signed?.type !== 'refused') throw new Error('nothing was decided');
  const { signature } = signed;
  if (!signature) throw new Error('nobody signed');
  const before = lifeOf(life.events.slice(0, place)).state as CaseIn<'accepted'>;
  const context = contextAt(signed.at, DOSSIER.calendar, FACTS);
  const shown = papersOfProposal(before, signed.proposal as Proposed, { by: signed.by, signature, context }, DOSSIER);
  return { shown, issued: issuedBy(lifeOf(life.events.slice(0, place + 1)), place) };
}

const decided = (life: Life, outcome: 'grant' | 'refuse' = 'grant') =>
  life.does('2026-09-03T09:00', wish.propose(outcome)).does('2026-09-03T10:00', wish.sign);

describe('what is read before a decision is signed', () => {
  it.each([
    ['a grant', STAGES.granted],
    ['a refusal', STAGES.refused],
    [
      'a permit with an end',
      decided(
        file('2026-09-01T09:00', { item: { validity: { length: 24, unit: 'months' } } }).does(
          '2026-09-02T09:00',
          wish.accept,
        ),
      ),
    ],
    [
      'a grant on a promise',
      decided(file('2026-09-01T09:00', { way: 'commitment' }).does('2026-09-02T09:00', wish.accept)),
    ],
  ])('is what is issued: %s', (_name, life) => {
    const { shown, issued } = shownAndIssued(life);
    expect(issued.length).toBeGreaterThan(0);
    expect(shown).toEqual(issued);
  });

  it('is worded also while something bars the decision: a deferred paper is still to come', () => {
    const { state } = STAGES.deferred;
    const proposal = proposedIn({ ...wish.propose('grant'), facts: ' ' } as Parameters<typeof proposedIn>[0]);
    const at = STAGES.granted.events.at(-1);
    if (at?.type !== 'granted' || !at.signature) throw new Error('not granted');
    const signing = { by: at.by, signature: at.signature, context: contextAt(at.at, DOSSIER.calendar, FACTS) };
    expect(papersOfProposal(state as CaseIn<'accepted'>, proposal, signing, DOSSIER)).toMatchObject([
      { kind: 'grantDecision', scope: '以本决定所列的项目、地点和建设内容为限' },
    ]);
  });
});

describe('how a permit stands that is read before something is signed of it', () => {
  const defended = STAGES.granted.does('2026-09-07T09:00', [permit.notify(), permit.defend]);
  const before = (life: Life) => standingBeforeSigning(lifeOf(life.events.slice(0, -1)).state, life.events.slice(-1));

  it('is that of just before: valid, or what had become of it', () => {
    const revoked = defended.does('2026-09-08T09:00', permit.revoke);
    const struckOff = defended.does('2026-09-08T09:00', onPermit.deregister);
    expect([before(revoked), before(struckOff.does('2026-09-08T10:00', permit.revoke))]).toEqual([
      'valid',
      'deregistered',
    ]);
  });

  it('counts what the law brought about first, whether that was recorded by then or not', () => {
    const late = file('2026-09-01T09:00', { item: { validity: { length: 3, unit: 'months' } } })
      .does('2026-09-02T09:00', wish.accept)
      .does('2026-09-03T09:00', wish.propose('grant'))
      .does('2026-09-03T10:00', wish.sign);
    const over = late
      .does('2026-12-01T09:00', [permit.notify(), permit.defend])
      .does('2027-01-08T09:00', permit.revoke);
    const at = over.events.findIndex(({ type }) => type === 'expired');
    const states = [at, at + 1].map((place) =>
      standingBeforeSigning(lifeOf(over.events.slice(0, place)).state, over.events.slice(place)),
    );
    expect(states).toEqual(['expired', 'expired']);
  });

  it('is nothing before the decision', () => {
    expect(before(STAGES.granted)).toBeNull();
  });
});
