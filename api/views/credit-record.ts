import type { z } from 'zod';
import type { CreditNoteRow } from '../../db/desk/credit-note.ts';
import { instantFromMs } from '../../domain/clock/instant.ts';
import { barsOf, type CreditRecord } from '../../domain/credit/record.ts';
import type { creditRecord } from '../contract/credit.ts';

/** A record as it is kept, for the rules. */
export const recordIn = (note: CreditNoteRow): CreditRecord => ({
  kind: note.kind,
  class: note.class,
  publicTo: note.public_to,
  repaired: note.repaired_at !== null,
});

/** A record as it is told, with what it takes away now. */
export const tellRecord = (note: CreditNoteRow): z.input<typeof creditRecord> => ({
  id: note.id,
  kind: note.kind,
  class: note.class,
  from: note.public_from,
  publicTo: note.public_to,
  reason: note.reason,
  notedAt: momentOf(note.noted_at),
  classedAt: note.classed_at && momentOf(note.classed_at),
  repairedAt: note.repaired_at && momentOf(note.repaired_at),
  repairReason: note.repair_reason,
  bars: { ...barsOf(recordIn(note)) },
  case: note.case && { ...note.case },
});

const momentOf = (date: Date) => instantFromMs(date.getTime());
