import type { ItemCode } from '../../../domain/catalogue/item.ts';
import type { Day } from '../../../domain/clock/day.ts';
import { refusePilot, refusePilotConfirmation, refusePilotEnd, type Pilot } from '../../../domain/pilot/pilot.ts';

const day = (text: string): Day => text as Day;

/** Water abstraction in September, entered by one administrator and confirmed by another. */
export const PILOT: Pilot = {
  id: 't',
  item: 'A10' as ItemCode,
  issuer: '省水利厅',
  instrumentNo: '苏水规〔2026〕3号',
  industries: null,
  areaAssessment: null,
  from: day('2026-09-01'),
  to: day('2026-09-30'),
  enteredBy: 'lin',
  confirmed: true,
  ended: false,
};

/** One way to every refusal about pilot instruments. */
export const REFUSED_OF_PILOTS = {
  'E-PILOT-NEVER': () => refusePilot({ ...PILOT, item: 'A20' as ItemCode }, PILOT.from),
  'E-PILOT-NOTHING': () => refusePilot({ ...PILOT, item: 'A06' as ItemCode }, PILOT.from),
  'E-PILOT-DAYS': () => refusePilot(PILOT, day('2026-10-01')),
  'E-PILOT-SAME-PERSON': () => refusePilotConfirmation({ ...PILOT, confirmed: false }, 'lin', PILOT.from),
  'E-PILOT-CONFIRMED': () => refusePilotConfirmation(PILOT, 'zheng', PILOT.from),
  'E-PILOT-OVER': () => refusePilotEnd({ ...PILOT, ended: true }, PILOT.from),
} as const;
