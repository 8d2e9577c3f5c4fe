import { refuse, type Refusal } from '../refusal.ts';
import type { Figure } from './project-commitment.ts';
import type { AccessStandard, Indicator } from './standard.ts';

/** Is a value as good as the other, or better? */
export const isAsGood = ({ direction }: Pick<Indicator, 'direction'>, value: number, limit: number): boolean =>
  direction === 'atLeast' ? value >= limit : value <= limit;

/** Is every figure of the standard promised, once, and none worse than its limit? `null`: yes. */
export function refuseFigures(
  { indicators }: Pick<AccessStandard, 'indicators'>,
  figures: readonly Figure[],
): Refusal | null {
  return refuseIncomplete(indicators, figures) ?? refuseWorse(indicators, figures);
}

/** Is there one value for each indicator and none besides? `null`: yes. */
export function refuseIncomplete(indicators: readonly Indicator[], figures: readonly Figure[]): Refusal | null {
  const odd = indicators.find(({ key }) => figures.filter((one) => one.indicator === key).length !== 1);
  const foreign = figures.find((one) => !indicators.some(({ key }) => key === one.indicator));
  const name = odd?.name ?? foreign?.indicator;
  return name === undefined ? null : refuse('E-PROMISE-FIGURES', { field: 'figures', facts: { indicator: name } });
}

function refuseWorse(indicators: readonly Indicator[], figures: readonly Figure[]): Refusal | null {
  const worse = indicators.find((one) => {
    const value = valueOf(figures, one.key);
    return value !== undefined && !isAsGood(one, value, one.limit);
  });
  if (!worse) return null;
  const facts = { indicator: worse.name, limit: `${worse.limit}${worse.unit}` };
  return refuse('E-PROMISE-FIGURE', { article: '意见 6', field: 'figures', facts });
}

/** The value of an indicator among figures. */
export const valueOf = (figures: readonly Figure[], key: string): number | undefined =>
  figures.find((one) => one.indicator === key)?.value;

/** 对照承诺: the indicators of which the measured value is worse than what was promised, in the order of the standard. */
export const shortOf = (
  indicators: readonly Indicator[],
  promised: readonly Figure[],
  measured: readonly Figure[],
): readonly Indicator[] =>
  indicators.filter((one) => {
    const [said, found] = [valueOf(promised, one.key), valueOf(measured, one.key)];
    return said === undefined || found === undefined || !isAsGood(one, found, said);
  });
