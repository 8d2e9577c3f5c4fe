import { describe, expect, it } from '@jest/globals';
import { differing, lastAnswers, presetIn, tallyOf, type CountedOpinion } from '../../../domain/case/opinion-tally.ts';

const adopted = { adopted: true, reason: '' };
const said = (stance: 'agree' | 'agreeWithConditions' | 'disagree', weighed: CountedOpinion['weighed'] = null) => ({
  answer: { stance },
  lapsed: false,
  weighed,
});
const silent = (lapsed: boolean) => ({ answer: null, lapsed, weighed: null });

describe('opinions of departments', () => {
  it('are counted once each', () => {
    const all = [said('agree'), said('disagree', adopted), silent(false), silent(true)];
    expect(tallyOf(all)).toEqual({ given: 2, open: 1, late: 1, unweighed: 1 });
  });

  it('differ where one agrees and another does not', () => {
    expect(differing([said('agree'), said('agreeWithConditions'), silent(true)])).toBe(false);
    expect(differing([said('agree'), said('disagree')])).toBe(true);
  });

  it('are adopted unless the lead says otherwise, the last of each department, once they do not differ', () => {
    const of = (bureau: string, opinion: CountedOpinion) => ({ ...opinion, bureau });
    const first = [of('water', said('agree', adopted)), of('fire', said('disagree')), of('police', silent(false))];
    const last = (opinions: readonly (typeof first)[number][]) => lastAnswers(opinions, ({ bureau }) => bureau);
    expect(presetIn(last(first))).toEqual([]);
    const again = of('fire', said('agreeWithConditions'));
    expect(presetIn(last([...first, again]))).toEqual([again]);
  });

  it('no longer differ once the lead has said of each whether it adopts it', () => {
    expect(differing([said('agree', adopted), said('disagree')])).toBe(true);
    expect(differing([said('agree', adopted), said('disagree', adopted)])).toBe(false);
  });
});
