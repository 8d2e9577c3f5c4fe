import { APPLICANT_CAPACITIES } from '../../case/actor.ts';
import { SIGNERS, type Rules } from '../rule.ts';

const AT_WINDOW = { who: ['window'], of: 'project', independent: true } as const;
const SIGNS = { who: ['approver'], of: 'project', independent: true } as const;
const INSPECTS = { who: ['inspector'], of: 'project', independent: true } as const;

/** The commitment of a project (承诺制), from consultation to acceptance. */
export const promiseRights = {
  promiseAdvise: { who: ['reviewer'], of: 'project', independent: true },
  promiseIssueList: AT_WINDOW,
  promiseCommit: { who: SIGNERS, of: 'project', power: 'commitment' },
  promiseRaiseObjection: AT_WINDOW,
  promiseAnswerObjection: AT_WINDOW,
  promiseRegister: SIGNS,
  promiseRefuseRegistration: SIGNS,
  promiseMoveNode: { who: ['approver', 'inspector'], of: 'project', independent: true },
  promiseReportNode: { who: APPLICANT_CAPACITIES, of: 'project', power: 'filing' },
  promiseCheckNode: INSPECTS,
  promiseMeasure: INSPECTS,
  promiseReportMended: { who: APPLICANT_CAPACITIES, of: 'project', power: 'filing' },
  promiseNotifyRevocation: SIGNS,
  promiseStateDefence: { who: SIGNERS, of: 'project', power: 'filing' },
  promiseRevoke: SIGNS,
  promiseDropRevocation: SIGNS,
  promiseWithdraw: { who: SIGNERS, of: 'project', power: 'filing' },
} as const satisfies Rules;
