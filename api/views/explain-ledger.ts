import type { z } from 'zod';
import { recordedLate, type LateEnd } from '../../domain/case/late-ends.ts';
import type { Clock, ClockAnswer, Extension, Pause, RefusedPart } from '../../domain/clock/clock.ts';
import type { ClockPaper } from '../../db/read/clock-papers.ts';
import type { Day } from '../../domain/clock/day.ts';
import { nameDayEn, nameDayZh } from '../../domain/clock/named-day.ts';
import { inForce } from '../../domain/law/in-force.ts';
import type { explainRoutes } from '../contract/explain.ts';
import { nameProcedure, type Sentence } from './day-sentences.ts';
import { paperOfEnd, paperOfExtension, paperOfStart } from './explain-papers.ts';
import { tellLengthEn, tellLengthZh } from './tell-clock.ts';

export type ExplainedClock = z.input<typeof explainRoutes.explainClock.answer>;
type Entry = ExplainedClock['ledger'][number];
export type ToldPaper = NonNullable<Entry['paper']>;

/** A clock by its name, with its answer and the papers of its case. */
export interface ClockStory {
  readonly name: string;
  readonly clock: Clock;
  readonly answer: ClockAnswer;
  readonly papers: readonly ClockPaper[];
  /** The written notice of each pause. */
  readonly notices: readonly (ToldPaper | null)[];
  /** 补录: ends that were told after they had come. */
  readonly late: readonly LateEnd[];
}

/** What happened to a clock, in the order of the days; what was refused stands in it with its reason. */
export function ledgerOf(story: ClockStory): readonly Entry[] {
  const { pauses = [], extensions = [] } = story.clock;
  const between = [
    ...pauses.map((pause, index) => pausedEntry(story, pause, index)),
    ...extensions.map((extension, index) => extendedEntry(story, extension, index)),
  ].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return [startedEntry(story), ...between, ...endedEntries(story)];
}

/** A paper as it is named. */
export const tellPaper = (paper: ClockPaper | null): ToldPaper | null =>
  paper && { id: paper.id, kind: paper.kind, title: paper.title, number: paper.number };

function startedEntry({ name, clock, papers }: ClockStory): Entry {
  const { start, length, unit } = clock;
  return {
    what: 'started',
    on: start,
    article: clock.article === undefined ? null : inForce(clock.article, start),
    paper: tellPaper(paperOfStart(name, start, papers)),
    sentence: {
      zh: `期限开始：${tellLengthZh(length, unit)}，从次日起计。`,
      en: `The period starts: ${tellLengthEn(length, unit)}, counted from the next day.`,
    },
  };
}

function pausedEntry({ notices, answer, late }: ClockStory, pause: Pause, index: number): Entry {
  const { kind, notice, from = null, to, cap = null } = pause;
  const refused = refusalOf(answer, 'pauses', index);
  const recordedOn = recordedLate(late, { of: 'procedure', name: kind, on: to });
  return {
    what: 'paused',
    on: laterOf(notice, from) ?? to,
    paper: notices[index] ?? null,
    pause: index,
    kind,
    notice,
    from,
    to,
    cap,
    refused,
    recordedOn,
    sentence: withLate(refused ? withoutNotice(pause) : tellPause(pause), recordedOn),
  };
}

function tellPause({ kind, to, cap }: Pause): Sentence {
  const { zh, en } = nameProcedure(kind);
  return {
    zh: `${zh}：从次日起停，到 ${nameDayZh(to)}为止${cap === undefined ? '' : `，最多 ${cap} 天`}。`,
    en: `${en}: stops from the next day until ${nameDayEn(to)}${cap === undefined ? '' : `, ${cap} days at most`}.`,
  };
}

function withoutNotice({ kind }: Pause): Sentence {
  const { zh, en } = nameProcedure(kind);
  return {
    zh: `${zh}：没有书面告知，期限不停。`,
    en: `${en}: never notified in writing, so the clock does not stop.`,
  };
}

function extendedEntry({ clock, papers, answer }: ClockStory, extension: Extension, index: number): Entry {
  const { signedOn, by, length } = extension;
  const refused = refusalOf(answer, 'extensions', index);
  const [zh, en] = [tellLengthZh(length, clock.unit), tellLengthEn(length, clock.unit)];
  return {
    what: 'extended',
    on: signedOn,
    paper: tellPaper(paperOfExtension(signedOn, papers)),
    by,
    length,
    refused,
    sentence: refused
      ? { zh: `延长 ${zh}无效。`, en: `An extension by ${en} has no effect.` }
      : { zh: `批准延长 ${zh}。`, en: `Extended by ${en}.` },
  };
}

function endedEntries({ name, clock, papers, late }: ClockStory): readonly Entry[] {
  if (clock.end === undefined) return [];
  const paper = tellPaper(paperOfEnd(name, clock.end, papers));
  const recordedOn = recordedLate(late, { of: 'clock', name, on: clock.end });
  const sentence = withLate({ zh: '期限结束。', en: 'The period ended.' }, recordedOn);
  return [{ what: 'ended', on: clock.end, paper, recordedOn, sentence }];
}

const withLate = ({ zh, en }: Sentence, recordedOn: Day | null): Sentence =>
  recordedOn === null
    ? { zh, en }
    : { zh: `${zh}${nameDayZh(recordedOn)}补录。`, en: `${en} Recorded late, on ${nameDayEn(recordedOn)}.` };

function refusalOf({ refused }: ClockAnswer, part: RefusedPart['part'], index: number) {
  const found = refused.find((one) => one.part === part && one.index === index);
  return found === undefined ? null : { code: found.code, article: found.article };
}

const laterOf = (notice: Pause['notice'], from: Pause['notice']): Pause['notice'] =>
  notice === null || from === null ? (notice ?? from) : notice > from ? notice : from;
