import type { Asked } from './document.ts';
import { knowing, learn, type Known } from './known.ts';
import type { Kind, Opening } from './opening.ts';
import { make, type Walk } from './walk.ts';

interface CasePage {
  readonly acts: readonly { readonly act: string; readonly allowed: boolean }[];
}

interface CommitmentPage {
  readonly possible: readonly { readonly act: string; readonly refusal: unknown }[];
}

export const CASE: Kind = {
  kind: 'case',
  page: 'readCase',
  possible: (page) => (page as CasePage).acts.filter(({ allowed }) => allowed).map(({ act }) => act),
};

export const COMMITMENT: Kind = {
  kind: 'commitment',
  page: 'readCommitment',
  possible: (page) =>
    (page as CommitmentPage).possible
      .filter(({ refusal }) => refusal === null)
      .map(({ act }) => `promise${act.charAt(0).toUpperCase()}${act.slice(1)}`),
};

/** A thing as somebody sees it. */
interface Seen {
  readonly own: Known;
  readonly at: Readonly<Record<string, string>>;
  /** What (s)he may do to it now, as its page says. */
  readonly possible: readonly Asked[];
}

export const operationNamed = ({ document }: Walk, name: string): Asked | undefined =>
  document.operations.find(({ operation }) => operation.operationId === name);

/** Reads the page of a thing as somebody sees it; null: nothing is shown. */
export async function look(walk: Walk, { who, kind, thing }: Opening): Promise<Seen | null> {
  const at = { [kind.kind]: thing };
  const asked = operationNamed(walk, kind.page);
  const { status, said } = asked ? await make(walk, { who, asked, at, said: {} }) : { status: 404, said: null };
  if (status !== 200) return null;
  const own = knowing(who.known);
  learn(own, said, kind.kind);
  const names = kind.possible(said);
  for (const name of names) if (!walk.through.has(name)) walk.openings.set(name, { who, kind, thing });
  return { own, at, possible: names.flatMap((name) => operationNamed(walk, name) ?? []) };
}
