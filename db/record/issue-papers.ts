import { randomInt } from 'node:crypto';
import type { Dossier, PaperDraft } from '../../domain/case/papers/dossier.ts';
import { papersOf } from '../../domain/case/papers/papers-of.ts';
import type { Day } from '../../domain/clock/day.ts';
import type { PaperFacts } from '../../domain/paper/facts.ts';
import { documentNumber, seriesOf, type PaperSeries } from '../../domain/paper/number.ts';
import { writePaper } from '../../domain/paper/write-paper.ts';
import { untilCommit, type Queryable } from '../pool.ts';
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
      const number = await issue(tx, appending, draft, { ...step, place });
      desk = { ...desk, numbers: { ...desk.numbers, [draft.kind]: number } };
    }
  }
}

// The counter's row is locked until the end of the transaction: two acts cannot take one number.
const NEXT_NUMBER = `
  INSERT INTO paper_sequence (zone_id, kind, year, last) VALUES ($1, $2, $3, 1)
  ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = paper_sequence.last + 1
  RETURNING last`;

const INSERT_PAPER = `
  WITH issued AS (
    INSERT INTO paper (id, zone_id, case_id, kind, series, year, serial, number, title, content, content_hash, organ, verify_code,
      event_seq, place, issued_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
  ), asked AS (
    INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('renderPaper', $1, $2, now())
  )
  ${ringFor('renderPaper')}`;

async function issue(
  tx: Queryable,
  { caseId, world }: Appending,
  draft: PaperDraft,
  step: Step & { place: number },
): Promise<string> {
  const series = seriesOf(draft);
  const year = yearOf(draft.issuedOn);
  const serial = await nextNumber(tx, world.id, series, year);
  const number = documentNumber(world.numberWord, series, year, serial);
  const code = verifyCode();
  const facts = { ...draft, number, verify: { code, url: `/p/verify/${code}` } } as PaperFacts;
  const paper = writePaper(facts);
  // Not waited for: everybody who wants a number of this series waits until this transaction is committed.
  const issued = tx.query(INSERT_PAPER, [
    newId(),
    world.id,
    caseId,
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
    step.seq,
    step.place,
    step.event.at,
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
