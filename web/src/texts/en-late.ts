import { count } from '../../../domain/english-count.ts';
import type { Texts } from './zh.ts';

/** The words of acts that are told after they were done, English. */
export const enLate: Texts['late'] = {
  title: 'Late records',
  lead: 'Steps that were done first and recorded afterwards. Both times stay in the case; where only the late record keeps a limit or lets it begin earlier, a supervisor confirms it by its scan, and until then the light stays as it was.',
  isLate: 'This step was done before it is recorded (late record)',
  doneAt: 'Done at',
  why: 'Why it is recorded late',
  proof: 'Scan that shows it',
  choose: 'Choose a file',
  chosen: (name) => `Uploaded ${name}`,
  waits:
    'Only by this late record would the limit count as kept: it lies before a supervisor with its scan; until it is confirmed case and light stay as they are.',
  mark: 'Late record',
  recorded: (moment, reason) => `recorded ${moment}; reason: ${reason}`,
  confirmedBy: (name) => `confirmed by ${name} by its scan`,
  panel: 'Late records',
  case: 'Case',
  what: 'Step',
  toldAt: 'Recorded',
  days: 'How late',
  daysLate: (n) => count(n, 'working day'),
  reasonAndProof: 'Reason and scan',
  look: 'See the scan',
  state: 'Confirmation',
  states: { recorded: 'no limit concerned', waiting: 'waiting', confirmed: 'confirmed', refused: 'not confirmed' },
  confirm: 'Confirm',
  refuse: 'Do not confirm',
  refuseWhy: 'Why it is not confirmed',
  none: 'Nothing was recorded late.',
  byBureau: 'More than one working day late',
  count: (bureau, n) => `${bureau}: ${n}`,
};
