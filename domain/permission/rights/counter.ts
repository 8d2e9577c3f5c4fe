import type { Rules } from '../rule.ts';

/** Who takes filings in at the counter: the officers of the zone's window, and for whom they have no tie to. */
const AT_WINDOW = { who: ['window'], of: 'enterprise', independent: true } as const;
const FINDS = { who: ['window'], of: 'nothing' } as const;

/** 一窗受理: whoever comes in person is received, and what they file is entered. */
export const counterRights = {
  findAtCounter: FINDS,
  listAttendances: FINDS,
  addAttendance: AT_WINDOW,
  readAttendance: AT_WINDOW,
  openProjectAtCounter: AT_WINDOW,
  addCounterFile: AT_WINDOW,
  readCounterForm: AT_WINDOW,
  checkAtCounter: AT_WINDOW,
  fileAtCounter: AT_WINDOW,
  checkHandInAtCounter: AT_WINDOW,
  handInAtCounter: AT_WINDOW,
} as const satisfies Rules;
