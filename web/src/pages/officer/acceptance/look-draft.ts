import type { NoticePoint, Worded } from './notice.ts';
import { firstVerdicts, judgedMaterials, type CasePage, type Verdict } from './verdicts.ts';

/** What of an officer's look is kept as a draft: verdicts and words, by material. */
export interface LookDraft {
  readonly given: Readonly<Record<string, Verdict>>;
  readonly worded: Worded;
}

export const NO_LOOK: LookDraft = { given: {}, worded: {} };

const VERDICTS: readonly string[] = ['good', 'correct', 'defer'];

/** Takes a stored look back; whatever does not fit is left out. */
export function lookOfContent(content: unknown): LookDraft {
  const { given, worded } = (content ?? {}) as Partial<Record<keyof LookDraft, unknown>>;
  const verdicts = Object.entries(given ?? {}).filter(([, verdict]) => VERDICTS.includes(String(verdict)));
  const points = Object.entries(worded ?? {}).filter(([, point]) => isPoint(point));
  return { given: Object.fromEntries(verdicts), worded: Object.fromEntries(points) } as LookDraft;
}

const isPoint = (point: unknown): boolean => {
  const { defect, basis, fix } = (point ?? {}) as Partial<NoticePoint>;
  return [defect, basis, fix].every((text) => typeof text === 'string');
};

/** The verdicts that stand: those given, over those that need no look. */
export function verdictsWith(page: CasePage, given: LookDraft['given']): ReadonlyMap<string, Verdict> {
  const known = new Map(firstVerdicts(page));
  for (const { code, files } of judgedMaterials(page)) {
    const verdict = given[code];
    if (verdict !== undefined && (verdict !== 'good' || files.length > 0)) known.set(code, verdict);
  }
  return known;
}
