import { PAUSE_NAMES } from '../../domain/paper/procedure-names.ts';
import type { DayRow, Pause } from '../../domain/clock/clock.ts';

/** One sentence in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Every reason that a row of a ledger may have. */
export type Reason = DayRow['why'] | 'kept';

const PROCEDURES_EN: Readonly<Record<Pause['kind'], string>> = {
  hearing: 'hearing',
  tender: 'tender',
  auction: 'auction',
  inspection: 'inspection',
  testing: 'testing',
  quarantine: 'quarantine',
  appraisal: 'appraisal',
  expertReview: 'expert review',
  publicity: 'publicity',
  technicalReview: 'technical review',
  assessment: 'commissioned assessment',
  consultation: 'consultation',
  dispute: 'dispute or lawsuit',
  cure: 'grace period for promised papers',
};

/** What a special procedure is called. */
export const nameProcedure = (kind: Pause['kind']): Sentence => ({
  zh: PAUSE_NAMES[kind],
  en: PROCEDURES_EN[kind],
});

const REASONS: Readonly<Record<Reason, Sentence>> = {
  start: {
    zh: '期限从这一天的事起算，当天不计入，从次日起计。',
    en: 'The period starts with what happened on this day; the day itself is not counted.',
  },
  workday: { zh: '工作日，计入。', en: 'A working day: counted.' },
  makeup: { zh: '调休上班日，计入。', en: 'A make-up working day: counted.' },
  day: { zh: '按自然日计算，计入。', en: 'Counted as a calendar day.' },
  weekend: { zh: '周末，不计入。', en: 'A weekend: not counted.' },
  holiday: { zh: '法定休假，不计入。', en: 'A public holiday: not counted.' },
  closure: { zh: '本区停止办公，不计入。', en: 'The zone is closed: not counted.' },
  paused: { zh: '特别程序期间，不计入。', en: 'A special procedure runs: not counted.' },
  rolled: {
    zh: '期间的末日是休息日，顺延到下一个工作日。',
    en: 'The last day falls on a day off, so the period moves to the next working day.',
  },
  kept: {
    zh: '已经送达申请人的期限不因日历变动而缩短，保留到原来的届满日。',
    en: 'A deadline already served on the applicant is not shortened when the calendar changes.',
  },
};

/** Why a day of that kind is counted or is not, in one sentence. */
export const tellReason = (reason: Reason): Sentence => REASONS[reason];

/** The same of a day on which a known procedure stops the clock, with the number of its notice where it is known. */
export function tellPausedDay({ kind, notice, to }: Pause, number: string | null): Sentence {
  const { zh, en } = nameProcedure(kind);
  const paper = number === null ? '' : ` ${number}`;
  return {
    zh: `${zh}期间（${notice ?? ''} 书面告知${paper}，至 ${to}），不计入。`,
    en: `During the ${en} (notified in writing on ${notice ?? ''}${paper}, until ${to}): not counted.`,
  };
}
