import { describe, expect, it } from '@jest/globals';
import { wish } from '../builders.ts';
import { permit } from '../permit-wishes.ts';
import { STAGES } from '../stages.ts';
import { DOSSIER, guideOf, lastPapers } from './issued.ts';

const numbers = { grantDecision: '澄准〔2026〕1号', revocationPriorNotice: '澄撤告〔2026〕1号' };
const notified = STAGES.granted.does('2026-09-04T09:00', permit.notify());

describe('撤销许可事先告知书 (许可法 7, 69)', () => {
  it('tells decision, facts, ground, and until when the holder may state and defend', () => {
    expect(lastPapers(notified, { numbers })).toMatchObject([
      {
        kind: 'revocationPriorNotice',
        decisionNumber: '澄准〔2026〕1号',
        decidedOn: '2026-09-03',
        found: '图纸与申报不符',
        brokenPromise: null,
        ground: '许可法 69(1)',
        statement: {
          from: '2026-09-04',
          event: '送达本告知书',
          due: '2026-09-11',
          article: '许可法 7',
          rule: '本区规定的陈述申辩期限',
        },
      },
    ]);
    expect(lastPapers(notified)).toMatchObject([{ decisionNumber: '' }]);
  });

  it('names what was promised, where the permit rests on a commitment', () => {
    const life = STAGES.committed
      .does('2026-09-03T10:00', wish.check('proposeRevocation'))
      .does('2026-09-03T11:00', permit.notify(null));
    expect(lastPapers(life)).toMatchObject([{ brokenPromise: '告知承诺书所列全部条件', ground: '许可法 69(2)' }]);
  });

  const item = guideOf('A09b');
  const condition = (n: number) => `${n}．${item.standard?.conditions[n - 1]?.text.replace(/。$/u, '') ?? ''}`;
  const letter = { commitmentLetter: '澄诺〔2026〕1号' };

  it('holds the words of the conditions that the check found broken, and the letter in which they stand', () => {
    const proposed = STAGES.committed.does('2026-09-03T10:00', wish.breach('proposeRevocation', 2));
    const life = proposed.does('2026-09-03T11:00', permit.notify(null));
    const expected = { brokenPromise: condition(2), letterNumber: '澄诺〔2026〕1号' };
    expect(lastPapers(life, { item, numbers: letter })).toMatchObject([expected]);
  });

  it('holds those that were to be mended, once the time for it is over', () => {
    const ordered = STAGES.committed.does('2026-09-03T10:00', wish.breach('rectify', 2, 4));
    const life = ordered.until('2026-09-24T00:00').does('2026-09-24T09:00', permit.notify(null));
    expect(lastPapers(life, { item })).toMatchObject([{ brokenPromise: `${condition(2)}；${condition(4)}` }]);
  });

  it('holds all of them where a false promise is found without a check, and none where the fault is of the organ', () => {
    const untrue = STAGES.committed.does('2026-09-04T09:00', permit.notify('许可法 69(2)'));
    const all = item.standard?.conditions.map((_, at) => condition(at + 1)).join('；');
    expect(lastPapers(untrue, { item })).toMatchObject([{ brokenPromise: all }]);
    const own = STAGES.committed.does('2026-09-04T09:00', permit.notify('许可法 69(1)'));
    expect(lastPapers(own, { item })).toMatchObject([{ brokenPromise: null }]);
  });
});

describe('撤销许可决定书', () => {
  it('tells how the defence was judged, from when it holds, and the remedies', () => {
    const revoked = notified.does('2026-09-07T09:00', permit.defend).does('2026-09-08T09:00', permit.revoke);
    expect(lastPapers(revoked, { numbers })).toMatchObject([
      {
        kind: 'revocationDecision',
        decisionNumber: '澄准〔2026〕1号',
        decidedOn: '2026-09-03',
        found: '图纸与申报不符',
        ground: '许可法 69(1)',
        priorNoticeNumber: '澄撤告〔2026〕1号',
        defence: { stated: '图纸已经更正', judged: '申辩理由不成立' },
        effectiveFrom: '2026-09-08',
        remedies: DOSSIER.remedies,
      },
    ]);
    expect(lastPapers(revoked)).toMatchObject([{ decisionNumber: '', priorNoticeNumber: '' }]);
  });

  it('tells of no defence, where the holder said nothing', () => {
    const revoked = notified.does('2026-09-12T09:00', permit.revoke);
    expect(lastPapers(revoked)).toMatchObject([{ defence: null }]);
  });
});
