import { MONTHS_EN } from '../../../domain/clock/named-day.ts';
import { count } from '../../../domain/english-count.ts';
import { enBoard } from './en-board.ts';
import { enCalculator } from './en-calculator.ts';
import { enDesk } from './en-desk.ts';
import { enWindow } from './en-window.ts';
import { enCase } from './en-case.ts';
import { enEnterprise } from './en-enterprise.ts';
import { enCorrection } from './en-correction.ts';
import { enFeed } from './en-feed.ts';
import { enItem } from './en-item.ts';
import { enRating } from './en-rating.ts';
import { enComplaints } from './en-complaints.ts';
import { enHeader } from './en-header.ts';
import { enHome } from './en-home.ts';
import { enEvidence } from './en-evidence.ts';
import { enChain } from './en-chain.ts';
import { enGantt } from './en-gantt.ts';
import { enPlan } from './en-plan.ts';
import { enLife } from './en-life.ts';
import { enLedger } from './en-ledger.ts';
import { enEditions } from './en-editions.ts';
import { enLists } from './en-lists.ts';
import { enMessages } from './en-messages.ts';
import { enMandates } from './en-mandates.ts';
import { enPapers } from './en-papers.ts';
import { enParallel } from './en-parallel.ts';
import { enParks } from './en-parks.ts';
import { enStaff } from './en-staff.ts';
import { enMorning } from './en-morning.ts';
import { enOfficer } from './en-officer.ts';
import { enOwed } from './en-owed.ts';
import { enAccount } from './en-account.ts';
import { enSearch } from './en-search.ts';
import { enServed } from './en-served.ts';
import { enSession } from './en-session.ts';
import { enStewards } from './en-stewards.ts';
import { enUrgings } from './en-urgings.ts';
import { enPublic } from './en-public.ts';
import { enOperations } from './en-operations.ts';
import { enPersonal } from './en-personal.ts';
import { enVerify } from './en-verify.ts';
import { enVisits } from './en-visits.ts';
import { enCredit } from './en-credit.ts';
import { enProject } from './en-project.ts';
import { enPromise } from './en-promise.ts';
import type { zh } from './zh.ts';

/** The English words. */
export const en: typeof zh = {
  product: 'Quanlian',
  skipToContent: 'Skip to content',
  header: enHeader,
  nav: {
    home: 'Home',
    projects: 'Projects',
    todo: 'To do',
    promises: 'Promises',
    papers: 'Papers',
    intake: 'To accept',
    tasks: 'My tasks',
    correcting: 'In correction',
    deferred: 'Deferred papers',
    find: 'Find',
    parallel: 'Parallel and opinions',
    clocks: 'Time limits',
    today: 'Today',
    urgings: 'Urgings',
    approvals: 'Extensions',
    board: 'Board',
    evidence: 'Evidence',
    reports: 'Reports',
    items: 'Items',
    calendar: 'Calendar',
    grants: 'Grants',
    people: 'People',
    guide: 'Guides',
    calculator: 'Calculator',
    track: 'Track a case',
    verify: 'Verify a paper',
    open: 'Open data',
  },
  lights: {
    green: 'On time',
    yellow: 'Due soon',
    red: 'Past promise',
    otherRed: 'Overdue',
    darkRed: 'Past statute',
    blue: 'Paused',
    notStarted: 'Not started',
    done: 'Done',
  },
  daysLeft: (n) => `${count(n, 'day')} left`,
  workingDaysLeft: (n) => `${count(n, 'working day')} left`,
  dueToday: 'Due today',
  daysOver: (n) => `${count(n, 'day')} over`,
  date: {
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    withWeekday: (date, weekday) => `${weekday} ${date}`,
    makeup: 'make-up day',
    provisional: 'provisional',
    expected: 'expected',
    today: 'today',
    to: 'to',
    month: (year, month, withYear) => `${MONTHS_EN[month - 1]}${withYear ? ` ${year}` : ''}`,
  },
  strip: {
    promised: 'Decision at the latest (promise)',
    statutory: 'Statutory limit',
    statutoryForEnterprise: 'Limit set by law',
    holder: 'Who holds it now',
    whose: 'Whose time',
    workingDayOf: (n, of) => `working day ${n} of ${of}`,
    calendarDayOf: (n, of) => `day ${n} of ${of}`,
    untilMidnight: 'until 24:00',
    since: (what, date) => `${what}, since ${date}`,
    next: (what) => `Next: ${what}`,
    sinceReceipt: (n) => `${count(n, 'working day')} since receipt`,
    receiptToEnd: (n) => `${count(n, 'working day')} from receipt to the end`,
    none: 'none',
    noPromise: 'no promised limit',
    noStatute: 'the law sets no limit',
    why: (date) => `Why ${date}`,
    paused: (date) => `Clock paused, expected through ${date}`,
    overPromise: (n) => `${count(n, 'working day')} past the promise`,
    overStatute: (n) => `${count(n, 'day')} past the statute`,
    remedies: 'You may ask for reconsideration (60 days) or go to court (6 months)',
  },
  ledger: enLedger,
  officer: enOfficer,
  desk: enDesk,
  served: enServed,
  session: enSession,
  account: enAccount,
  case: enCase,
  gantt: enGantt,
  chain: enChain,
  plan: enPlan,
  life: enLife,
  verify: enVerify,
  forAll: enPublic,
  ...enPersonal,
  stewards: enStewards,
  operations: enOperations,
  evidence: enEvidence,
  visits: enVisits,
  owed: enOwed,
  mandates: enMandates,
  parallel: enParallel,
  parks: enParks,
  staff: enStaff,
  morning: enMorning,
  board: enBoard,
  urgings: enUrgings,
  editions: enEditions,
  lists: enLists,
  messages: enMessages,
  project: enProject,
  promise: enPromise,
  credit: enCredit,
  calculator: enCalculator,
  enterprise: enEnterprise,
  home: enHome,
  complaints: enComplaints,
  item: enItem,
  rating: enRating,
  feed: enFeed,
  correction: enCorrection,
  papers: enPapers,
  search: enSearch,
  ...enWindow,
  states: {
    loading: 'Loading',
    retry: 'Try again',
    engineWaiting: (queued) =>
      `The engine is recovering. You can read, write and save; ${queued === null ? 'filings are taken and queued' : `your filing was taken and queued at ${queued}`}. Time limits follow the legal days and are not affected.`,
    readOnly: (why, who) => `Read only: ${why}. ${who}`,
    saved: (time) => `Saved ${time}`,
    asOf: (time) => `as of ${time}`,
  },
  error: {
    unknown: 'It was not done',
    untouched: 'What you typed is kept; no time limit changes.',
    again: 'Please try again; if it fails again, tell the window the code.',
    offline: 'The server was not reached',
    offlineAction: 'Check the network and try again.',
    summary: (n) => `${n} to correct`,
  },
  material: {
    filled: 'Filled in online, no upload',
    essential: 'Essential',
    deferrable: 'Minor',
    mayDefer: 'deferrable',
    usedBy: (n) => `for ${count(n, 'item')}`,
    missing: 'Not yet there',
    uploading: (percent) =>
      percent === null ? 'No network; the upload goes on once it is back' : `Uploading ${percent}%`,
    scanning: 'Safety check',
    notScanned: 'Not scanned',
    usable: 'Usable',
    failed: 'Upload failed',
    fetched: 'Fetched by the system',
    recorded: 'contract on record',
    later: 'Not yet needed',
    pages: (n) => count(n, 'page'),
  },
  form: {
    required: 'required',
    optional: 'optional',
    yes: 'Yes',
    no: 'No',
    choose: 'Choose',
    add: (what) => `Add ${what}`,
    remove: (what, n) => `Remove ${what} ${n}`,
    item: (what, n) => `${what} ${n}`,
    file: 'Choose a file',
    cancel: 'Cancel',
    invalidNumber: (label) => `“${label}” takes a number alone, without its unit`,
    missing: (label) => `Fill in “${label}”`,
    pattern: (label) => `“${label}” has the wrong form`,
    tooShort: (label, n) => `“${label}”: at least ${count(n, 'character')}`,
    tooLong: (label, n) => `“${label}”: at most ${count(n, 'character')}`,
    below: (label, n) => `“${label}”: not less than ${n}`,
    above: (label, n) => `“${label}”: not more than ${n}`,
    tooFew: (label, n) => `“${label}”: at least ${n}`,
  },
  paper: {
    sheet: (title) => `Paper: ${title}`,
    sealHere: 'sealed on issue',
    seal: 'seal',
    noNumber: '（签发时编号）',
    practice: '演练',
    to: (name) => `${name}：`,
  },
  law: {
    article: (law, article) => `${law} ${article}`,
    numbered: (article, paragraph) => (paragraph === null ? `art. ${article}` : `art. ${article}(${paragraph})`),
    since: (from) => `in force since ${from}`,
    until: (last, replacedBy) =>
      replacedBy === null ? `in force until ${last}` : `in force until ${last}, since then ${replacedBy}`,
    close: 'Close',
  },
};
