import { refuseLateAnswer } from '../../../domain/supervision/late-record.ts';
import { file, wish } from '../case/builders.ts';
import { person } from '../case/commands.ts';
import { tellsLate, type Then } from '../case/late-life.ts';

const decided = file('2026-08-28T09:00')
  .does('2026-08-28T10:00', wish.accept)
  .does('2026-08-31T09:00', wish.propose('grant'))
  .does('2026-08-31T10:00', wish.sign);

const serves = (now: string, done: string, confirmedBy?: Then['confirmedBy']) =>
  tellsLate(decided, now, wish.serve, { done, ...(confirmedBy && { confirmedBy }) }).refusal;

/** One way to each refusal of a late record. */
export const REFUSED_OF_LATE = {
  'E-LATE-ACT': () =>
    tellsLate(file('2026-09-01T09:00'), '2026-09-03T09:00', wish.accept, { done: '2026-09-02T09:00' }).refusal,
  'E-LATE-FUTURE': () => serves('2026-09-01T09:00', '2026-09-01T09:01'),
  'E-LATE-ORDER': () => serves('2026-09-01T09:00', '2026-08-31T09:59'),
  'E-LATE-UNCONFIRMED': () => serves('2026-09-15T09:00', '2026-09-14T16:00'),
  'E-LATE-SAME-PERSON': () => serves('2026-09-15T09:00', '2026-09-14T16:00', { person: 'window', name: '窗口' }),
  'E-LATE-ANSWERED': () => refuseLateAnswer({ state: 'confirmed', by: person('window'), wish: wish.serve }, 'ding'),
};
