import { describe, expect, it } from '@jest/globals';
import {
  draftGaps,
  draftOfContent,
  draftOfProposal,
  editedField,
  firstDraft,
  proposalBody,
  type DecisionDraft,
} from '../../../../web/src/pages/officer/decision/draft.ts';
import { conflictOf } from '../../../../web/src/pages/officer/decision/conflict.ts';
import { guardsOf } from '../../../../web/src/pages/officer/decision/guards.ts';
import type { CasePage } from '../../../../web/src/pages/officer/acceptance/verdicts.ts';
import { material, receivedCase } from './case-page.ts';

const acceptedCase = (changes: Partial<CasePage> = {}): CasePage =>
  receivedCase({ stage: 'accepted', acceptedOn: '2026-10-12' as CasePage['acceptedOn'], ...changes });

const refusal: DecisionDraft = {
  outcome: 'refuse',
  found: '总量指标没有落实。',
  reasons: '无法确保达标排放。',
  provisions: ['生态环境法典 105', ''],
  conditions: ['不用'],
  overrunReason: ' ',
};

describe('a decision in the making', () => {
  it('begins as a grant with the first reason of the library', () => {
    expect(firstDraft(acceptedCase())).toMatchObject({ outcome: 'grant', reasons: '评价结论可信。', conditions: [] });
  });

  it('begins with what was proposed before, if that was returned', () => {
    const events = [{ type: 'decisionPrepared', proposal: proposalBody(refusal) }, { type: 'decisionReturned' }];
    const page = acceptedCase({ events: events as unknown as CasePage['events'] });
    expect(firstDraft(page)).toMatchObject({ outcome: 'refuse', found: '总量指标没有落实。' });
  });

  it('sends a refusal with what was found apart from its reasons, its provisions, and no conditions', () => {
    expect(proposalBody(refusal)).toEqual({
      outcome: 'refuse',
      facts: '总量指标没有落实。',
      reasons: ['无法确保达标排放。'],
      provisions: ['生态环境法典 105'],
      conditions: [],
      overrunReason: null,
      citesMinutes: false,
    });
  });

  it('cites the minutes if it rests on them (许可法 48(5))', () => {
    expect(proposalBody(refusal, true).citesMinutes).toBe(true);
  });

  it('comes back from its proposal as it was sent', () => {
    const sent = { ...proposalBody(refusal), by: {}, at: '' } as unknown as NonNullable<CasePage['proposal']>;
    expect(proposalBody(draftOfProposal(sent))).toEqual(proposalBody(refusal));
  });

  it('comes back from a proposal that told facts and reasons as one, with all that it said among the reasons', () => {
    const { facts: _facts, ...older } = proposalBody(refusal);
    const sent = { ...older, reasons: ['总量指标没有落实。', '无法确保达标排放。'], by: {}, at: '' };
    const draft = draftOfProposal(sent as unknown as NonNullable<CasePage['proposal']>);
    expect(draft).toMatchObject({ found: '', reasons: '总量指标没有落实。无法确保达标排放。' });
  });

  it('comes back from its stored draft, and what is no draft is none', () => {
    expect(draftOfContent(JSON.parse(JSON.stringify(refusal)))).toEqual(refusal);
    expect(draftOfContent({ items: [] })).toBeNull();
    expect(draftOfContent(null)).toBeNull();
  });

  it('names what is not written yet: a refusal needs facts, reasons and provisions (许可法 38)', () => {
    const empty = { ...refusal, found: '', reasons: '', provisions: [''] };
    expect(draftGaps(empty, false)).toEqual(['found', 'reasons', 'provisions']);
    expect(draftGaps(refusal, true)).toEqual(['overrunReason']);
  });

  it('tells which fact was edited last', () => {
    expect(editedField(refusal, { ...refusal, reasons: '别的。' })).toBe('reasons');
    expect(editedField(refusal, refusal)).toBeNull();
  });
});

describe('the guards before issue', () => {
  const states = (page: CasePage, draft = firstDraft(page)) =>
    Object.fromEntries(guardsOf(page, draft).map((guard) => [guard.name, guard.state]));
  const barredBy = (code: string): Partial<CasePage> => ({
    acts: [{ act: 'prepareDecision', allowed: false, why: { code, title: '', remedy: '' } }],
  });

  it('all hold but the second officer before the proposal', () => {
    expect(states(acceptedCase())).toEqual({
      predecessor: 'held',
      materials: 'held',
      deferral: 'held',
      authority: 'held',
      written: 'held',
      second: 'missing',
    });
  });

  it('name the deferred paper, and leave open what the server has not judged behind it', () => {
    const deferral = { materials: ['D1'], open: ['D1'], until: '2026-10-20' } as CasePage['deferral'];
    const page = acceptedCase({ deferral, ...barredBy('E-DEFERRAL-OPEN') });
    expect(states(page)).toMatchObject({ deferral: 'missing', authority: 'unknown', predecessor: 'unknown' });
  });

  it('name the authority that lapsed and the predecessor that is not granted', () => {
    expect(states(acceptedCase(barredBy('E-AUTHORITY-NONE')))).toMatchObject({ authority: 'missing' });
    expect(states(acceptedCase(barredBy('E-DECISION-PREDECESSOR')))).toMatchObject({
      authority: 'held',
      predecessor: 'missing',
    });
  });

  it('ask a grant, not a refusal, for every essential material', () => {
    const page = acceptedCase({
      materials: [material({ code: 'E1', files: [], state: 'missing' })],
      openMaterials: ['E1'],
    });
    expect(states(page)['materials']).toBe('missing');
    expect(states(page, refusal)['materials']).toBe('held');
  });

  it('ask for a reason once the promised limit has passed (722号 36(2))', () => {
    const late = acceptedCase({ promisedDue: '2026-10-10' as CasePage['promisedDue'] });
    expect(states(late)['overrun']).toBe('missing');
    expect(states(acceptedCase())['overrun']).toBeUndefined();
  });
});

describe('a decision of the upper organ', () => {
  it('is not the zone’s: before it was sent on, the guard of power is not held', () => {
    const acts = [
      { act: 'prepareDecision', allowed: false, why: { code: 'E-AUTHORITY-DIRECT', title: '', remedy: '' } },
    ];
    const guards = guardsOf(acceptedCase({ acts }), firstDraft(acceptedCase()));
    expect(guards.find(({ name }) => name === 'authority')?.state).toBe('missing');
  });
});

describe('a decision on which another officer wrote meanwhile', () => {
  const base = firstDraft(acceptedCase());
  const theirs = { ...base, reasons: '李岚写的。', conditions: ['接口设在路侧'] };
  const proposed = (page: Partial<CasePage> = {}) => {
    const event = { type: 'decisionPrepared', at: '2026-10-12T10:21:00.000+08:00', by: { name: '李岚' } };
    const events = [{ ...event, proposal: proposalBody(theirs) }] as unknown as CasePage['events'];
    return acceptedCase({ events, decision: null, ...page });
  };
  const kept = { state: 'fresh' } as const;

  it('is simply theirs for whoever typed nothing', () => {
    expect(conflictOf(proposed(), { base, own: base, kept })).toEqual({ adopted: theirs, conflict: null });
  });

  it('stands beside what one typed: who, when, and which fields', () => {
    const own = { ...base, reasons: '周敏写的。' };
    const { conflict } = conflictOf(proposed(), { base, own, kept });
    expect(conflict).toMatchObject({ of: 'officer', who: '李岚', at: '10:21' });
    expect(conflict?.changes.map(({ field, changedBy }) => [field, changedBy])).toEqual([
      ['reasons', 'both'],
      ['conditions', 'theirs'],
    ]);
  });

  it('is settled once one goes on from it, and nothing to do with what was proposed before one began', () => {
    const own = { ...theirs, reasons: '两人写的。' };
    expect(conflictOf(proposed(), { base: theirs, own, kept })).toEqual({ adopted: null, conflict: null });
  });

  it("is told of one's own other window too, before anything more is saved", () => {
    const other = { state: 'conflict', base: undefined, theirs, version: 3, at: '2026-10-12 10:21' } as const;
    const { conflict } = conflictOf(acceptedCase(), { base, own: { ...base, found: '周敏写的。' }, kept: other });
    expect(conflict).toMatchObject({ of: 'window', theirs });
  });
});
