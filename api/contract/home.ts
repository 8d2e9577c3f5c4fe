import { z } from 'zod';
import { SERVED_NOTICES } from '../../domain/case/state/service.ts';
import { projectCard } from './case-card.ts';
import { draftRoutes } from './drafts.ts';
import { day, id, instant, itemCode, none } from './fields.ts';
import { owedPaperRoutes } from './owed-papers.ts';
import { planRoutes } from './plans.ts';
import { projectCommitmentRoutes } from './project-commitments.ts';
import { projectRoutes } from './projects.ts';
import { route } from './route.ts';

const { shape: plan } = planRoutes.readPlan.answer;
const { shape: project } = projectRoutes.listProjects.answer.shape.rows.element;

/** Of the plan of a project what its panel on the home shows; the whole stands on the page of the project. */
export const homePlan = z.strictObject({
  today: plan.today,
  filingDay: plan.filingDay,
  steps: plan.steps,
  edges: plan.edges,
  criticalPath: plan.criticalPath,
  startPath: plan.startPath,
  startOn: plan.startOn,
  endOn: plan.endOn,
  first: plan.first,
  late: plan.late,
  items: z.array(
    plan.items.element.pick({
      code: true,
      name: true,
      english: true,
      nature: true,
      need: true,
      dates: true,
      state: true,
      first: true,
      late: true,
      case: true,
      progress: true,
      delay: true,
    }),
  ),
});

const holder = z.strictObject({ unit: z.string(), person: z.string().nullable() });

const dueDay = z.strictObject({ day, remaining: z.number().int() });

const homeCase = projectCard.extend({
  /** Unit and, if somebody has the step in hand, who; null: nobody has to act. */
  holder: holder.nullable(),
  /** Points of the one-time notice that are still open. */
  points: z.number().int(),
  /** That notice. */
  notice: id.nullable(),
  /** What a check ordered to be mended; `due` null: the period begins with the service of the order, which is still to come. */
  mending: z
    .strictObject({
      due: dueDay.nullable(),
      /** The period has passed: it may be revoked. */
      lapsed: z.boolean(),
    })
    .nullable(),
  /**
   * What the enterprise may say by a last day: against what is to be revoked (许可法 7), or that it wants a hearing (许可法 47); `due` null:
   * the period begins with the service of the notice, which is still to come. Null: nothing, or it was said.
   */
  heard: z.strictObject({ clock: z.enum(['statement', 'hearingRequest']), due: dueDay.nullable() }).nullable(),
});

const homeProject = z.strictObject({
  ...project,
  cases: z.array(homeCase),
  /** Null: its questions are not answered. */
  plan: homePlan.nullable(),
  /** Everything that it needs is granted, or it is in use. */
  finished: z.boolean(),
});

/** Something that happened to a case, and of it what a line tells. */
const recent = z.strictObject({
  case: id,
  item: z.strictObject({ code: itemCode, name: z.string() }),
  type: z.string(),
  on: day,
  /** The special procedure. */
  kind: z.string().nullable(),
  /** Points, papers, or days of the procedure or the extension. */
  count: z.number().int().nullable(),
});

/** 公告送达: a paper that is published, whoever it reached; it counts as served with the day `until`. */
const published = z.strictObject({
  case: id,
  item: z.strictObject({ code: itemCode, name: z.string() }),
  /** The notice; null: what was decided. */
  paper: z.enum(SERVED_NOTICES).nullable(),
  until: day,
});

export const homeRoutes = {
  readHome: route({
    act: 'readHome',
    method: 'GET',
    path: '/api/home',
    tag: '企业',
    summary: '本企业首页：需要办的、每个项目和它的计划、最近进展、容缺待补、信用；数和清单出自同一次查询',
    params: none,
    query: none,
    body: null,
    answer: z.strictObject({
      asOf: instant,
      enterprise: z.strictObject({ id, name: z.string(), uscc: z.string() }),
      /** What its credit lets it use in each zone where it has projects. */
      credit: z.array(z.strictObject({ zone: id, commitment: z.boolean(), deferral: z.boolean() })),
      /** All projects; `projects` has the newest of them. */
      total: z.number().int(),
      projects: z.array(homeProject),
      /** Of all other projects the cases in which the enterprise has to complete something. */
      waiting: z.array(homeCase),
      recent: z.array(recent),
      published: z.array(published),
      /**
       * Of an agent or a steward: what mandates of today let them file and complete, by projects and by cases; what else stands here is
       * for others to do. Null: no mandate limits whoever asks.
       */
      mandated: z
        .strictObject({
          projects: z.array(z.strictObject({ id, items: z.union([z.literal('all'), z.array(itemCode)]) })),
          cases: z.array(id),
        })
        .nullable(),
      owed: owedPaperRoutes.listOwedPapers.answer.shape.rows,
      /** Commitments that will be checked, those in which a check found something to mend, and those whose time for that has passed. */
      commitments: z.strictObject({ due: z.number().int(), mending: z.number().int(), lapsed: z.number().int() }),
      turns: projectCommitmentRoutes.listTurns.answer.shape.turns,
      /** Filings that were begun for `projects`. */
      drafts: draftRoutes.listDrafts.answer.shape.drafts,
      /** Those that were begun for other projects. */
      begun: z.array(z.strictObject({ project: z.strictObject({ id, name: z.string() }), savedAt: instant })),
    }),
  }),
} as const;
