import { count } from '../../../domain/english-count.ts';
import type { zhPlan } from './zh-plan.ts';

/** Words of the questions and of the plan that grows with them, English. */
export const enPlan: typeof zhPlan = {
  title: 'Questions and plan',
  questionAt: (at, of) => `Questions: ${at} of ${of}`,
  allAnswered: (of) => `Questions: all ${of} answered`,
  changeable: 'Can be changed at any time; the plan follows',
  change: 'Change',
  changeOf: (label) => `Change: ${label}`,
  unsure: 'Not sure yet, take the strictest',
  unsureOf: (label) => `${label}: not sure yet`,
  noneOfThem: 'None of these',
  comma: ', ',
  next: 'Next',
  previous: 'Previous',
  tick: 'Choose what applies; what is not chosen counts as no.',
  optional: 'several',
  missing: (n) => `${n} ${n === 1 ? 'field is' : 'fields are'} empty. If you do not know, choose "Not sure yet".`,
  notAskedNow: 'Nothing depends on it; no answer needed',
  toAnswer: 'Not answered yet',
  keys: { choose: 'choose', next: 'next', back: 'previous' },
  sources: {
    register: 'from the register',
    layer: "from the zone's map",
    suggested: 'suggested by the industry, please check',
    unsure: 'strictest taken',
  },
  consequence: (needed, spared) =>
    [
      needed.length > 0 ? `So needed: ${needed.join(' ')}` : '',
      spared.length > 0 ? `${needed.length > 0 ? 'not needed' : 'So not needed'}: ${spared.join(' ')}` : '',
    ]
      .filter(Boolean)
      .join('; '),
  byAnswers: 'By the answers so far',
  aside: 'Promised',
  ganttLabel: 'Plan: the working days of each item; working days only',
  sameDay: 'Same day',
  workingDays: (n) => `${n} wd`,
  calendarDays: (n) => `${n} d`,
  noLimit: '—',
  slack: (n) => `${n} left`,
  onlyWorkingDays: 'Working days only',
  changed: {
    both: (added, removed) => `The last answer added ${added}, removed ${removed}`,
    added: (n) => `The last answer added ${n}`,
    removed: (n) => `The last answer removed ${n}`,
    moved: (n) => `The last answer moved ${n}`,
    later: (n) => `ends ${n} wd later`,
    earlier: (n) => `ends ${n} wd earlier`,
  },
  marks: {
    added: 'New',
    removed: 'Just removed',
    later: (n) => `${n} wd later`,
    earlier: (n) => `${n} wd earlier`,
  },
  needed: 'Items that are needed, and why',
  leftOut: 'Items that are not needed, and why',
  allNeeded: 'All items of the catalogue are needed.',
  file: (n) => `Fill in ${count(n, 'item')}`,
  fileWhy:
    'Filled in once: what several items ask is given once. An item whose predecessor is not granted yet is taken in now and received on the day of that grant.',
  adopts: (n) =>
    `${n} suggested ${n === 1 ? 'answer is' : 'answers are'} taken over when you go on; change what is wrong first.`,
  nothingToFile: 'Nothing can be filed now.',
  notSaved: 'Not saved yet; it is repeated once you are online. Please keep this page open',
  takeBack: 'Take this change back',
  refused: 'This change was not saved',
};
