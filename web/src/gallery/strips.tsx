import { AnswerStrip } from '../components/answer-strip.tsx';
import type { StripClock } from '../view/strip-facts.ts';
import { useTexts } from '../texts/language.ts';
import { sharesOf } from '../view/whose-time.ts';
import { day, PLANNING_PERMIT } from './story.ts';

const HOLDER = { unit: '生态环境局', person: null, doing: '专家评审', since: day('2026-09-24'), next: null };
const CLOCK: StripClock = {
  due: day('2026-10-15'),
  provisional: false,
  n: 7,
  of: 10,
  unit: 'workingDays',
  over: 0,
  href: '/gallery',
};

/** The answer strip while a pause runs, past both limits, and without a promise. */
export function StripsPart() {
  const shares = sharesOf(PLANNING_PERMIT.spans, useTexts(), true);
  const statutory = { ...CLOCK, due: day('2026-11-03'), of: 30, unit: 'calendarDays' } as const;
  const paused = { pausedUntil: day('2026-10-12') };
  return (
    <>
      <AnswerStrip
        promised={{ ...CLOCK, ...paused }}
        statutory={{ ...statutory, ...paused, n: 8 }}
        holder={HOLDER}
        shares={shares}
        forEnterprise
      />
      <AnswerStrip
        promised={{ ...CLOCK, n: 12, over: 2 }}
        statutory={{ ...statutory, n: 33, over: 3 }}
        holder={HOLDER}
        shares={shares}
        forEnterprise
      />
      <AnswerStrip
        promised={null}
        statutory={{ ...CLOCK, due: day('2027-01-19'), provisional: true }}
        holder={HOLDER}
        shares={shares}
      />
    </>
  );
}
