import type { AnswerOf } from '../../../api/contract/route.ts';
import type { caseRoutes } from '../../../api/contract/cases.ts';

type CasePage = AnswerOf<typeof caseRoutes.readCase>;
type Finding = CasePage['checks'][number];

/** A value of the form, what it is held against, and what was found of it. */
export interface AskedRow {
  readonly label: string;
  readonly value: string;
  /** The numbers between which it must lie, `1–2.5` or `≤ 24 米`; empty: none is known. */
  readonly bounds: string;
  /** Of all checks that speak of it the gravest; null: none does. */
  readonly found: Finding['found'] | null;
  readonly findings: readonly Finding[];
}

/** What was filled in, each value with what the machine found of it. */
export const askedRows = ({ form, checks }: Pick<CasePage, 'form' | 'checks'>): readonly AskedRow[] =>
  form.map(({ label, value }) => {
    const findings = checks.filter(({ measured }) => measured?.label === label);
    return { label, value, bounds: boundsText(findings), found: gravest(findings), findings };
  });

/** What the machine found that stands at no value of the form. */
export const otherFindings = ({ form, checks }: Pick<CasePage, 'form' | 'checks'>): readonly Finding[] =>
  checks.filter(({ measured }) => !form.some(({ label }) => label === measured?.label));

/**
 * The rows that are seen first: those of which something was found, then the others in the order of the form up to `least`.
 * A value that is only the bound of another stands beside that one already.
 */
export function firstRows(rows: readonly AskedRow[], least: number): readonly AskedRow[] {
  const bounds = new Set(rows.flatMap(({ findings }) => findings.flatMap(boundLabels)));
  const judged = rows.filter(({ found }) => found !== null);
  const rest = rows.filter(({ label, found }) => found === null && !bounds.has(label));
  const first = new Set([...judged, ...rest.slice(0, Math.max(0, least - judged.length))]);
  return rows.filter((row) => first.has(row));
}

const boundLabels = ({ measured }: Finding): readonly string[] =>
  (measured?.bounds ?? []).flatMap(({ of }) => (of === null ? [] : [of]));

const GRAVITY = ['failed', 'unknown', 'met'] as const;

const gravest = (findings: readonly Finding[]): Finding['found'] | null =>
  GRAVITY.find((found) => findings.some((one) => one.found === found)) ?? null;

const SIGNS = { is: '=', atLeast: '≥', above: '>', atMost: '≤', below: '<' } as const;

function boundsText(findings: readonly Finding[]): string {
  const bounds = findings.flatMap(({ measured }) => measured?.bounds ?? []);
  const unit = findings.find(({ measured }) => measured?.unit)?.measured?.unit ?? '';
  const [low, high] = [bounds.find(({ sign }) => sign === 'atLeast'), bounds.find(({ sign }) => sign === 'atMost')];
  const isRange = bounds.length === 2 && low !== undefined && high !== undefined;
  if (isRange) return `${low.bound}–${high.bound}${unit}`;
  return bounds.map(({ sign, bound }) => `${SIGNS[sign]} ${bound}${unit}`).join('，');
}
