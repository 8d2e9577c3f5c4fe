import { randomUUID } from 'node:crypto';
import { ProblemError } from '../../api/contract/client.ts';
import { caseRoutes } from '../../api/contract/cases.ts';
import type { AnswerOf } from '../../api/contract/route.ts';
import { answersFor } from '../../api/contract/sample-answers.ts';
import type { SignedInClient } from '../../api/contract/signed-in.ts';
import { submissionRoutes } from '../../api/contract/submissions.ts';
import { shownOf } from '../../api/contract/sign-shown.ts';
import { makeChainZone, type ChainZone } from '../chain-zone.ts';
import { figuresOf, rounded, type Figures } from '../figures.ts';
import { fileOf, newProject, WORDS } from '../filing.ts';
import { closedLoop, now } from '../load.ts';
import type { Memory } from '../memory.ts';
import { usedForEach } from '../processor-time.ts';
import { step } from '../progress.ts';
import type { Town } from '../town.ts';
import { confirmAll, turnOf } from '../zone.ts';

type Form = AnswerOf<typeof submissionRoutes.readForm>;

/** What one run of whole chains is told with, beside its figures: all of an act's latencies are of acts, not of chains. */
interface ChainFigures extends Figures {
  readonly projects: number;
  readonly cases: number;
  readonly seconds: number;
  /** Acts that had to be asked again. */
  readonly repeated: number;
  /** By process, when the last chain had ended. */
  readonly memoryMiB: Memory;
}

/**
 * So many projects, each with the twelve cases of its chain in one submission, filed and decided one after another by
 * simulated officers: sixteen projects at once. `perSecond` counts acts (filing, acceptance, proposal, signature).
 * @throws Error unless every case of every project is granted.
 */
export async function measureChains(town: Town, projects: number): Promise<ChainFigures> {
  const { admin, house } = town;
  const zone = await step('a zone with a chain', () => makeChainZone(house.base, admin, 'chain'));
  const files = await Promise.all(zone.applicants.map((applicant) => fileOf(applicant)));
  const opened: string[] = [];
  await closedLoop(projects, async (n) => void (opened[n] = await newProject(turnOf(zone.applicants, n), zone.id)));
  await confirmOfficers(zone);
  const before = house.processorTime();
  const acts: number[] = [];
  const again = { count: 0 };
  const ms = await step(`${projects} chains of ${zone.items.length} cases`, () =>
    closedLoop(
      projects,
      async (n) => {
        const walk = { zone, n, project: opened[n] ?? '', file: files[n % files.length] ?? '', acts, again };
        await walkChain(walk);
      },
      AT_ONCE,
    ),
  );
  await requireGranted(town, zone, projects);
  const cpuMs = usedForEach(before, house.processorTime(), acts.length);
  const figures = { ...figuresOf(acts, { count: acts.length, ms }), cpuMs, memoryMiB: house.memory() };
  return {
    ...figures,
    projects,
    cases: projects * zone.items.length,
    seconds: rounded(ms / 1000),
    repeated: again.count,
  };
}

/** Projects that are under way at the same time. */
const AT_ONCE = 16;

interface Walk {
  readonly zone: ChainZone;
  readonly n: number;
  readonly project: string;
  readonly file: string;
  /** Milliseconds of each act, of all walks. */
  readonly acts: number[];
  /** How often an act had to be repeated because the engine did not answer in time. */
  readonly again: { count: number };
}

/** Files the whole chain, the later items ahead, and decides each as soon as it is received. */
async function walkChain(walk: Walk): Promise<void> {
  const { zone, n } = walk;
  const receipt = await fileChain(walk);
  for (const { code, bureau } of zone.items) {
    const made = receipt.cases.find(({ item }) => item === code);
    if (!made) throw new Error(`${code} was not filed`);
    const params = { case: made.id };
    const page = await turnOf(zone.windows, n).call(caseRoutes.readCase, { params });
    if (page.stage === 'decided') continue;
    if (page.stage !== 'received') throw new Error(`${code} is ${page.stage}`);
    const checked = page.materials.filter((one) => one.files.length > 0).map((one) => one.code);
    await timed(walk, (key) => turnOf(zone.windows, n).call(caseRoutes.accept, { params, body: { checked }, key }));
    await decide(walk, bureau, params);
  }
}

async function decide(walk: Walk, bureau: string, params: { case: string }): Promise<void> {
  const officers = walk.zone.officers.get(bureau);
  if (!officers) throw new Error(`nobody in ${bureau}`);
  const body = { outcome: 'grant' as const, reasons: ['申请材料齐全，符合法定条件。'] };
  await timed(walk, (key) =>
    turnOf(officers.reviewers, walk.n).call(caseRoutes.prepareDecision, { params, body, key }),
  );
  const approver = turnOf(officers.approvers, walk.n);
  const shown = await shownOf(approver.call, { ...params, act: 'signDecision', written: {} });
  await timed(walk, (key) => approver.call(caseRoutes.signDecision, { params, body: { shown }, key }));
}

async function fileChain(walk: Walk) {
  const { zone, n, project } = walk;
  const applicant = turnOf(zone.applicants, n);
  const query = { items: zone.items.map(({ code }) => code).join() };
  const form = await applicant.call(submissionRoutes.readForm, { params: { project }, query });
  await applicant.confirm();
  const body = bodyOf(form, walk);
  return timed(walk, (key) => applicant.call(submissionRoutes.submit, { body, key }));
}

const bodyOf = (form: Form, { project, file }: Walk) => ({
  project,
  items: form.items.map(({ code, commitment, standard }) =>
    commitment.possible && standard
      ? { item: code, way: 'commitment' as const, read: standard.conditions.map((_one, at) => at + 1), missing: [] }
      : { item: code, way: 'ordinary' as const, missing: [] },
  ),
  form: answersFor(form, WORDS),
  materials: form.materials.filter(({ asked }) => asked).map(({ key }) => ({ material: key, files: [file] })),
});

async function timed<T>({ acts, again }: Walk, act: (key: string) => Promise<T>): Promise<T> {
  const began = now();
  const answer = await untilAnswered(act, randomUUID(), again);
  acts.push(now() - began);
  return answer;
}

/** Whoever is told that the engine is slow does it again under the same key, as a page does: it happens once. */
async function untilAnswered<T>(act: (key: string) => Promise<T>, key: string, again: Walk['again']): Promise<T> {
  try {
    return await act(key);
  } catch (error) {
    if (!isSlowEngine(error)) throw error;
    again.count += 1;
    return untilAnswered(act, key, again);
  }
}

const isSlowEngine = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.code === 'E-ENGINE-AWAY';

const confirmOfficers = ({ officers }: ChainZone): Promise<unknown> =>
  confirmAll([...officers.values()].flatMap(({ approvers }): readonly SignedInClient[] => approvers));

async function requireGranted({ house }: Town, zone: ChainZone, projects: number): Promise<void> {
  const { rows } = await house.pool.query<{ granted: number }>(
    'SELECT count(*)::int AS granted FROM case_row WHERE zone_id = $1 AND status = 11',
    [zone.id],
  );
  const wanted = projects * zone.items.length;
  if (rows[0]?.granted !== wanted) throw new Error(`${rows[0]?.granted} of ${wanted} cases are granted`);
}
