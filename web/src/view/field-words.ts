import type { Texts } from '../texts/texts.ts';

/** The body of an `application/problem+json` answer, or the problem that a client threw with it; all may be missing. */
export interface Problem {
  readonly title?: string | undefined;
  readonly code?: string | undefined;
  readonly article?: string | readonly string[] | undefined;
  readonly field?: string | undefined;
  /** What it means for the deadline. */
  readonly meaning?: string | undefined;
  /** What to do now. */
  readonly remedy?: string | undefined;
  readonly facts?: Readonly<Record<string, unknown>> | undefined;
}

/** One fault of an input: the place in what was sent (`gaps.0.defect`), and what is wrong there. */
export interface ToldFault {
  readonly path: string;
  readonly words: string;
  /** As the server told it: with its place, or by that alone. */
  readonly told: string;
}

/** Every fault of a refused input, as the server names them; none of what was refused for anything else. */
export function faultsIn({ code, facts }: Problem): readonly ToldFault[] {
  const all = code === 'E-INPUT' ? facts?.['all'] : undefined;
  const message = typeof facts?.['message'] === 'string' ? facts['message'] : '';
  if (!Array.isArray(all)) return [];
  return all
    .filter((one) => typeof one === 'string')
    .map((told) => {
      const [, path = told, words = message] = /^([\w@-]+(?:\.[\w@-]+)*): (.+)$/su.exec(told) ?? [];
      return { path, words, told };
    });
}

/** What to do, with the fields called as the forms call them and not as the contract does. */
export function inWordsOf(problem: Problem, texts: Texts): string | undefined {
  const { remedy } = problem;
  if (remedy === undefined) return undefined;
  const begun = { said: '', left: remedy };
  const { said, left } = faultsIn(problem).reduce((before, { path, told }) => {
    const at = placeIn(before.left, told);
    if (at === null) return before;
    const named = before.left.slice(0, at) + nameOf(path, texts) + told.slice(path.length);
    return { said: before.said + named, left: before.left.slice(at + told.length) };
  }, begun);
  return said + left;
}

/** Where it stands, and not within a longer word; null: nowhere. */
function placeIn(text: string, told: string): number | null {
  const quoted = told.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const found = new RegExp(String.raw`(^|[^\w@-])${quoted}(?![\w@-])`, 'u').exec(text);
  return found === null ? null : found.index + (found[1] ?? '').length;
}

type Names = Readonly<Partial<Record<string, string>>>;

/** A place in words: `gaps.0.defect` → 要补正的内容 1 怎么不对. What no form names, or two name differently, stays as it is. */
function nameOf(path: string, texts: Texts): string {
  const [ofCase, ofDesk]: readonly [Names, Names] = [texts.case.fields, texts.desk.fields];
  const wordOf = (part: string): string => {
    const [inCase, inDesk] = [ofCase[part], ofDesk[part]];
    const isOne = inCase === undefined || inDesk === undefined || inCase === inDesk;
    return (isOne ? (inCase ?? inDesk) : undefined) ?? part;
  };
  const name = (part: string): string => (/^\d+$/.test(part) ? String(Number(part) + 1) : wordOf(part));
  return path.split('.').map(name).join(' ');
}
