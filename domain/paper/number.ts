import type { GrantDecisionFacts } from './decision-facts.ts';
import type { PaperFacts } from './facts.ts';
import { PAPERS } from './paper.ts';
import type { PaperKind } from './paper.ts';

/**
 * A series of numbers: one for each kind of paper, and one of its own each for the certificates of filings (备案) and for the
 * opinions of joint acceptances (联合验收), which are no decisions on a permit. Numbers run without gaps within zone, series and
 * year; the counting is done where the paper is issued.
 */
export type PaperSeries = PaperKind | 'filingCertificate' | 'jointAcceptance';

/** The series that the paper takes its number from. */
export function seriesOf(facts: Pick<PaperFacts, 'kind'> | Pick<GrantDecisionFacts, 'kind' | 'nature'>): PaperSeries {
  if (!('nature' in facts)) return facts.kind;
  if (facts.nature === 'filing') return 'filingCertificate';
  return facts.nature === 'jointAcceptance' ? 'jointAcceptance' : facts.kind;
}

/**
 * The number as it stands on the paper: 澄高审收〔2026〕3187号.
 *
 * @param zoneWord short name of the zone in numbers: 澄高
 * @param n the n-th of its series in that year, from 1; or what stands for it as long as it is not known
 */
export function documentNumber(zoneWord: string, series: PaperSeries, year: number, n: number | string): string {
  return `${zoneWord}审${wordOf(series)}〔${year}〕${n}号`;
}

function wordOf(series: PaperSeries): string {
  if (series === 'filingCertificate') return '备';
  return series === 'jointAcceptance' ? '联验' : PAPERS[series].word;
}
