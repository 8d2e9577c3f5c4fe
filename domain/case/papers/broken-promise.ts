import { endSentence, trimEnd } from '../../paper/phrases.ts';
import type { Breach, BrokenCondition } from '../state/decision.ts';
import type { Dossier } from './dossier.ts';

/** Where the guide of a case has no standard any more, the letter alone says what was promised. */
const ALL = '告知承诺书所列全部条件';

/** A condition in the words of the letter, with its number there. */
interface Promised {
  readonly number: number;
  readonly text: string;
}

const conditionsOf = ({ item }: Dossier): readonly Promised[] =>
  (item.standard?.conditions ?? []).map(({ text }, at) => ({ number: at + 1, text: trimEnd(text) }));

const spell = ({ number, text }: Promised): string => `${number}．${text}`;

/** The conditions that the officers named as broken, each in the words that were signed and with what was found. */
function named({ broken = [] }: Breach, dossier: Dossier): readonly (Promised & BrokenCondition)[] {
  const promised = conditionsOf(dossier);
  return broken.flatMap((one) => {
    const condition = promised.find(({ number }) => number === one.condition);
    return condition ? [{ ...condition, ...one }] : [];
  });
}

/** What was promised and is broken, in the words of the signed letter: the conditions that were named, else all of them. */
export function brokenPromise(breach: Breach, dossier: Dossier): string {
  const broken = named(breach, dossier);
  const meant = broken.length > 0 ? broken : conditionsOf(dossier);
  return meant.length > 0 ? meant.map(spell).join('；') : ALL;
}

/**
 * The same beside what was found: one row for each condition that was named, else one for all with the whole record. `record`:
 * what the record says beyond the rows.
 */
export function brokenRows(
  breach: Breach,
  record: string,
  dossier: Dossier,
): { readonly rows: readonly { readonly promised: string; readonly found: string }[]; readonly record?: string } {
  const broken = named(breach, dossier);
  if (broken.length === 0) return { rows: [{ promised: brokenPromise(breach, dossier), found: record }] };
  return { rows: broken.map((one) => ({ promised: spell(one), found: endSentence(one.found) })), record };
}
