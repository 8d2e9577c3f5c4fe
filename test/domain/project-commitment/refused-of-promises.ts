import type { ItemCode } from '../../../domain/catalogue/item.ts';
import { refuseProject } from '../../../domain/project-commitment/eligibility.ts';
import { refuseReportOnPromise } from '../../../domain/project-commitment/report-bar.ts';
import { refuseRequest } from '../../../domain/project-commitment/request.ts';
import { refuseStandard } from '../../../domain/project-commitment/standard.ts';
import {
  built,
  CATALOGUE,
  committed,
  FIGURES,
  listed,
  opened,
  publicised,
  registered,
  STANDARD,
  wish,
  WORLD,
} from './builders.ts';

const seeker = { industry: 'C3584', landUse: 'industrial' };
const request = { project: seeker, standard: STANDARD, eligibility: WORLD, open: null };
const late = { item: 'A18' as ItemCode, effect: { kind: 'registerFirst', permitBefore: 'foundation' } } as const;
const failed = () => registered().does('2026-10-12T09:00', wish.check('start', 'failed'));

/** One way to every refusal of the commitment of a project. */
export const REFUSED_OF_PROMISES = {
  'E-PROMISE-STANDARD': () => refuseRequest({ ...request, standard: null }),
  'E-PROMISE-PERMIT-LATE': () => refuseStandard({ items: [late] }, CATALOGUE),
  'E-PROMISE-NOT-FILED': () => refuseProject({ ...WORLD, filed: false }),
  'E-PROMISE-CATALOGUE': () => refuseProject({ ...WORLD, verified: true }),
  'E-PROMISE-IMPACT': () => refuseProject({ ...WORLD, admission: { outcome: 'reject', ground: 'policy' } }),
  'E-PROMISE-LAND': () => refuseProject({ ...WORLD, landSettledOn: null }),
  'E-PROMISE-OPEN': () => refuseRequest({ ...request, open: 'CN-1' }),
  'E-PROMISE-STAGE': () => opened().tries('2026-09-02T09:00', wish.commit()),
  'E-PROMISE-ENDED': () => opened().does('2026-09-02T09:00', wish.withdraw).tries('2026-09-02T10:00', wish.list),
  'E-PROMISE-UNASKED': () => opened().tries('2026-09-02T09:00', wish.advise('emergency')),
  'E-PROMISE-ADVISED': () =>
    opened().does('2026-09-02T09:00', wish.advise('water')).tries('2026-09-02T10:00', wish.advise('water')),
  'E-PROMISE-LIST-OPEN': () => opened().tries('2026-09-02T09:00', wish.list),
  'E-PROMISE-ITEM': () => listed().tries('2026-09-04T09:00', wish.commit('A24')),
  'E-PROMISE-FIGURES': () =>
    listed().tries('2026-09-04T09:00', { ...wish.commit(), figures: FIGURES.slice(1) } as ReturnType<
      typeof wish.commit
    >),
  'E-PROMISE-FIGURE': () =>
    listed().tries('2026-09-04T09:00', {
      ...wish.commit(),
      figures: [{ indicator: 'intensity', value: 449 }, ...FIGURES.slice(1)],
    } as ReturnType<typeof wish.commit>),
  'E-PROMISE-OBJECTION': () => publicised().tries('2026-09-07T09:00', wish.answer(true)),
  'E-PROMISE-BROKEN': () => failed().tries('2026-10-12T10:00', wish.withdraw),
  'E-PROMISE-NODES': () => committed().tries('2026-09-14T09:00', wish.register('2026-09-13')),
  'E-PROMISE-NODE-BARRED': () => registered().tries('2026-10-12T09:00', wish.check('foundation')),
  'E-PROMISE-NODE-MET': () => built().tries('2027-06-15T09:00', wish.check('start')),
  'E-PROMISE-NODE-REPORTED': () =>
    registered().does('2026-10-12T09:00', wish.report('start')).tries('2026-10-12T10:00', wish.report('start')),
  'E-PROMISE-NODE-UNMENDED': () => failed().tries('2026-10-13T09:00', wish.check('start')),
  'E-PROMISE-NODE-RECTIFYING': () =>
    registered()
      .does('2026-10-12T09:00', wish.check('start', 'rectify', '2026-10-20'))
      .tries('2026-10-13T09:00', wish.check('start', 'rectify', '2026-10-25')),
  'E-PROMISE-MENDING': () =>
    built().does('2027-06-20T09:00', wish.measure(470, '2027-07-10')).tries('2027-06-20T10:00', wish.measure(470)),
  'E-PROMISE-NO-SHORTFALL': () => built().tries('2027-06-20T09:00', wish.mended),
  'E-PROMISE-PERMIT-FIRST': () => registered().with({ permitted: [] }).tries('2026-10-12T09:00', wish.check('start')),
  'E-PROMISE-UNTIL': () => registered().tries('2026-10-12T09:00', wish.check('start', 'rectify', '2026-11-12')),
  'E-PROMISE-NOT-ACCEPTED': () => refuseReportOnPromise('use', built().state),
} as const;
