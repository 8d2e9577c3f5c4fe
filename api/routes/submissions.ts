import type { Router } from 'express';
import type { CaseId } from '../../domain/case/case.ts';
import type { Day } from '../../domain/clock/day.ts';
import { findFaults, givenMaterials, inChainOrder, type SubmissionFault } from '../../domain/project/submission.ts';
import type { Item } from '../../domain/catalogue/item.ts';
import { namePilot, pilotFor } from '../../domain/pilot/pilot.ts';
import type { Deed, MandatedPower } from '../../domain/mandate/mandate.ts';
import { mandateOf } from '../mandates.ts';
import { runChecks } from '../../domain/catalogue/machine-check.ts';
import { applicationFacts } from '../../domain/project/facts-of-filing.ts';
import { tellFinding } from '../views/finding.ts';
import { oneForm } from '../../domain/catalogue/form.ts';
import type { Queryable } from '../../db/pool.ts';
import { readResults } from '../../db/read/results.ts';
import { readSubmission, receiptOf, type Receipt } from '../../db/read/submission.ts';
import { prepareFiling, type FilingPlace } from '../../db/record/filing-place.ts';
import { recordSubmission, type FiledItem, type RecordedSubmission } from '../../db/record/submission.ts';
import { actorOf } from '../actor.ts';
import { languageOf, type Language } from '../language.ts';
import { refuseForeignFiles } from '../own-files.ts';
import { submissionRoutes as routes } from '../contract/submissions.ts';
import type { Deps } from '../deps.ts';
import { answerOnceAsking } from '../idempotent.ts';
import { articleOn } from '../articles.ts';
import { Problem, problemOf } from '../problem.ts';
import { serveRoute, type Asked } from '../server.ts';
import { tellCommitment, tellPromise, tellSubmission } from '../signed-texts.ts';
import { factsOfSubmission, type SubmissionDesk } from '../submission-facts.ts';
import { formView } from '../views/form.ts';
import { wordsOf } from '../words.ts';
import { enterpriseOf, ownProjects } from './projects.ts';

/** Filing: the one form, the check, the submission and its receipt. */
export function serveSubmissions(router: Router, deps: Deps): void {
  serveRoute(router, deps, routes.readForm, async ({ params, query, who, request }) => {
    const desk = await factsOfSubmission(deps.pool, params.project, who);
    const results = await readResults(deps.pool, params.project);
    return formView(desk, query.items.split(','), { results, language: languageOf(request) });
  });
  serveRoute(router, deps, routes.checkSubmission, async ({ body, who, request }) => {
    const desk = await factsOfSubmission(deps.pool, body.project, who, body);
    const faults = await allFaults(deps.pool, body, desk);
    return {
      problems: faults.map((fault) => tellFault(fault, desk.facts.today, languageOf(request))),
      checks: body.items.flatMap((asked) => checksOf(asked, body, desk)),
      text: textOf(body, desk),
    };
  });
  serveRoute(router, deps, routes.submit, submit);
  serveRoute(router, deps, routes.readSubmission, async ({ params, who }) => {
    const receipt = await readSubmission(deps.pool, params.submission, ownProjects(who));
    if (!receipt) throw new Problem(404, { code: 'E-NOT-FOUND' });
    return receipt;
  });
}

/** What a signature within the running transaction needs. */
interface Signing {
  readonly tx: Queryable;
  readonly signer: Deps['signer'];
}

type Body = Asked<typeof routes.submit>['body'];

/**
 * Files: judged before anything is recorded, then written with receipt and first events in one transaction. Works while
 * the engine is away; the relay tells it as soon as it is there.
 */
const submit = (asked: Asked<typeof routes.submit>, deps: Deps): Promise<Receipt> =>
  answerOnceAsking(deps, asked, {
    ask: (tx) => askForFiling(tx, asked),
    work: (tx, { desk, place }) => file({ tx, signer: deps.signer }, asked, desk, place),
  });

/** All that is judged and written comes with one round trip; what is read after the project's lock sees all filings before. */
async function askForFiling(tx: Queryable, { body, who }: Asked<typeof routes.submit>) {
  const files = body.materials.flatMap((material) => material.files);
  const [place, desk] = await Promise.all([
    prepareFiling(tx, { projectId: body.project, items: body.items.length, files }),
    factsOfSubmission(tx, body.project, who, body),
    refuseForeignFiles(tx, enterpriseOf(who), body.materials),
  ]);
  if (!place) throw new Problem(404, { code: 'E-NOT-FOUND' });
  return { desk, place };
}

async function file(
  signing: Signing,
  asked: Asked<typeof routes.submit>,
  desk: SubmissionDesk,
  place: FilingPlace,
): Promise<Receipt> {
  const [fault] = findFaults(asked.body, desk.facts);
  if (fault) throw problemOf(fault.refusal, desk.facts.today);
  const recorded = await record(signing, asked, desk, place);
  if (!recorded.released) return receiptOf(recorded, desk.world.calendar);
  const receipt = await readSubmission(signing.tx, recorded.id, { enterprise: desk.project.enterprise.id });
  if (!receipt) throw new Error('the submission just written is not there');
  return receipt;
}

async function record(
  { tx, signer }: Signing,
  { body, who }: Asked<typeof routes.submit>,
  desk: SubmissionDesk,
  place: FilingPlace,
): Promise<RecordedSubmission> {
  const { world, now, project } = desk;
  const signature = await signer.sign(textOf(body, desk), { ...who, on: mandateOfSubmission(desk, body) }, now, tx);
  const items: FiledItem[] = [];
  for (const { asked, ...filed } of filedItems(body, desk))
    items.push({ ...filed, promise: await signPromise({ tx, signer }, filed.item, asked, { desk, who }) });
  const filing = {
    joint: body.joint,
    park: project.park?.code ?? null,
    world,
    projectId: project.id,
    enterpriseId: project.enterprise.id,
    now,
    by: actorOf(who),
    form: body.form,
  };
  return recordSubmission(tx, { ...filing, signature, items: inChainOrder(items) }, place);
}

type AskedItem = Body['items'][number];

/** What the machine finds of one item before it is sent. */
function checksOf(asked: AskedItem, body: Body, { facts, registers }: SubmissionDesk) {
  const known = facts.items.filter(({ code }) => body.items.some((one) => one.item === code));
  const item = known.find(({ code }) => code === asked.item);
  if (!item) return [];
  const handedIn = givenMaterials(item, asked, body, oneForm(known)).map(({ code }) => code);
  const application = applicationFacts(body.form, { item, handedIn, way: asked.way });
  return runChecks(item, { ...registers, ...application }).map((finding) => tellFinding(item, finding, facts.today));
}

/** What is filed, each with the entry of the request by which it was asked for: one item may be asked for twice. */
function filedItems(body: Body, { facts }: SubmissionDesk) {
  const known = body.items.flatMap((asked) => {
    const item = facts.items.find((one) => one.code === asked.item);
    return item ? [{ item, asked }] : [];
  });
  const form = oneForm(known.map(({ item }) => item));
  return known.map(({ item, asked }) => {
    const materials = givenMaterials(item, asked, body, form);
    const pilot = asked.way === 'commitment' ? pilotOf(item, facts) : null;
    return { item, asked, works: asked.works, way: asked.way, materials, succeeds: successionOf(asked), pilot };
  });
}

/** On what instrument a commitment of an excluded class rests. */
function pilotOf({ code }: Item, { commitment, today }: SubmissionDesk['facts']): string | null {
  const pilot = pilotFor(commitment.pilots, { item: code, ...commitment }, today);
  return pilot && namePilot(pilot);
}

const successionOf = ({ succeeds }: AskedItem): FiledItem['succeeds'] =>
  succeeds ? { kind: succeeds.kind, caseId: succeeds.case as CaseId } : null;

async function signPromise(
  { tx, signer }: Signing,
  item: FiledItem['item'],
  { deferral }: AskedItem,
  { desk, who }: { readonly desk: SubmissionDesk; readonly who: Asked<typeof routes.submit>['who'] },
): Promise<FiledItem['promise']> {
  if (!deferral) return null;
  const names = deferral.materials.map(
    (code) => item.materials.find((material) => material.code === code)?.name ?? code,
  );
  const signature = await signer.sign(
    tellPromise({ subject: `项目${desk.project.code}`, item: item.name, names, until: deferral.until }),
    { ...who, on: mandateFor(desk, 'deferral', item.code) },
    desk.now,
    tx,
  );
  return { materials: deferral.materials, until: deferral.until, signature };
}

/**
 * The signature of a submission with a commitment in it rests on the mandate to commit, and names one that covers what is
 * signed by it: all of it, or where several mandates share it, the first.
 */
function mandateOfSubmission(desk: SubmissionDesk, { items }: Body) {
  const promised = items.filter(({ way }) => way === 'commitment');
  const power = promised.length > 0 ? 'commitment' : 'filing';
  const signed = (promised.length > 0 ? promised : items).map(({ item }) => item);
  return mandateFor(desk, power, signed) ?? mandateFor(desk, power, signed.slice(0, 1));
}

const mandateFor = ({ facts }: SubmissionDesk, power: MandatedPower, item: Deed['item']) =>
  mandateOf(facts.signatory, { power, project: facts.project, item }, facts.today);

async function allFaults(db: Queryable, body: Body, desk: SubmissionDesk): Promise<readonly SubmissionFault[]> {
  await refuseForeignFiles(db, desk.project.enterprise.id, body.materials);
  return findFaults(body, desk.facts);
}

const tellFault = ({ item, refusal }: SubmissionFault, today: Day, language: Language) => {
  const { title, remedy } = wordsOf(refusal, language);
  return {
    code: refusal.code,
    title,
    remedy,
    item,
    ...articleOn(refusal.article, today),
    ...(refusal.field === undefined ? {} : { field: refusal.field }),
  };
};

/** What the applicant signs: the content, and for each commitment its conditions. */
function textOf(body: Body, { project, facts }: SubmissionDesk): string {
  const letters = body.items.flatMap((one) => {
    const item = facts.items.find((known) => known.code === one.item);
    return one.way === 'commitment' && item?.standard ? [tellCommitment({ item: item.name, ...item.standard })] : [];
  });
  return [tellSubmission({ project: project.code, content: { ...body, day: facts.today } }), ...letters].join('\n');
}
