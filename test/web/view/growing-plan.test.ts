import { describe, expect, it } from '@jest/globals';
import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { fileNow, openFields } from '../../../web/src/view/growing-plan.ts';

describe('the questions and the growing plan', () => {
  it('asks only what the applicant can tell and something depends on, in the order of the questions', () => {
    const questions = [
      { code: 'hazard' as const, state: 'open' as const, open: ['plan.hazchem'] },
      { code: 'land' as const, state: 'open' as const, open: ['plan.landForm', 'project.landHa'] },
    ];
    expect(openFields({ questions }).map(({ fact }) => fact)).toEqual(['plan.landForm', 'plan.hazchem']);
  });

  it('files what the plan sets free and the project may file, and nothing that waits', () => {
    const items = [
      { code: 'A02' as ItemCode, state: 'open' as const },
      { code: 'A05' as ItemCode, state: 'open' as const },
      { code: 'A23' as ItemCode, state: 'waiting' as const },
    ];
    expect(fileNow({ items }, ['A02', 'A23'])).toEqual(['A02']);
  });
});
