import { describe, expect, it } from '@jest/globals';
import { person } from './commands.ts';
import { review } from './review-wishes.ts';
import { wish } from './builders.ts';
import { STAGES } from './stages.ts';

/** Accepted on 2026-09-02: by statute by 2026-09-30. */
const { accepted } = STAGES;
const asked = accepted.does('2026-09-28T09:00', review.askLonger(8));
const askedIn = ({ state }: typeof asked) => ('extensionAsked' in state ? state.extensionAsked : null);

describe('a request to lengthen the legal limit (许可法 42)', () => {
  it('lies before the head with length, reason and who asks, and changes no clock', () => {
    expect(askedIn(asked)).toMatchObject({
      length: 8,
      reason: '专家意见较多',
      on: '2026-09-28',
      by: { name: 'reviewer' },
    });
    expect(asked.state.clocks).toEqual(accepted.state.clocks);
  });

  it('is answered by the extension, of whatever length the head signs', () => {
    const longer = asked.does('2026-09-29T09:00', review.extend(5), person('organHead', '沈局长'));
    expect(askedIn(longer)).toBeNull();
    expect(longer.state.clocks.statutory?.extensions).toEqual([{ signedOn: '2026-09-29', by: 'organHead', length: 5 }]);
  });

  it('may be asked anew once it was refused, with the limit as it was', () => {
    const refused = asked.does('2026-09-29T09:00', review.refuseLonger, person('organHead', '沈局长'));
    expect(askedIn(refused)).toBeNull();
    expect(refused.state.clocks).toEqual(accepted.state.clocks);
    expect(refused.tries('2026-09-29T10:00', review.askLonger(5))).toBeNull();
  });

  it('is neither granted nor refused by who asked, in whatever capacity', () => {
    for (const answer of [review.extend(5), review.refuseLonger])
      expect(asked.tries('2026-09-29T09:00', answer, person('organHead', 'reviewer'))).toMatchObject({
        code: 'E-RECUSAL-EXTENSION',
        article: '许可法 42(1)',
      });
  });

  it('is refused at once where the head could not grant it', () => {
    expect(accepted.tries('2026-09-28T09:00', review.askLonger(11))).toMatchObject({ code: 'E-EXTENSION-TOO-LONG' });
    expect(accepted.tries('2026-10-01T00:00', review.askLonger(5))).toMatchObject({ code: 'E-EXTENSION-TOO-LATE' });
    const longer = accepted.does('2026-09-28T09:00', review.extend(5));
    expect(longer.tries('2026-09-29T09:00', review.askLonger(5))).toMatchObject({ code: 'E-EXTENSION-TOO-OFTEN' });
  });

  it('is refused by nobody but the head whom the law names', () => {
    expect(asked.tries('2026-09-29T09:00', review.refuseLonger, person('zoneHead'))).toMatchObject({
      code: 'E-EXTENSION-SIGNER',
    });
  });

  it('does not keep the case from being decided, and ends with it', () => {
    const decided = accepted
      .does('2026-09-03T09:00', review.askLonger(8))
      .does('2026-09-04T09:00', wish.propose('grant'))
      .does('2026-09-04T10:00', wish.sign);
    expect(decided.state.stage).toBe('decided');
    expect(decided.tries('2026-09-04T11:00', review.refuseLonger)).toMatchObject({ code: 'E-CASE-ENDED' });
  });
});
