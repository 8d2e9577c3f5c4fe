import { randomInt } from 'node:crypto';
import type { Dossier } from '../../domain/case/papers/dossier.ts';
import { papersOf } from '../../domain/case/papers/papers-of.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { Instant } from '../../domain/clock/instant.ts';
import type { PaperFacts } from '../../domain/paper/facts.ts';
import { documentNumber, seriesOf, type PaperSeries } from '../../domain/paper/number.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { untilCommit, type Queryable } from '../pool.ts';
import type { ZoneWorld } from '../zone-world.ts';
import type { Appending, Step } from './append.ts';
import { newId } from '../id.ts';
import { ringFor } from './outbox.ts';
import { hashOf } from './chain.ts';

/**
 * Issues the papers of what happened: each gets its number, its content and the hash of that content in the running
 * transaction. The number is taken from a counter row, so that a series of a zone and year has no gap: an act that is
 * undone gives its number back with everything else.
 */
export async function issuePapers(tx: Queryable, appending: Appending, steps: readonly Step[]): Promise<void> {
  let desk: Dossier = appending.desk;
  for (const step of steps) {
    if (!step.before) continue;
    for (const [place, draft] of papersOf(step.event, step.before, step.after, desk).entries()) {
      const owner = { column: 'case_id', id: appending.caseId } as const;
      const at = { owner, world: appending.world, seq: step.seq, place, at: step.event.at };
      const number = await issuePaper(tx, draft, at);
      desk = { ...desk, numbers: { ...desk.numbers, [draft.kind]: number } };
    }
  }
}

// The counter's row is locked until the end of the transaction: two acts cannot take one number.
const NEXT_NUMBER = `
  INSERT INTO paper_sequence (zone_id, kind, year, last) VALUES ($1, $2, $3, 1)
  ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = paper_sequence.last + 1
  RETURNING last`;

const insertPaper = (owner: PaperPlace['owner']['column']): string => `
  WITH issued AS (
    INSERT INTO paper (id, zone_id, ${owner}, kind, series, year, serial, number, title, content, content_hash, organ, verify_code,
      event_seq, place, issued_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  ), asked AS (
    INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('renderPaper', $1, $2, now())
  )
  ${ringFor('renderPaper')}`;

/** Where a paper belongs: to which event of what, among its papers, and when by law. */
export interface PaperPlace {
  readonly owner: { readonly column: 'case_id' | 'commitment_id' | 'visit_id'; readonly id: string };
  readonly world: Pick<ZoneWorld, 'id' | 'numberWord'>;
  readonly seq: number;
  readonly place: number;
  readonly at: Instant;
}

/** A paper that has no number yet. */
export type UnnumberedPaper = PaperFacts & { readonly number: null; readonly verify: null };

/** Issues one paper and answers its number. */
export async function issuePaper(
  tx: Queryable,
  draft: UnnumberedPaper,
  { owner, world, seq, place, at }: PaperPlace,
): Promise<string> {
  const series = seriesOf(draft);
  const year = yearOf(draft.issuedOn);
  const serial = await nextNumber(tx, world.id, series, year);
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

async function nextNumber(tx: Queryable, zone: string, series: PaperSeries, year: number): Promise<number> {
  const { rows } = await tx.query<{ last: number }>(NEXT_NUMBER, [zone, series, year]);
  return rows[0]?.last ?? 0;
}

const yearOf = (day: Day | null): number => Number((day ?? '0000').slice(0, 4));

/** Letters and digits that are not mistaken for one another when read from paper; 31^12 codes cannot be tried through. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const verifyCode = (): string => Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
