/** A page of which pictures are taken, in the story of the demonstration. */
export interface ScreenPage {
  /** Of the files; the same as that of a picture to lay beside it. */
  readonly name: string;
  /** Who looks; null: somebody who is not signed in. */
  readonly login: string | null;
  readonly path: string;
  /** What is clicked from there on (`data-act`), since addresses of things are made anew with each house. */
  readonly acts?: readonly string[];
  /** The pages of the public and of enterprises are English too. */
  readonly english?: true;
}

const ENTERPRISE = 'guwenjing';
const WINDOW = 'chenliqun';
const REVIEWER = 'zhoumin';
const SUPERVISOR = 'wanghaiping';

/** What the calculator is asked: with a publicity period over the National Day, and a make-up day. */
const QUESTION = 'start=2026-09-20&promised=5~workingDays&statutory=20~workingDays&publicity=2026-09-22~7';

/** The main pages, in the order of the people who use them. */
export const SCREENS: readonly ScreenPage[] = [
  { name: 'enterprise-home', login: ENTERPRISE, path: '/e', english: true },
  { name: 'enterprise-todo', login: ENTERPRISE, path: '/e/todo', english: true },
  { name: 'enterprise-new', login: ENTERPRISE, path: '/e/projects/new', english: true },
  { name: 'enterprise-plan', login: ENTERPRISE, path: '/e', acts: ['answer-questions'], english: true },
  { name: 'enterprise-materials', login: ENTERPRISE, path: '/e', acts: ['file-ahead'], english: true },
  { name: 'enterprise-promises', login: ENTERPRISE, path: '/e/promises', english: true },
  { name: 'enterprise-papers', login: ENTERPRISE, path: '/e/papers', english: true },
  { name: 'case-why-date', login: ENTERPRISE, path: '/e', acts: ['why-date'], english: true },
  { name: 'case-evidence', login: ENTERPRISE, path: '/e', acts: ['why-date', 'evidence'], english: true },
  { name: 'project-chain', login: ENTERPRISE, path: '/e', acts: ['why-start'], english: true },
  { name: 'enterprise-messages', login: ENTERPRISE, path: '/e/messages', english: true },
  { name: 'officer-worklist', login: REVIEWER, path: '/o/tasks' },
  { name: 'officer-decision', login: REVIEWER, path: '/o/tasks', acts: ['open-task'] },
  { name: 'officer-parallel', login: REVIEWER, path: '/o/parallel' },
  { name: 'officer-clock', login: REVIEWER, path: '/o/tasks', acts: ['open-task', 'open-clocks'] },
  { name: 'officer-intake', login: WINDOW, path: '/o/tasks' },
  { name: 'officer-acceptance', login: WINDOW, path: '/o/tasks', acts: ['open-task'] },
  { name: 'officer-owed', login: WINDOW, path: '/o/owed' },
  { name: 'supervisor-morning', login: SUPERVISOR, path: '/s/today' },
  { name: 'supervisor-urgings', login: SUPERVISOR, path: '/s/urgings' },
  { name: 'supervisor-approvals', login: SUPERVISOR, path: '/s/approvals' },
  { name: 'supervisor-board', login: SUPERVISOR, path: '/s/board' },
  { name: 'supervisor-search', login: SUPERVISOR, path: '/s/search?q=2026' },
  { name: 'supervisor-reports', login: SUPERVISOR, path: '/s/reports' },
  { name: 'public-front', login: null, path: '/p', english: true },
  { name: 'public-guides', login: null, path: '/p/guides', english: true },
  { name: 'public-track', login: null, path: '/p/track', english: true },
  { name: 'public-open', login: null, path: '/p/open', english: true },
  { name: 'public-calculator', login: null, path: `/p/calculator?${QUESTION}`, english: true },
  { name: 'public-verify', login: null, path: '/p/verify', english: true },
  { name: 'public-evidence', login: null, path: '/p/evidence', english: true },
];
