import type { Texts } from '../texts/texts.ts';
import type { Problem } from './problem.ts';

/** One fault of an input: the place in what was sent (`gaps.0.defect`), and what is wrong there. */
export interface ToldFault {
  readonly path: string;
  readonly words: string;
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
      return { path, words };
    });
}

/** What to do, with the fields called as the forms call them and not as the contract does. */
export function inWordsOf(problem: Problem, texts: Texts): string | undefined {
  const { remedy } = problem;
  return faultsIn(problem).reduce((said, { path }) => said?.replace(path, nameOf(path, texts)), remedy);
}

/** A place in words: `gaps.0.defect` → 要补正的内容 1 怎么不对. What no form names stays as it is. */
function nameOf(path: string, { case: { fields: ofCase }, desk: { fields: ofDesk } }: Texts): string {
  const words: Readonly<Record<string, string>> = { ...ofDesk, ...ofCase };
  const name = (part: string): string => (/^\d+$/.test(part) ? String(Number(part) + 1) : (words[part] ?? part));
  return path.split('.').map(name).join(' ');
}
