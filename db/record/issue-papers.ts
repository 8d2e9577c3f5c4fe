import { randomBytes, randomInt } from 'node:crypto';
import { canonical } from '../../domain/canonical.ts';
import { papersOf } from '../../domain/case/papers/papers-of.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { PaperFacts } from '../../domain/paper/facts.ts';
import { documentNumber, seriesOf } from '../../domain/paper/number.ts';
import type { PaperKind } from '../../domain/paper/paper.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { untilCommit, workLast, type Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import type { Appending, Step } from './step.ts';
import { newId } from '../id.ts';
import { keepLegalUrging } from './urging.ts';

/** Numbers of papers by kind, as far as the running transaction gave them. */
export type Numbers = Readonly<Partial<Record<PaperKind, string>>>;

/** A paper that has no number yet. */
export type UnnumberedPaper = PaperFacts & { readonly number: null; readonly verify: null };

type UrgingOrder = Extract<UnnumberedPaper, { kind: 'urgingOrder' }>;

/** The papers of one event, about to be issued. */
export interface Issuing {
  readonly owner: { readonly column: 'case_id' | 'commitment_id' | 'visit_id'; readonly id: string };
  readonly world: Pick<ZoneWorld, 'id' | 'numberWord'>;
  /** Of the event. */
  readonly seq: number;
  readonly at: Instant;
  /** Writes them; `numbers` are of earlier papers of the same owner that are issued in the same transaction. */
  readonly write: (numbers: Numbers) => readonly UnnumberedPaper[];
  /** Is told the number of an order (督办) once it has one. */
  readonly ordered?: (draft: UrgingOrder, number: string) => void;
}

/**
 * Issues the papers of what happened to a case, when the running transaction ends: each gets its number, its content and the
 * hash of that content in that transaction.
 */
export function issuePapers(tx: Queryable, appending: Appending, steps: readonly Step[]): void {
  const { caseId, desk, world } = appending;
  // An order by the law waits for its answer.
  const ordered = (draft: UrgingOrder, number: string) =>
    untilCommit(keepLegalUrging(tx, draft, { ...appending, number }));
  for (const { before, after, event, seq } of steps) {
    if (!before) continue;
    const write = (numbers: Numbers) =>
      papersOf(event, before, after, { ...desk, numbers: { ...desk.numbers, ...numbers } });
    const at = event.late?.recordedAt ?? event.at;
    issueLast(tx, { owner: { column: 'case_id', id: caseId }, world, seq, at, write, ordered });
  }
}

const issuings = new WeakMap<Queryable, Issuing[]>();

/**
 * Issues papers when the running transaction ends. Whoever numbers a paper holds its series until the COMMIT; so all series of a
 * transaction are taken last and in one order, and nobody who holds one waits for anything else than the next.
 */
export function issueLast(tx: Queryable, issuing: Issuing): void {
  const known = issuings.get(tx);
  if (known) return void known.push(issuing);
  const all = [issuing];
  issuings.set(tx, all);
  workLast(tx, () => issueWithCommit(tx, all));
}

/**
 * Issues papers at once, in their order, and answers their numbers. Only for a transaction that issues papers of one kind after
 * another in the same order as every other.
 */
export async function issueNow(tx: Queryable, all: readonly Issuing[]): Promise<readonly string[]> {
  const papers = papersIn(all);
  return papers.length === 0 ? [] : numbersOf(tx, papers);
}

/**
 * Nothing is waited for, since everybody who wants a number of the same series waits until this transaction is committed; unless
 * somebody must be told the numbers.
 */
async function issueWithCommit(tx: Queryable, all: readonly Issuing[]): Promise<void> {
  const papers = papersIn(all);
  if (papers.length === 0) return;
  const issued = numbersOf(tx, papers);
  if (!papers.some(({ draft }) => draft.kind === 'urgingOrder')) return untilCommit(issued);
  const numbers = await issued;
  for (const [place, { draft, issuing }] of papers.entries()) {
    if (draft.kind === 'urgingOrder') issuing.ordered?.(draft, numbers[place] ?? '');
  }
}

/** A paper that is ready but for its serial. */
interface ReadyPaper {
  readonly issuing: Issuing;
  readonly draft: UnnumberedPaper;
  /** As `issue_papers` reads it (db/migrations/000068). */
  readonly row: Readonly<Record<string, unknown>>;
  /** With a mark where its serial belongs. */
  readonly number: string;
}

async function numbersOf(tx: Queryable, papers: readonly ReadyPaper[]): Promise<readonly string[]> {
  const drafts = JSON.stringify(papers.map(({ row }) => row));
  const { rows } = await tx.query<{ number: string }>('SELECT number FROM issue_papers($1::jsonb) AS number', [drafts]);
  return rows.map(({ number }) => number);
}

/** All papers in their order; a later one of the same owner names the numbers of those before it. */
function papersIn(all: readonly Issuing[]): readonly ReadyPaper[] {
  const given = new Map<string, Numbers>();
  return all.flatMap((issuing) => {
    const drafts = issuing.write(given.get(issuing.owner.id) ?? {});
    const papers = drafts.map((draft, place) => readyPaper(draft, issuing, place));
    const numbers = papers.map(({ draft, number }) => [draft.kind, number] as const);
    given.set(issuing.owner.id, { ...given.get(issuing.owner.id), ...Object.fromEntries(numbers) });
    return papers;
  });
}

function readyPaper(draft: UnnumberedPaper, issuing: Issuing, place: number): ReadyPaper {
  const { owner, world, seq, at } = issuing;
  const series = seriesOf(draft);
  const year = yearOf(draft.issuedOn);
  const mark = newMark();
  const number = documentNumber(world.numberWord, series, year, mark);
  const code = verifyCode();
  const facts = { ...draft, number, verify: { code, url: `/p/verify/${code}` } } as PaperFacts;
  const { title, organ } = writePaper(facts);
  const text = { number, title, canonical: canonical(facts), organ };
  const where = { [owner.column]: owner.id, zone: world.id, kind: draft.kind, series, year };
  return { issuing, draft, number, row: { id: newId(), ...where, mark, ...text, code, seq, place, at } };
}

/** Stands for a serial until the database gives it; nobody can have written it into a text. */
const newMark = (): string => `#${randomBytes(12).toString('base64url')}#`;

const yearOf = (day: Day | null): number => Number((day ?? '0000').slice(0, 4));

/** Letters and digits that are not mistaken for one another when read from paper; 31^12 codes cannot be tried through. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const verifyCode = (): string => Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
