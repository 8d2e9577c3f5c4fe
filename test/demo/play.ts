import { DEMO_ITEMS } from '../../demo/world/items.ts';
import { answerForm } from '../../demo/form-answers.ts';
import type { FiledItem, Step } from '../../demo/story/step.ts';
import { DEMO_ENTERPRISES } from '../../demo/world/enterprises.ts';
import type { DemoProject } from '../../demo/world/kinds.ts';
import { DEMO_PEOPLE } from '../../demo/world/people.ts';
import { DEMO_PROJECTS } from '../../demo/world/projects.ts';
import { DEMO_GRANTS } from '../../demo/world/zone.ts';
import { authorityOn, type Grant } from '../../domain/authority/grant.ts';
import type { Actor } from '../../domain/case/actor.ts';
import type { Case } from '../../domain/case/case.ts';
import type { Command } from '../../domain/case/command.ts';
import { contextAt, type Context } from '../../domain/case/context.ts';
import { decide } from '../../domain/case/decide.ts';
import type { CaseEvent } from '../../domain/case/event.ts';
import { evolve } from '../../domain/case/evolve.ts';
import { fileCase, receiveCase } from '../../domain/case/receive.ts';
import type { Signature } from '../../domain/case/signature.ts';
import { oneForm } from '../../domain/catalogue/form.ts';
import { askedMaterials, type Item, type ItemCode } from '../../domain/catalogue/item.ts';
import type { Day } from '../../domain/clock/day.ts';
import { parseInstant, type Instant } from '../../domain/clock/instant.ts';
import { PUBLISHED_CALENDAR } from '../../domain/clock/published-years.ts';
import { refuseMandate, type Mandate, type Signatory } from '../../domain/mandate/mandate.ts';
import { refuseRight } from '../../domain/permission/may.ts';
import type { AskedItem } from '../../domain/project/asked.ts';
import { findFaults, inChainOrder } from '../../domain/project/submission.ts';
import { DEFAULT_ZONE_RULES } from '../../domain/zone/zone.ts';
import { admissionIn, commitmentFactsOf } from './project-facts.ts';

const items = DEMO_ITEMS.map((item): Item => ({ ...item, version: 1, effectiveFrom: '2026-08-28' as Day }));
const grants = DEMO_GRANTS.map((grant, at) => ({ ...grant, id: `grant-${at}` }) as unknown as Grant);

/** A case of the story as it stands, with all that happened to it. */
export interface Played {
  readonly project: DemoProject;
  readonly state: Case;
  readonly events: readonly CaseEvent[];
}

/** The story played against the law alone: cases by their reference, and every step that the law would refuse. */
export interface Stage {
  readonly cases: Map<string, Played>;
  readonly opened: Set<string>;
  readonly mandates: Mandate[];
  readonly refused: string[];
}

/** Plays all steps: before each one, whatever happens by itself up to its moment has happened. */
export function play(steps: readonly Step[]): Stage {
  const stage: Stage = { cases: new Map(), opened: new Set(), mandates: [], refused: [] };
  for (const step of steps) {
    const now = momentOf(step);
    liveThrough(stage, now);
    take(stage, step, now);
    receiveWaiting(stage, now);
  }
  return stage;
}

const momentOf = (step: Step): Instant => parseInstant(`${step.at}:00+08:00`) as Instant;

function liveThrough(stage: Stage, now: Instant): void {
  for (const [ref, played] of stage.cases) {
    const wake: Command = { kind: 'wake', by: actorOf('linzhiyuan'), key: 'wake' };
    record(stage, ref, played, decide(played.state, wake, contextOf(stage, played, now)).events);
  }
}

/** The law of these is played in test/stories, over HTTP. */
const isElsewhere = (
  step: Step,
): step is Extract<Step, { act: 'moveClock' | 'answer' | 'promise' | 'askVisit' | 'planVisits' }> =>
  ['moveClock', 'answer', 'promise', 'askVisit', 'planVisits'].includes(step.act);

function take(stage: Stage, step: Step, now: Instant): void {
  if (isElsewhere(step)) return;
  if (step.act === 'openProject') return void stage.opened.add(step.project);
  if (step.act === 'file') return fileItems(stage, step, now);
  if (step.act === 'giveMandate') return giveMandate(stage, step, now);
  const played = stage.cases.get(step.case);
  if (!played) return refuse(stage, step, 'no such case');
  const right = refuseRight(hatOf(step.who), step.act, thingOf(played, step.who));
  if (right) return refuse(stage, step, right);
  const answer = decide(played.state, commandOf(step, played, now), contextOf(stage, played, now));
  if (answer.refusal) return refuse(stage, step, answer.refusal);
  record(stage, step.case, played, answer.events);
}

function commandOf(step: Extract<Step, { case: string }>, { state }: Played, now: Instant): Command {
  const { act: kind, at: _at, who, case: ref, ...wish } = step;
  const checked = state.handedIn;
  return {
    ...wish,
    ...(step.act === 'recordCheck' ? { officers: step.officers.map(officerOf) } : {}),
    ...reviewFacts(step),
    kind,
    checked,
    signature: signatureOf(who, now),
    by: actorOf(who),
    key: `${ref}:${kind}`,
  } as Command;
}

/** What the routes add to the deeds of review: persons for names, and for whom somebody answers. */
function reviewFacts(step: Step): object {
  if (step.act === 'callHearing') return { chair: officerOf(step.chair), chairReviews: false };
  if (step.act === 'notifyHearingRight') return { parties: step.parties.map((name) => officerOf(name).person) };
  if (step.act === 'giveOpinion') return { bureau: hatOf(step.who).bureau };
  if (step.act === 'extend' || step.act === 'askExtension') return { clock: 'statutory' };
  return step.act === 'startProcedure' ? { began: null } : {};
}

function fileItems(stage: Stage, step: Extract<Step, { act: 'file' }>, now: Instant): void {
  const project = DEMO_PROJECTS.find((one) => one.key === step.project) as DemoProject;
  if (!stage.opened.has(step.project)) return refuse(stage, step, 'the project is not open');
  const faults = faultsOf(stage, step, { project, now });
  if (faults.length > 0) return refuse(stage, step, faults);
  const filed = step.items.map((one) => ({ one, item: itemOf(one.item) }));
  for (const { one, item } of inChainOrder(filed)) fileOne(stage, step, { project, now, one, item });
}

interface Filing {
  readonly project: DemoProject;
  readonly now: Instant;
  readonly one: FiledItem;
  readonly item: Item;
}

function fileOne(stage: Stage, step: Step, { project, now, one, item }: Filing): void {
  const ref = `${project.key}/${one.as ?? one.item}`;
  const left = [...(one.missing ?? []), ...(one.deferral?.materials ?? [])];
  const handedIn = askedMaterials(item)
    .map((material) => material.code)
    .filter((code) => !left.includes(code));
  const signature = signatureOf(step.who, now);
  const promise = one.deferral ? { ...one.deferral, until: one.deferral.until as Day, signature } : null;
  const by = actorOf(step.who);
  const rest = { item, rules: DEFAULT_ZONE_RULES, applicant: project.enterprise, handedIn, signature, promise };
  const agreed = { electronicService: true };
  const way = one.way ?? 'ordinary';
  const event = { type: 'filed', id: ref as Case['id'], way, ...rest, ...agreed, at: now, by } as const;
  if (stage.cases.has(ref)) return refuse(stage, step, `${ref} twice`);
  const events = fileCase(event, contextFor(stage, project, { item, now }));
  stage.cases.set(ref, { project, state: events.reduce<Case | null>(evolve, null) as Case, events });
}

function faultsOf(
  stage: Stage,
  step: Extract<Step, { act: 'file' }>,
  { project, now }: Pick<Filing, 'project' | 'now'>,
) {
  const firm = DEMO_ENTERPRISES.find((one) => one.key === project.enterprise);
  const form = oneForm(step.items.map((one) => itemOf(one.item)));
  const left = new Set(step.items.flatMap((one) => leftOut(one)));
  const given = form.materials.filter(
    (one) => one.asked && !one.usedBy.some((use) => left.has(`${use.item}.${use.code}`)),
  );
  const asked = {
    items: step.items.map((one): AskedItem => askedItem(one)),
    form: firm ? answerForm(form, project, firm) : {},
    materials: given.map((one) => ({ material: one.key, files: ['a file'] })),
  };
  return findFaults(asked, {
    items,
    commitment: commitmentFactsOf(project),
    today: now.slice(0, 10) as Day,
    calendar: PUBLISHED_CALENDAR,
    commitmentBarred: false,
    deferralBarred: isBarred(stage, project.enterprise),
    signatory: signatoryOf(stage, step.who),
    project: project.key,
    blocked: [],
  });
}

const leftOut = (one: FiledItem): readonly string[] =>
  [...(one.missing ?? []), ...(one.deferral?.materials ?? [])].map((code) => `${one.item}.${code}`);

const askedItem = (one: FiledItem): AskedItem => ({
  item: one.item as ItemCode,
  way: one.way ?? 'ordinary',
  read: (itemOf(one.item).standard?.conditions ?? []).map((_, at) => at + 1),
  missing: one.missing ?? [],
  deferral: one.deferral && { ...one.deferral, until: one.deferral.until as Day },
});

/** What was filed ahead is received on the day its last predecessor is granted. */
function receiveWaiting(stage: Stage, now: Instant): void {
  for (const [ref, played] of stage.cases) {
    const context = contextOf(stage, played, now);
    if (played.state.stage !== 'filedAhead' || context.facts.waitingFor.length > 0) continue;
    record(stage, ref, played, receiveCase(played.state, actorOf('linzhiyuan'), context));
  }
}

function record(stage: Stage, ref: string, played: Played, events: readonly CaseEvent[]): void {
  const state = events.reduce<Case>(evolve, played.state);
  stage.cases.set(ref, { ...played, state, events: [...played.events, ...events] });
}

const contextOf = (stage: Stage, { project, state }: Played, now: Instant): Context =>
  contextFor(stage, project, { item: itemOf(state.item.code), now });

function contextFor(stage: Stage, project: DemoProject, { item, now }: Pick<Filing, 'item' | 'now'>): Context {
  const mine = [...stage.cases.values()].filter((other) => other.project.key === project.key);
  const granted = mine.flatMap(({ state }) => (isGranted(state) ? [state.item.code] : []));
  return contextAt(now, PUBLISHED_CALENDAR, {
    authority: authorityOn(grants, item.code, project, now.slice(0, 10) as Day),
    waitingFor: item.after.filter((code) => !granted.includes(code)),
    deferralBarred: isBarred(stage, project.enterprise),
    owedSupplements: [],
    admission: admissionIn(project),
    specialWorks: null,
  });
}

const isGranted = (state: Case): boolean => state.stage === 'decided' && state.decision.outcome === 'grant';

function giveMandate(stage: Stage, step: Extract<Step, { act: 'giveMandate' }>, now: Instant): void {
  const { enterprise, capacity } = hatOf(step.who);
  const today = now.slice(0, 10) as Day;
  const scope = { powers: step.powers, items: 'all', projects: 'all', firstDay: today } as const;
  const given = { ...scope, lastDay: step.lastDay as Day };
  const isAgent = hatOf(step.agent).capacity === 'agent' && hatOf(step.agent).enterprise === enterprise;
  const to = isAgent ? ({ capacity: 'agent' } as const) : null;
  const refusal = refuseMandate(given, { capacity: capacity as 'legalRepresentative', to, today });
  if (refusal) return refuse(stage, step, refusal);
  const { agent, instrument } = step;
  stage.mandates.push({ ...given, id: instrument, agent, capacity: 'agent', instrument, ended: false });
}

function signatoryOf(stage: Stage, who: string): Signatory {
  const { capacity } = hatOf(who);
  if (capacity !== 'agent') return { capacity: capacity === 'staff' ? 'staff' : 'legalRepresentative' };
  return { capacity, mandates: stage.mandates.filter(({ agent }) => agent === who) };
}

const isBarred = (stage: Stage, enterprise: string): boolean =>
  [...stage.cases.values()].some(
    ({ project, events }) =>
      project.enterprise === enterprise && events.some((event) => event.type === 'deferralLapsed'),
  );

const refuse = (stage: Stage, step: Step, why: unknown): void =>
  void stage.refused.push(`${step.at} ${step.who} ${step.act}: ${JSON.stringify(why)}`);

const itemOf = (code: string): Item => items.find((item) => item.code === code) as Item;

function hatOf(login: string) {
  const hat = DEMO_PEOPLE.find((person) => person.login === login)?.hats[0];
  if (!hat) throw new Error(`nobody signs in as ${login}`);
  const ofFirm = ['legalRepresentative', 'staff', 'agent'].includes(hat.capacity);
  const [bureau, enterprise] = ofFirm ? [null, hat.unit] : [hat.unit, null];
  return { capacity: hat.capacity, zone: ofFirm ? null : 'zone', bureau, enterprise };
}

const thingOf = ({ project, state }: Played, who: string) => ({
  zone: 'zone',
  bureau: state.item.bureau,
  enterprise: project.enterprise,
  project: project.key,
  asked: 'opinions' in state ? state.opinions.map((opinion) => opinion.bureau) : [],
  above: null,
  party: 'hearing' in state && (state.hearing?.parties.includes(who) ?? false),
});

/** Of the zone's officers the story gives the names. */
const officerOf = (name: string) => ({
  person: DEMO_PEOPLE.find((person) => person.name === name)?.login ?? '',
  name,
});

const actorOf = (login: string): Actor => ({
  person: login,
  name: login,
  capacity: hatOf(login).capacity,
  unit: hatOf(login).bureau ?? hatOf(login).enterprise ?? 'zone',
});

const signatureOf = (login: string, at: Instant): Signature => ({
  id: `${login}@${at}`,
  person: login,
  name: login,
  capacity: hatOf(login).capacity,
  at,
  textHash: '',
});
