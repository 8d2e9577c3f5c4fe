import { randomInt } from 'node:crypto';
import { papersOf } from '../../domain/case/papers/papers-of.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { PaperFacts } from '../../domain/paper/facts.ts';
import { documentNumber, sequenceKey, seriesOf, type PaperSeries } from '../../domain/paper/number.ts';
import type { PaperKind } from '../../domain/paper/paper.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { untilCommit, workLast, type Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import type { Appending, Step } from './append.ts';
import { newId } from '../id.ts';
import { ringFor } from './outbox.ts';
import { hashOf } from './chain.ts';
import { keepLegalUrging } from './urging.ts';

/** Numbers of papers by kind, as far as the running transaction gave them. */
export type Numbers = Readonly<Partial<Record<PaperKind, string>>>;

/** A paper that has no number yet. */
export type UnnumberedPaper = PaperFacts & { readonly number: null; readonly verify: null };

/** The papers of one event, about to be issued. */
export interface Issuing {
  readonly owner: { readonly column: 'case_id' | 'commitment_id' | 'visit_id'; readonly id: string };
  readonly world: Pick<ZoneWorld, 'id' | 'numberWord'>;
  /** Of the event. */
  readonly seq: number;
  readonly at: Instant;
  /** Writes them; `numbers` are of earlier papers of the same owner that are issued in the same transaction. */
  readonly write: (numbers: Numbers) => readonly UnnumberedPaper[];
  /** Is told the number of each paper once it has one. */
  readonly numbered?: (draft: UnnumberedPaper, number: string) => void;
}

/**
 * Issues the papers of what happened to a case, when the running transaction ends: each gets its number, its content and the
 * hash of that content in that transaction.
 */
export function issuePapers(tx: Queryable, appending: Appending, steps: readonly Step[]): void {
  const { caseId, desk, world } = appending;
  // An order by the law waits for its answer.
  const numbered = (draft: UnnumberedPaper, number: string) => {
    if (draft.kind === 'urgingOrder') untilCommit(keepLegalUrging(tx, draft, { ...appending, number }));
  };
  for (const { before, after, event, seq } of steps) {
    if (!before) continue;
    const write = (numbers: Numbers) =>
      papersOf(event, before, after, { ...desk, numbers: { ...desk.numbers, ...numbers } });
    issueLast(tx, { owner: { column: 'case_id', id: caseId }, world, seq, at: event.at, write, numbered });
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
  workLast(tx, async () => void (await issueNow(tx, all)));
}

/**
 * Issues papers at once, in their order, and answers their numbers. Only for a transaction that issues papers of one kind after
 * another in the same order as every other.
 */
export async function issueNow(tx: Queryable, all: readonly Issuing[]): Promise<readonly string[]> {
  const drafted = all
    .map((issuing) => ({ issuing, drafts: issuing.write({}) }))
    .filter(({ drafts }) => drafts.length > 0);
  if (drafted.length === 0) return [];
  const nextOf = await takeSerials(
    tx,
    drafted.flatMap(({ issuing, drafts }) => drafts.map((one) => placeOf(issuing, one))),
  );
  const given = new Map<string, Numbers>();
  const numbers: string[] = [];
  for (const { issuing, drafts } of drafted) {
    const known = given.get(issuing.owner.id);
    for (const [place, draft] of (known ? issuing.write(known) : drafts).entries()) {
      const number = keepPaper(tx, draft, { ...issuing, place, serial: nextOf(placeOf(issuing, draft)) });
      given.set(issuing.owner.id, { ...given.get(issuing.owner.id), [draft.kind]: number });
      issuing.numbered?.(draft, number);
      numbers.push(number);
    }
  }
  return numbers;
}

/** In what series of numbers a paper stands. */
interface SeriesPlace {
  readonly zone: string;
  readonly series: PaperSeries;
  readonly year: number;
}

const placeOf = ({ world }: Issuing, draft: UnnumberedPaper): SeriesPlace => ({
  zone: world.id,
  series: seriesOf(draft),
  year: yearOf(draft.issuedOn),
});

const keyOf = ({ zone, series, year }: SeriesPlace): string => sequenceKey(zone, series, year);

// The counters' rows are locked until the end of the transaction: two acts cannot take one number, and one that is undone
// gives its numbers back with everything else. Sorted, so that no two wait for each other.
const TAKE_SERIALS = `
  INSERT INTO paper_sequence (zone_id, kind, year, last)
  SELECT zone, kind, year, count(*) FROM unnest($1::text[], $2::text[], $3::int[]) AS wanted (zone, kind, year)
  GROUP BY zone, kind, year ORDER BY zone, kind, year
  ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = paper_sequence.last + excluded.last
  RETURNING zone_id AS zone, kind AS series, year, last`;

/** Takes one serial for each place, those of all series in one order; answers what gives them out, series by series. */
async function takeSerials(tx: Queryable, places: readonly SeriesPlace[]): Promise<(place: SeriesPlace) => number> {
  const { rows } = await tx.query<SeriesPlace & { last: number }>(TAKE_SERIALS, [
    places.map(({ zone }) => zone),
    places.map(({ series }) => series),
    places.map(({ year }) => year),
  ]);
  const wanted = (key: string): number => places.filter((place) => keyOf(place) === key).length;
  const next = new Map(rows.map((row) => [keyOf(row), row.last - wanted(keyOf(row)) + 1]));
  return (place) => {
    const serial = next.get(keyOf(place)) ?? 0;
    next.set(keyOf(place), serial + 1);
    return serial;
  };
}

const insertPaper = (owner: Issuing['owner']['column']): string => `
  WITH issued AS (
    INSERT INTO paper (id, zone_id, ${owner}, kind, series, year, serial, number, title, content, content_hash, organ, verify_code,
      event_seq, place, issued_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  ), asked AS (
    INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('renderPaper', $1, $2, now())
  )
  ${ringFor('renderPaper')}`;

/** Keeps a paper under its number, and answers it. */
function keepPaper(
  tx: Queryable,
  draft: UnnumberedPaper,
  { owner, world, seq, place, serial, at }: Issuing & { readonly place: number; readonly serial: number },
): string {
  const series = seriesOf(draft);
  const year = yearOf(draft.issuedOn);
  const number = documentNumber(world.numberWord, series, year, serial);
  const code = verifyCode();
  const facts = { ...draft, number, verify: { code, url: `/p/verify/${code}` } } as PaperFacts;
  const paper = writePaper(facts);
  // Not waited for: everybody who wants a number of this series waits until this transaction is committed.
  const issued = tx.query(insertPaper(owner.column), [
    newId(),
    world.id,
    owner.id,
    draft.kind,
    series,
    year,
    serial,
    number,
    paper.title,
    JSON.stringify(facts),
    hashOf(facts),
    paper.organ,
    code,
    seq,
    place,
    at,
  ]);
  untilCommit(issued);
  return number;
}

const yearOf = (day: Day | null): number => Number((day ?? '0000').slice(0, 4));

/** Letters and digits that are not mistaken for one another when read from paper; 31^12 codes cannot be tried through. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const verifyCode = (): string => Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
