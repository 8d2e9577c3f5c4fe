import { describe, expect, it } from '@jest/globals';
import { consultationsOf } from '../../../domain/catalogue/consultation.ts';
import { readItems } from '../../../catalogue/read-items.ts';

const codes = (list: readonly { readonly bureau: string }[]) => list.map(({ bureau }) => bureau);

describe('departments that are consulted while an item is reviewed', () => {
  const consults = readItems().find(({ code }) => code === 'A16')?.consults ?? [];

  it('are those of the guide whose condition holds', () => {
    const { ask, leave } = consultationsOf({ consults }, { 'plan.eia': 'form', 'plan.hazchem': true });
    expect(codes(ask)).toEqual(expect.arrayContaining(['construction', 'environment', 'emergency']));
    expect(codes(leave.map(({ consultation }) => consultation))).not.toContain('emergency');
  });

  it('are told with the reason where they are left out', () => {
    const facts = { 'plan.eia': 'none', 'plan.hazchem': false, 'plan.explosive': false };
    const left = consultationsOf({ consults }, facts).leave;
    expect(left.find(({ consultation }) => consultation.bureau === 'emergency')?.why).toContain('危险化学品');
  });

  it('are asked as long as nobody knows that they need not be', () => {
    expect(codes(consultationsOf({ consults }, {}).ask)).toHaveLength(consults.length);
  });

  it('are never both asked and left out, and none is forgotten', () => {
    for (const eia of ['report', 'form', 'registration', 'none']) {
      const { ask, leave } = consultationsOf({ consults }, { 'plan.eia': eia, 'plan.hazchem': false });
      const all = [...codes(ask), ...codes(leave.map(({ consultation }) => consultation))];
      expect(all.toSorted()).toEqual(codes(consults).toSorted());
    }
  });
});
