import { z } from 'zod';
import { caseActRoutes } from '../../../api/contract/case-acts.ts';
import type { AnswerOf } from '../../../api/contract/route.ts';
import type { caseRoutes } from '../../../api/contract/cases.ts';
import { makesChecks } from '../../../domain/case/officers.ts';
import type { HolderRequest } from '../../../domain/case/state/permit.ts';
import type { CaseAnswer } from './case-read.ts';
import type { JsonSchema, Labels } from './form-schema.ts';
import type { Texts } from '../texts/texts.ts';

/** An act on a case that has a route of its own. */
export type CaseAct = keyof typeof caseActRoutes;

/** Whether a name from the API is an act that we know. */
export function isCaseAct(name: string | null): name is CaseAct {
  return name !== null && Object.hasOwn(caseActRoutes, name);
}

/** What the form of an act begins with: more time for a permit with the months that were asked for, what is taken back with the one request that waits, an answer with the one question that is open; undefined: empty. */
export function actBeginning(
  act: CaseAct,
  { permit, opinions }: Pick<CaseAnswer, 'permit' | 'opinions'>,
): object | undefined {
  if (act === 'extendPermit' && permit?.asked) return { length: permit.asked.length };
  const request = act === 'takeBackRequest' && theOnly(requestsOf(permit));
  if (request) return { of: request };
  const open = act === 'giveOpinion' && theOnly(opinions.filter(({ answer }) => answer === null));
  return open ? { opinion: open.id } : undefined;
}

/** Undefined where there is something to choose, or nothing. */
const theOnly = <T>(all: readonly T[]): T | undefined => (all.length === 1 ? all[0] : undefined);

/** What the holder asked of the permit and waits for. */
const requestsOf = (permit: CaseAnswer['permit']): readonly HolderRequest[] => [
  ...(permit?.asked ? (['extension'] as const) : []),
  ...(permit?.deregistrationAsked ? (['deregistration'] as const) : []),
];

/** A case as the form of an act takes it: of the opinions that were asked for, a department answers its own alone. */
export const asAskedOf = (act: CaseAct, answer: CaseAnswer, bureau: string | null): CaseAnswer =>
  act === 'giveOpinion' ? { ...answer, opinions: answer.opinions.filter((one) => one.bureau.code === bureau) } : answer;

/** With whom an act can be shared: colleagues and departments of the zone. */
export type Colleagues = AnswerOf<typeof caseRoutes.listColleagues>;

/** Does the form of an act choose among people or departments? */
export const choosesPeople = (act: CaseAct): boolean =>
  ['recordCheck', 'checkSite', 'callHearing', 'askOpinion', 'notifyHearingRight'].includes(act);

/**
 * The form of an act, made from its contract; what the case itself limits is chosen from it: codes of materials, running
 * procedures, opinions that were asked for, and people and departments of the zone.
 */
export function actSchema(act: CaseAct, answer: CaseAnswer, people: Colleagues | null): JsonSchema {
  const schema = z.toJSONSchema(caseActRoutes[act].body, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return withKnown(withChoices(withoutBeside(schema), materialCodes(act, answer)), knownOf(act, answer, people));
}

/** What was done before it is told is asked beside the form: it brings a scan. What is signed is read, and nobody types its hash. */
function withoutBeside(schema: JsonSchema): JsonSchema {
  const { late: _late, shown: _shown, ...properties } = schema.properties ?? {};
  return { ...schema, properties };
}

/** What may be chosen for a field by name. */
type Known = Readonly<Record<string, readonly (string | number)[] | undefined>>;

/** What is done with an opinion that is still to come; any other act on one takes what was answered. */
const ON_OPEN_OPINION: ReadonlySet<CaseAct> = new Set(['giveOpinion', 'urgeOpinion']);

/** From whom those who make a check are chosen (许可法 34(3)), each once. */
export const checkersAmong = ({ colleagues }: Pick<Colleagues, 'colleagues'>): readonly string[] => [
  ...new Set(colleagues.filter((one) => makesChecks(one.capacity)).map((one) => one.id)),
];

function knownOf(act: CaseAct, answer: CaseAnswer, people: Colleagues | null): Known {
  const running = answer.procedures.filter((one) => one.endedOn === null).map((one) => one.kind);
  return {
    procedure: act === 'endProcedure' ? running : undefined,
    of: act === 'takeBackRequest' ? requestsOf(answer.permit) : undefined,
    opinion: answer.opinions.filter((one) => ON_OPEN_OPINION.has(act) === (one.answer === null)).map((one) => one.id),
    officers: people ? checkersAmong(people) : [],
    parties: people?.parties.map((one) => one.id),
    chair: people?.colleagues.filter((one) => one.capacity === 'hearingChair').map((one) => one.id),
    bureau: people?.bureaus.map((one) => one.code).filter((code) => code !== answer.bureau.code),
  };
}

function withKnown(schema: JsonSchema, known: Known): JsonSchema {
  const properties = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => {
      const values = known[name];
      if (values === undefined) return [name, property];
      return [name, property.items ? { ...property, items: { enum: values } } : { enum: values }];
    }),
  );
  return { ...schema, properties };
}

/** How long a permit holds is told in months, and how long a limit runs in days. */
const IN_MONTHS: ReadonlySet<CaseAct> = new Set(['askPermitExtension', 'extendPermit']);

/** Words for the fields of an act, and for the materials that may be chosen. */
export function actLabels(act: CaseAct, answer: CaseAnswer, people: Colleagues | null, texts: Texts): Labels {
  const names = [
    ...answer.materials.map(({ code, name }) => [code, `${code} ${name}`] as const),
    ...[...(people?.colleagues ?? []), ...(people?.parties ?? [])].map(({ id, name }) => [id, name] as const),
    ...(people?.bureaus ?? []).map(({ code, name }) => [code, name] as const),
    ...answer.opinions.map((one) => [`opinion.${one.id}`, opinionName(one, texts)] as const),
  ];
  const { fields, monthsLonger } = texts.case;
  return { ...fields, ...(IN_MONTHS.has(act) && { length: monthsLonger }), ...Object.fromEntries(names) };
}

/** An opinion by its department; one that is still to come also by what is asked, which whoever answers it must have before the eyes. */
const opinionName = ({ bureau, question, answer }: CaseAnswer['opinions'][number], { life }: Texts): string =>
  answer === null ? life.eventOf(bureau.name, question) : bureau.name;

/** Secondary materials that are missing for a promise; what came in later to review anew; else whatever the guide lists. */
function materialCodes(act: CaseAct, { materials, laterPapers }: CaseAnswer): readonly string[] {
  if (act === 'reopenReview') return laterPapers;
  const asked = materials.filter((material) => material.class !== 'S');
  const deferrable = asked.filter((one) => one.class === 'D' && !one.safety && one.state === 'missing');
  return (act === 'promiseDeferral' ? deferrable : asked).map((material) => material.code);
}

const OF_MATERIALS = new Set(['materials', 'checked', 'material']);

function withChoices(schema: JsonSchema, codes: readonly string[]): JsonSchema {
  const inner = schema.properties ?? {};
  const properties = Object.fromEntries(
    Object.entries(inner).map(([name, property]) => [name, chosen(name, property, codes)]),
  );
  return { ...schema, properties };
}

function chosen(name: string, property: JsonSchema, codes: readonly string[]): JsonSchema {
  if (name === 'material') return { type: 'string', enum: codes };
  if (property.items === undefined) return property;
  const plain = property.items.type === 'string' && OF_MATERIALS.has(name);
  return { ...property, items: plain ? { type: 'string', enum: codes } : withChoices(property.items, codes) };
}
