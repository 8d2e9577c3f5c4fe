import type { Succession } from '../../domain/case/state/permit.ts';
import { materialOf, type Material } from '../../domain/catalogue/item.ts';
import { announcedUntil, runningAnnouncements } from '../../domain/case/announcement.ts';
import type { Case } from '../../domain/case/case.ts';
import { contextAt } from '../../domain/case/context.ts';
import { openMaterials } from '../../domain/case/materials.ts';
import { isBetweenOfficers } from '../../domain/case/later-draft.ts';
import { possibleActs, type PossibleAct } from '../../domain/case/possible.ts';
import { statusOf } from '../../domain/case/status.ts';
import { unservedIn } from '../../domain/case/decisions.ts';
import { unservedNotices } from '../../domain/case/unserved-notices.ts';
import { whoseTime } from '../../domain/case/whose-time.ts';
import type { Day } from '../../domain/clock/day.ts';
import { dayOf, parseInstant } from '../../domain/clock/instant.ts';
import type { Signatory } from '../../domain/mandate/mandate.ts';
import { isOutside } from '../../domain/permission/hat.ts';
import { withHidden } from '../../domain/permission/hidden.ts';
import { refuseUnmandated } from '../../domain/permission/may.ts';
import type { Act } from '../../domain/permission/rights.ts';
import type { CaseThing } from '../../domain/permission/thing.ts';
import type { Refusal } from '../../domain/refusal.ts';
import type { CaseRecord } from '../../db/read/case-page.ts';
import type { JointRecord } from '../../db/read/joints.ts';
import type { PresentCase } from '../../db/read/present-case.ts';
import { runChecks } from '../../domain/catalogue/machine-check.ts';
import type { FormValues } from '../../domain/catalogue/form.ts';
import { namedSituations, type SituatedItem } from '../../domain/catalogue/situation.ts';
import { fetchedOf, resultsFor, type ProjectResult } from '../../domain/project/result.ts';
import type { Facts } from '../../domain/catalogue/condition.ts';
import { applicationFacts } from '../../domain/project/facts-of-filing.ts';
import type { CasePage } from '../contract/case-page.ts';
import { tellFinding } from './finding.ts';
import { itemInForce } from '../../domain/catalogue/item-in-force.ts';
import { articleOn } from '../words/articles.ts';
import { paperDesk } from '../../db/read/paper-desk.ts';
import { registersOf } from '../../db/read/planned-items.ts';
import { itemsOn } from '../../db/zone-world.ts';
import { actorOf } from '../act/actor.ts';
import type { Language } from '../words/language.ts';
import { deedOn, factsOf } from '../right/mandates.ts';
import type { Who } from '../right/who.ts';
import { wordsOf } from '../words/words.ts';
import { aheadOf } from './ahead.ts';
import { jointView } from './joint.ts';
import { holderOf, taskOf } from './open-steps.ts';
import { resultView } from './result.ts';
import { reviewOf } from './review.ts';
import { cardClocks, viewClocks } from './clocks.ts';
import { hiddenAmong } from '../right/hidden.ts';
import { formRows } from './form-rows.ts';
import { thingOf } from './thing.ts';
import { progressOf, tellActor } from './progress.ts';

/** Whoever looks at a case; of an enterprise's people, with an agent's mandates. */
export type Looking = Who & { readonly signatory: Signatory | null; readonly language: Language };

/** What is recorded of a case, the joint handling to which it belongs, and what its project was granted before. */
export type ShownRecord = CaseRecord & {
  readonly joint: JointRecord | null;
  readonly results: readonly ProjectResult[];
  /** Those of them that whoever looks may read. */
  readonly shownResults: readonly ProjectResult[];
};

/** Puts a case page together: facts, ledgers, record, and the acts of whoever looks. */
export function casePageOf(caseId: string, open: PresentCase, record: ShownRecord, who: Looking): CasePage {
  const { state, world, now } = open;
  const today = dayOf(now);
  const hidden = hiddenAmong(
    open,
    record.events.map(({ data }) => data),
    who,
  );
  return {
    ...headOf(caseId, open, record),
    ...filedOf(open, record),
    ...aheadOf(open),
    form: formRows(open, who),
    ...withHidden(forLooking({ ...progressOf(state, world.calendar), ...reviewOf(open) }, state, who), hidden),
    zone: { id: world.id, name: world.name, practice: world.practice },
    park: state.park ?? null,
    erasedOn: record.erasedOn,
    now,
    today,
    holder: holderOf(open, record),
    tasks: record.tasks.map((task) => taskOf(task, open, who)),
    ...toBeServed(open),
    succeeds: state.succeeds && succeededBy(state.succeeds, open),
    clocks: viewClocks(state, today, world.calendar),
    joint: record.joint && jointView(record.joint, today, world.calendar),
    whoseTime: [
      ...whoseTime(
        record.events.map((event) => event.data),
        today,
        world.calendar,
      ),
    ],
    calendar: calendarOf(open),
    // An urging order is between supervisor and bureau.
    papers: record.papers.filter((paper) => paper.kind !== 'urgingOrder' || !isOutside(who.hat)),
    events: record.events.map((event) => withHidden(happenedOf(event, record, who), hidden)),
    acts: actsOf(open, who, thingOf(open, who)),
  };
}

/** What is proposed is between the officers until it is signed. */
function forLooking<T extends Pick<CasePage, 'proposal' | 'permit'>>(told: T, { stage }: Case, { hat }: Who): T {
  if (!isOutside(hat)) return told;
  const permit = told.permit && { ...told.permit, proposed: null };
  return { ...told, permit, ...(stage === 'accepted' && { proposal: null }) };
}

const succeededBy = ({ kind, caseId }: Succession, { facts }: PresentCase): CasePage['succeeds'] => ({
  kind,
  case: caseId,
  deemed: facts.deemedRenewed ?? false,
  lastBeforeSilence: facts.lastBeforeSilence ?? null,
});

/** 待送达: decisions and notices, and what is published and has still to count. */
const toBeServed = (open: PresentCase): Pick<CasePage, 'unserved' | 'unservedNotices' | 'announced'> => ({
  unserved: unservedIn(open.state).map(({ paper }) => paper),
  unservedNotices: [...unservedNotices(open.state)],
  announced: announcedIn(open),
});

const announcedIn = ({ state, world }: PresentCase): CasePage['announced'] =>
  runningAnnouncements(state).flatMap((one) => {
    const until = announcedUntil(one, world.calendar);
    return until === null ? [] : [{ paper: one.paper, until }];
  });

function headOf(caseId: string, { state, world, now, row }: PresentCase, { unconfirmed }: ShownRecord) {
  const today = dayOf(now);
  return {
    id: caseId,
    number: row.number,
    item: { code: state.item.code, name: state.item.name },
    way: state.way,
    stage: state.stage,
    status: statusOf(state),
    outcome: state.stage === 'decided' ? state.decision.outcome : null,
    ...cardClocks(state, today, world.calendar),
    receivedOn: 'receivedAt' in state && state.receivedAt ? dayOf(state.receivedAt) : null,
    receivedAt: 'receivedAt' in state ? state.receivedAt : null,
    decidedOn: state.stage === 'decided' ? state.decision.on : null,
    deferred: 'deferral' in state ? (state.deferral?.open.length ?? 0) : 0,
    version: state.version,
    project: { id: row.project_id, code: row.project.code, name: row.project.name },
    applicant: { id: row.enterprise_id, name: row.applicant.name, uscc: row.applicant.uscc, unconfirmed },
    bureau: { code: state.item.bureau, name: world.bureaus.get(state.item.bureau) ?? state.item.bureau },
  };
}

function filedOf(open: PresentCase, record: ShownRecord) {
  const { state, row, world, facts, now } = open;
  const { item: guide } = paperDesk(row, world, facts.authority);
  const item = itemInForce(guide, dayOf(now));
  return {
    legalBasis: [...item.legalBasis],
    result: item.result,
    nature: item.nature,
    situations: namedSituations(guide),
    checks: findingsOf(guide, open),
    materials: item.materials.map((material) => materialRow(open, material, record)),
    openMaterials: [...openMaterials(state)],
    laterPapers: state.stage === 'accepted' ? [...state.laterPapers] : [],
    standard: item.standard
      ? { version: item.standard.version, conditions: [...item.standard.conditions], checks: item.standard.checks }
      : null,
    library: item.library
      ? {
          grantReasons: [...item.library.grantReasons],
          refusalReasons: [...item.library.refusalReasons],
          conditions: [...item.library.conditions],
        }
      : null,
  };
}

/** What the machine finds of the application as it stands now: what was handed in since is seen too. */
function findingsOf(guide: SituatedItem, open: PresentCase): CasePage['checks'] {
  const facts = checkedFacts(guide, open);
  return runChecks(guide, facts).map((finding) => tellFinding(guide, finding, { facts, today: dayOf(open.now) }));
}

/** What is known of a case by which the conditions of its guide are judged: form, materials, registers, answers. */
export function checkedFacts(guide: SituatedItem, { state, row, world, facts }: PresentCase): Facts {
  const form = applicationFacts(row.form as FormValues, { item: guide, handedIn: state.handedIn, way: state.way });
  const registers = registersOf({ ...row.project, specialWorks: facts.specialWorks }, world);
  return { ...registers, ...form };
}

function materialRow(
  { state, world, now }: PresentCase,
  material: Material,
  { files: handedIn, results, shownResults, events }: ShownRecord,
): CasePage['materials'][number] {
  const items = itemsOn(world, dayOf(now));
  const { toCome } = fetchedOf(material, { items, results }, state.works);
  const files = handedIn.filter((file) => file.code === material.code).map(({ code: _code, ...file }) => file);
  const { code, name, safety } = material;
  return {
    code,
    name,
    class: material.class,
    safety,
    state: toCome ? 'toCome' : materialState(state, material),
    later: material.later ?? false,
    files,
    note: noteTo(code, events),
    defects: [...(material.defects ?? [])],
    results: resultsFor(material, { items, results: shownResults }, state.works).map(resultView),
  };
}

/** What the applicant said to a material when it was handed in last. */
function noteTo(code: string, events: ShownRecord['events']): string | null {
  const handed = events.findLast(({ data }) => data.type === 'handedIn' && data.materials.includes(code))?.data;
  if (handed?.type !== 'handedIn') return null;
  return handed.notes?.find(({ material }) => material === code)?.text ?? null;
}

function materialState(state: Case, material: Material): CasePage['materials'][number]['state'] {
  if (material.class === 'S') return 'shared';
  if (state.stage === 'correcting' && state.correction.open.includes(material.code)) return 'toCorrect';
  if ('deferral' in state && state.deferral?.open.includes(material.code)) return 'deferred';
  if (state.handedIn.includes(material.code)) return 'handedIn';
  return material.later ? 'later' : 'missing';
}

function calendarOf({ world, now }: PresentCase): CasePage['calendar'] {
  const year = Number(dayOf(now).slice(0, 4));
  return world.years
    .filter((one) => Math.abs(one.year - year) <= 1)
    .map(({ year: of, version, status, source, notice }) => ({ year: of, version, status, source, notice }));
}

function happenedOf(
  { seq, data, recordedAt, hash }: CaseRecord['events'][number],
  { instruments }: Pick<CaseRecord, 'instruments'>,
  who: Who,
): CasePage['events'][number] {
  const hidden = isBetweenOfficers(data) && isOutside(who.hat) ? { proposal: undefined, reason: undefined } : {};
  const { by, ...rest } = { ...data, ...hidden };
  const { item: _item, rules: _rules, ...told } = rest as typeof rest & { item?: unknown; rules?: unknown };
  const instrument = data.type === 'dueDateChanged' ? { instrument: instruments[data.calendar] ?? null } : {};
  return { ...told, ...instrument, seq, by: tellActor(by), recordedAt: parseInstant(recordedAt) ?? data.at, hash };
}

function actsOf(open: PresentCase, who: Looking, thing: CaseThing): CasePage['acts'] {
  if (!who.hat) return [];
  const { state, now, world, facts } = open;
  const acts = possibleActs(state, { hat: who.hat, by: actorOf(who) }, thing, contextAt(now, world.calendar, facts));
  return acts
    .map(({ act, refusal: byLaw }) => ({ act, refusal: byLaw ?? unmandated(act, open, who) }))
    .map(tellAct(dayOf(now), who.language));
}

/** What an agent's mandate does not cover is told at the button, as it would be refused. */
const unmandated = (act: Act, open: PresentCase, { hat, signatory }: Looking): Refusal | null =>
  refuseUnmandated(hat, act, { mandate: signatory && factsOf(signatory, deedOn(open)) });

const tellAct =
  (today: Day, language: Language) =>
  ({ act, refusal }: PossibleAct): CasePage['acts'][number] => ({
    act,
    allowed: refusal === null,
    why: refusal && {
      code: refusal.code,
      ...told(refusal, language),
      ...articleOn(refusal.article, today),
    },
  });

function told(refusal: Refusal, language: Language): { readonly title: string; readonly remedy: string } {
  const { title, remedy } = wordsOf(refusal, language);
  return { title, remedy };
}

/** The name of a material for a sentence. */
export const materialName = (state: Case, code: string): string => materialOf(state.item, code)?.name ?? code;
