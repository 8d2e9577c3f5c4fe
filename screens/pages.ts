/** A field that is filled in on the way. */
interface Filled {
  readonly label: string;
  readonly value: string;
}

/** Something that is done on the page itself: its `data-act`, and a selector of what it shows. */
interface Shown {
  readonly act: string;
  readonly shows: string;
}

/** A page of which pictures are taken, in the story of the demonstration. */
export interface ScreenPage {
  /** Of the files; the same as that of a picture to lay beside it. */
  readonly name: string;
  /** Further pictures to lay beside it. */
  readonly beside?: readonly string[];
  /** Who looks; null: somebody who is not signed in. */
  readonly login: string | null;
  readonly path: string;
  /** What is filled in and clicked from there on (`data-act`), since addresses of things are made anew with each house. */
  readonly acts?: readonly (string | Filled)[];
  /** What is opened on the page, once it is there. */
  readonly opens?: readonly Shown[];
  /** The pages of the public and of enterprises are English too. */
  readonly english?: true;
}

/** Whoever runs the system; made for the pictures, since the demonstration has nobody who does. */
export const OPERATOR = 'yunwei';

const ENTERPRISE = 'guwenjing';
const WINDOW = 'chenliqun';
const REVIEWER = 'zhoumin';
const INSPECTOR = 'lvhang';
const HEAD = 'hejianguo';
const SUPERVISOR = 'wanghaiping';
const ADMINISTRATOR = 'linzhiyuan';

/** The case that was corrected: the one of the pictures. */
const CORRECTED = `/o/tasks?q=${encodeURIComponent('澜微')}`;

/** What the calculator is asked: with a publicity period over the National Day, and a make-up day. */
const QUESTION = 'start=2026-09-20&promised=5~workingDays&statutory=20~workingDays&publicity=2026-09-22~7';

const ofEnterprises: readonly ScreenPage[] = [
  { name: 'enterprise-home', login: ENTERPRISE, path: '/e', english: true },
  { name: 'enterprise-todo', login: ENTERPRISE, path: '/e/todo', english: true },
  { name: 'enterprise-new', login: ENTERPRISE, path: '/e/projects/new', english: true },
  { name: 'enterprise-plan', login: ENTERPRISE, path: '/e', acts: ['answer-questions'], english: true },
  { name: 'enterprise-materials', login: ENTERPRISE, path: '/e', acts: ['file-ahead'], english: true },
  { name: 'enterprise-correction', login: 'huaxin', path: '/e', acts: ['answer'], english: true },
  { name: 'enterprise-promises', login: ENTERPRISE, path: '/e/promises', english: true },
  { name: 'enterprise-commitments', login: 'xuguangming', path: '/e/commitments', english: true },
  { name: 'enterprise-papers', login: ENTERPRISE, path: '/e/papers', english: true },
  {
    name: 'case-why-date',
    beside: ['case-why-date-dark', 'phone-case'],
    login: ENTERPRISE,
    path: '/e',
    acts: ['why-date'],
    english: true,
  },
  { name: 'case-evidence', login: ENTERPRISE, path: '/e', acts: ['why-date', 'evidence'], english: true },
  { name: 'project-chain', login: ENTERPRISE, path: '/e', acts: ['why-start'], english: true },
  { name: 'enterprise-messages', login: ENTERPRISE, path: '/e/messages', english: true },
  { name: 'enterprise-people', login: ENTERPRISE, path: '/e/people', english: true },
  { name: 'enterprise-mandates', login: ENTERPRISE, path: '/e/mandates', english: true },
  { name: 'enterprise-visits', login: 'anlan', path: '/e/visits', english: true },
];

const COMPARE: Shown = { act: 'compare', shows: '.compared canvas' };

const ofOfficers: readonly ScreenPage[] = [
  { name: 'officer-worklist', login: REVIEWER, path: '/o/tasks' },
  { name: 'officer-decision', login: REVIEWER, path: CORRECTED, acts: ['open-task'] },
  { name: 'officer-comparison', login: REVIEWER, path: CORRECTED, acts: ['open-task'], opens: [COMPARE] },
  { name: 'officer-rounds', login: REVIEWER, path: '/o/parallel' },
  { name: 'officer-parallel', login: REVIEWER, path: '/o/parallel', acts: ['open-parallel'] },
  { name: 'officer-clock', login: REVIEWER, path: CORRECTED, acts: ['open-task', 'open-clocks'] },
  { name: 'officer-commitments', login: REVIEWER, path: '/o/commitments' },
  { name: 'officer-intake', login: WINDOW, path: '/o/tasks' },
  {
    name: 'officer-bulk',
    login: WINDOW,
    path: '/o/tasks?view=accept',
    opens: [
      { act: 'select-all', shows: '.bulk-bar' },
      { act: 'bulk-accept', shows: '.bulk-result' },
    ],
  },
  { name: 'officer-acceptance', login: WINDOW, path: '/o/tasks', acts: ['open-task'] },
  {
    name: 'officer-frame',
    login: WINDOW,
    path: '/o/tasks',
    acts: ['open-task'],
    opens: [{ act: 'frame', shows: '.frame-mark' }],
  },
  { name: 'officer-counter', login: WINDOW, path: '/o/counter' },
  {
    name: 'officer-counter-entry',
    login: WINDOW,
    path: '/o/counter',
    acts: [
      { label: '统一社会信用代码', value: '91320505MA1GXQ012R' },
      { label: '证件号码', value: '11010519491231002X' },
      'receive',
    ],
  },
  { name: 'officer-deferrals', login: WINDOW, path: '/o/deferrals' },
  { name: 'officer-registrations', login: WINDOW, path: '/o/registrations' },
  { name: 'officer-complaints', login: WINDOW, path: '/o/complaints' },
  { name: 'officer-urgings', login: REVIEWER, path: '/o/urgings' },
  { name: 'officer-changes', login: REVIEWER, path: '/o/changes' },
  { name: 'officer-visits', login: INSPECTOR, path: '/o/visits' },
];

const ofSupervisors: readonly ScreenPage[] = [
  { name: 'supervisor-morning', login: SUPERVISOR, path: '/s/today' },
  {
    name: 'supervisor-reassign',
    login: SUPERVISOR,
    path: '/s/today?group=over',
    opens: [
      { act: 'select-all', shows: '.group-selected' },
      { act: 'reassign', shows: '.assignees' },
    ],
  },
  { name: 'supervisor-urgings', login: SUPERVISOR, path: '/s/urgings' },
  { name: 'supervisor-approvals', login: HEAD, path: '/s/approvals' },
  { name: 'supervisor-board', login: SUPERVISOR, path: '/s/board' },
  { name: 'supervisor-clocks', login: SUPERVISOR, path: '/s/clocks' },
  { name: 'supervisor-pauses', login: SUPERVISOR, path: '/s/pauses' },
  { name: 'supervisor-hearings', login: 'luominhua', path: '/s/hearings' },
  { name: 'supervisor-late', login: SUPERVISOR, path: '/s/late' },
  { name: 'supervisor-visits', login: SUPERVISOR, path: '/s/visits' },
  { name: 'supervisor-stewards', login: SUPERVISOR, path: '/s/stewards' },
  { name: 'supervisor-reads', login: SUPERVISOR, path: '/s/reads' },
  { name: 'supervisor-search', login: SUPERVISOR, path: '/s/search?q=2026' },
  { name: 'supervisor-reports', login: SUPERVISOR, path: '/s/reports' },
  { name: 'supervisor-staff', login: HEAD, path: '/s/staff' },
  { name: 'steward-helped', login: 'xiaqing', path: '/h' },
];

const ofAdministrators: readonly ScreenPage[] = [
  ...['clock', 'people', 'items', 'calendar', 'grants', 'pilots', 'parks', 'rules', 'standards'].map((part) => ({
    name: `admin-${part}`,
    login: ADMINISTRATOR,
    path: `/a/zones/chenghu?part=${part}`,
  })),
  { name: 'admin-erasures', login: ADMINISTRATOR, path: '/a/zones/chenghu/erasures' },
  { name: 'operator-zones', login: OPERATOR, path: '/a' },
  { name: 'operator-operations', login: OPERATOR, path: '/a/operations' },
  { name: 'operator-lost-files', login: OPERATOR, path: '/a/lost-files' },
  { name: 'operator-system', login: OPERATOR, path: '/a/system' },
  { name: 'operator-enterprises', login: OPERATOR, path: '/a/enterprises' },
];

const ofEverybody: readonly ScreenPage[] = [
  { name: 'sign-in', login: null, path: '/login', english: true },
  { name: 'public-front', login: null, path: '/p', english: true },
  { name: 'public-guides', login: null, path: '/p/guides', english: true },
  { name: 'public-guide', login: null, path: '/p/guides/chenghu/A18', english: true },
  { name: 'public-track', login: null, path: '/p/track', english: true },
  { name: 'public-open', login: null, path: '/p/open', english: true },
  { name: 'public-hearings', login: null, path: '/p/hearings', english: true },
  { name: 'public-inspections', login: null, path: '/p/inspections', english: true },
  { name: 'public-commitments', login: null, path: '/p/commitments/chenghu', english: true },
  { name: 'public-calculator', login: null, path: `/p/calculator?${QUESTION}`, english: true },
  { name: 'public-verify', login: null, path: '/p/verify', english: true },
  { name: 'public-evidence', login: null, path: '/p/evidence', english: true },
  { name: 'public-keys', login: null, path: '/p/keys', english: true },
];

/** The main pages, in the order of the people who use them. */
export const SCREENS: readonly ScreenPage[] = [
  ...ofEnterprises,
  ...ofOfficers,
  ...ofSupervisors,
  ...ofAdministrators,
  ...ofEverybody,
];
