import { describe, expect, it } from '@jest/globals';
import { documentNumber, seriesOf } from '../../../domain/paper/number.ts';
import { PAPERS } from '../../../domain/paper/paper.ts';
import { SAMPLES } from './sample-facts.ts';

describe('the number of a paper', () => {
  it('names zone, kind, year and place in its series', () => {
    expect(documentNumber('澄高', 'receipt', 2026, 3187)).toBe('澄高审收〔2026〕3187号');
    expect(documentNumber('澄高', 'refusalDecision', 2027, 1)).toBe('澄高审不准〔2027〕1号');
  });

  it('has a series of its own for certificates of filing, which decide nothing', () => {
    const filing = { ...SAMPLES.grantDecision, nature: 'filing' as const };
    expect(seriesOf(SAMPLES.grantDecision)).toBe('grantDecision');
    expect(seriesOf(filing)).toBe('filingCertificate');
    expect(documentNumber('澄高', seriesOf(filing), 2026, 7)).toBe('澄高审备〔2026〕7号');
  });

  it('leaves a place open for a serial that is not known yet', () => {
    expect(documentNumber('澄高', 'receipt', 2026, '?')).toBe('澄高审收〔2026〕?号');
  });

  it('never means two kinds of paper', () => {
    const words = [...Object.values(PAPERS).map(({ word }) => word), '备'];
    expect(new Set(words).size).toBe(words.length);
  });
});
