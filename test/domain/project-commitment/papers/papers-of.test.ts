import { expect, it } from '@jest/globals';
import { PUBLISHED_CALENDAR } from '../../../../domain/clock/published-years.ts';
import type { PromiseDossier } from '../../../../domain/project-commitment/papers/dossier.ts';
import { paperOfPromise } from '../../../../domain/project-commitment/papers/papers-of.ts';
import { SAMPLES } from '../../paper/sample-facts.ts';
import { built, wish, type Told } from '../builders.ts';

const { zoneName, project, applicant, contact, remedies } = SAMPLES.refusalDecision;
const dossier: PromiseDossier = {
  zoneName,
  project,
  applicant,
  contact,
  remedies,
  organ: '澄湖高新技术产业开发区管理委员会',
  number: 'C1',
  practice: true,
  bureaus: new Map(),
  numbers: {},
  calendar: PUBLISHED_CALENDAR,
};

const paperOf = ({ events, state }: Told) => {
  const [event] = events.slice(-1);
  return event && paperOfPromise(event, state, state, dossier);
};

it('who measured at the acceptance stands on its paper for the own bureau, and for the organ where that was not kept', () => {
  const officers = [
    { person: '吕航', name: '吕航', unit: '住房建设局' },
    { person: '唐颖', name: '唐颖' },
  ];
  const told = built().does('2027-06-20T09:00', { ...wish.measure(479, '2027-07-10'), officers } as typeof wish.revoke);
  expect(paperOf(told)).toMatchObject({
    kind: 'shortfallNotice',
    officers: [
      { name: '吕航', unit: '住房建设局' },
      { name: '唐颖', unit: dossier.organ },
    ],
  });
});
