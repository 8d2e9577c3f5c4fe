import { count } from '../../../domain/english-count.ts';
import type { zhUrgings } from './zh-urgings.ts';

/** Words of urging orders and reminders, English. */
export const enUrgings: typeof zhUrgings = {
  title: 'Urging orders and reminders',
  lead: 'Each is answered by its day; what waits for an answer stands first.',
  total: (n) => `${n} to be answered`,
  kind: { order: 'Urging order', reminder: 'Reminder' },
  origin: { supervisor: 'Supervisor', enterprise: 'Enterprise', law: 'By the overrun' },
  state: { open: 'To be answered', answered: 'Answered', all: 'All' },
  late: 'Answer overdue',
  answered: 'Answered',
  empty: {
    open: 'Nothing waits for an answer.',
    answered: 'Nothing has been answered yet.',
    all: 'Nobody has been urged.',
  },
  column: {
    state: 'State',
    what: 'Kind',
    case: 'Case',
    unit: 'Who answers',
    cause: 'Cause and demand',
    replyBy: 'Answer by',
    reply: 'Answer',
  },
  reply: 'Answer',
  replyField: 'Answer',
  expected: 'Expected to be done on (optional)',
  expectedOn: 'Expected',
  remind: 'Remind',
  remindHint: 'Answered within two working days; the supervisor sees it.',
  remindCause: (item, due, holder) =>
    due === null
      ? `${item} is with ${holder}; please tell how far it is.`
      : `${item} is due by ${due} and is with ${holder}; please tell how far it is.`,
  waiting: (date) => `Reminded; answer by ${date}`,
  panel: 'Reminders and urging orders',
  form: {
    title: (n) => `Urge ${count(n, 'case')} formally`,
    hint: 'Each case gets an order of its own; it stays on the list until it is answered.',
    cause: 'Cause',
    demand: 'What the answer must say',
    replyBy: 'Answer by',
    causeDefault: 'The limit is near or has passed, and nothing moves',
    demandDefault: 'How it is handled, why, and when it will be done',
    send: (n) => `Urge ${count(n, 'case')}`,
    cancel: 'Cancel',
    close: 'Close',
  },
  remindDefault: 'The limit is near; please handle it and tell how far it is.',
  result: (done, refused) => (refused === 0 ? `${done} sent.` : `${done} sent, ${refused} not sent:`),
  ordered: (number) => `Order ${number}`,
};
