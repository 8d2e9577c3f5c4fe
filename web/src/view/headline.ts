import type { Texts } from '../texts/texts.ts';
import { clockOf, closingWord, outcomeWord, stripClock, unservedNote, waitsForService } from './case-answer.ts';
import type { CaseAnswer, CaseReader, ClockName } from './case-read.ts';
import type { StripHeadline } from './strip-facts.ts';

type Reader = Pick<CaseReader, 'language' | 'texts'>;

/** What stands first in the strip where it is not the promise; undefined: the promise does. */
export function headlineOf(answer: CaseAnswer, path: string, reader: Reader): StripHeadline | undefined {
  const { texts } = reader;
  const { stage, decidedOn, closing } = answer;
  if (stage === 'filedAhead') return aheadHeadline(answer, texts);
  const leg = LEGS.find((name) => clockOf(answer, name)?.end === null);
  if (leg !== undefined) return limitHeadline(answer, leg, { path, texts });
  if (stage === 'received') return limitHeadline(answer, 'acceptance', { path, texts });
  if (stage === 'correcting') return correctingHeadline(answer, path, reader);
  if (closing !== null) return dayHeadline(texts.case.closedOn, closing.on, closingWord(closing.kind, texts));
  if (decidedOn === null) return undefined;
  return (
    owedHeadline(answer, path, reader) ?? dayHeadline(texts.case.decidedOn, decidedOn, standingWord(answer, texts))
  );
}

/** What its holder must do about a decision that was made, and by when; undefined: nothing. */
function owedHeadline(answer: CaseAnswer, path: string, reader: Reader): StripHeadline | undefined {
  const { limits, owedFor } = reader.texts.case;
  const waiting = OWED_AFTER.find((name) => waitsForService(answer, name));
  if (waiting !== undefined)
    return { label: limits[waiting], clock: null, day: null, note: unservedNote(answer, waiting, reader) };
  const name = OWED_AFTER.find((one) => clockOf(answer, one)?.end === null);
  if (name === undefined) return undefined;
  return { label: limits[name], clock: stripClock(answer, name, path), day: null, note: owedFor[name] };
}

/** A defence against what is to be revoked, and what a check found to be mended. */
const OWED_AFTER = ['statement', 'rectify'] as const;

/** How a case was decided, and whether that holds no more (许可的效力) or is to be revoked. */
export function standingWord({ outcome, nature, permit = null, revocation = null }: Standing, texts: Texts): string {
  const { life, ledger } = texts;
  const decided = outcomeWord(outcome ?? 'grant', nature, texts);
  if (permit !== null && permit.state !== 'valid')
    return [decided, life.permit.states[permit.state]].join(ledger.comma);
  return revocation === null ? decided : [decided, life.revocation.intended].join(ledger.comma);
}

/** What of a case tells how its decision stands; what is absent is not known where it is shown. */
export interface Standing extends Pick<CaseAnswer, 'outcome'> {
  readonly nature: CaseAnswer['nature'] | undefined;
  readonly permit?: Pick<NonNullable<CaseAnswer['permit']>, 'state'> | null;
  readonly revocation?: CaseAnswer['revocation'];
}

/** Until the notice has been served it is told by when that must be, and that the correction counts from then. */
function correctingHeadline(answer: CaseAnswer, path: string, reader: Reader): StripHeadline {
  const { texts } = reader;
  if (!waitsForService(answer, 'correction')) return limitHeadline(answer, 'correction', { path, texts });
  const { limits } = texts.case;
  const note = unservedNote(answer, 'correction', reader);
  const toServe = clockOf(answer, 'service')?.end === null;
  return toServe
    ? { label: limits.service, clock: stripClock(answer, 'service', path), day: null, note }
    : { label: limits.correction, clock: null, day: null, note };
}

/** 提前申报: what is waited for, and what is promised from then on. */
function aheadHeadline({ waitsFor, limits, above }: CaseAnswer, { case: words, ledger }: Texts): StripHeadline {
  const names = waitsFor.map(({ code, name }) => `${code} ${name}`).join(ledger.between);
  const promised = above === null ? limits.promised : null;
  const after = promised && words.promisedAfter(promised.length, words.units[promised.unit]);
  return { label: words.waits, clock: null, day: null, note: [words.receivedAfter(names), after].join('') };
}

/** 直报: each leg of the way has a limit of its own, and the zone promises no decision. */
const LEGS = ['upperStatutory', 'upperAcceptance', 'forward'] as const;

function limitHeadline(answer: CaseAnswer, name: ClockName, at: { path: string; texts: Texts }): StripHeadline {
  const { limits, hearUnheard } = at.texts.case;
  const note = name === 'acceptance' ? hearUnheard : null;
  return { label: limits[name], clock: stripClock(answer, name, at.path), day: null, note };
}

const dayHeadline = (label: string, day: StripHeadline['day'], note: string): StripHeadline => ({
  label,
  clock: null,
  day,
  note,
});
